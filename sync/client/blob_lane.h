#pragma once

#include "blob_store.h"
#include "reply_table.h"
#include "session_step.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace doorstep {

class DatabaseQueue;

/// Moves pictures and voices, one part after the other, beside the rounds of the driver: no record ever waits
/// for one. How far each is, the vault and the server know, so a run may end anywhere. Those up to 1 MiB come
/// by themselves, but to supervisors, whose lease is everybody; the others when they are asked for.
class BlobLane : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    BlobLane(DatabaseQueue &database, Transport &transport, const Credentials &signIn);

    /// Moves what there is to move, unless it does already; what the network does to it ends it, until the
    /// next run. What the server did not have either is not asked for at each, and ever more seldom, until a
    /// run for something `fresh`.
    void run(const Token &token, bool fresh);
    void stop();

signals:
    /// A part is here, or with the server.
    void partMoved();
    /// A blob is whole here, or with the server.
    void moved();
    /// For the log; Fault::Offline: the network has ended the run.
    void failed(const doorstep::Error &error);

private:
    template <class Value, class Then>
    void after(const QFuture<Value> &future, Then then);
    template <class Reply, class Request, class Use, class Leave>
    void ask(const Request &request, QByteArrayView path, Use use, Leave leave);

    void goOn();
    void put(const MovingBlob &blob, const QByteArray &part);
    void usePut(const MovingBlob &blob, bool sentPart, const BlobPutReply &reply);
    void get(const MovingBlob &blob);
    void useGet(const MovingBlob &blob, const BlobGetReply &reply);
    void refuse(const MovingBlob &blob, const Judgement &judgement);
    void leave(const MovingBlob &blob);
    void keep(const MovingBlob &blob, std::function<Result<PartKept>(Transaction &)> work, quint64 epoch);
    void fail(const Error &error);
    void end();

    DatabaseQueue &m_database;
    Transport &m_transport;
    const Credentials &m_signIn;
    Token m_token;
    MovingBlob m_going; ///< that the server has told of; place 0: none
    qint64 m_sentUpTo = 0; ///< place of what this run is done with
    qint64 m_fetchedUpTo = 0;
    int m_emptyRuns = 0; ///< in a row, that asked and got nothing
    int m_runsToPass = 0; ///< until what the server did not have is asked for again
    bool m_gotNothing = false;
    int m_turn = 0; ///< answers to what was asked before stop() are dropped
    bool m_running = false;
};

} // namespace doorstep
