#pragma once

#include "agency.h"
#include "consent.h"
#include "database.h"
#include "note.h"
#include "person.h"
#include "plan.h"
#include "record_store.h"
#include "small_tablet.h"
#include "stream_store.h"
#include "sync_store.h"
#include "visit.h"
#include "worker.h"

#include <catch2/catch_test_macros.hpp>

#include <map>

namespace doorstep {

/// How a record came to be, beside what it says.
struct How {
    QDateTime heard = {}; ///< by the server; invalid: as it happened
    std::vector<QUuid> replaces = {};
    std::optional<qint64> offsetMs = {}; ///< what the tablet knew: server's clock less its own
    std::vector<BlobRef> blobs = {};
};

/// What the server of a small agency in Fife holds, and passes on to a supervisor's vault when told to. A
/// visit is late 15 minutes after it was due and short below 80 %. The day is Tuesday 4 March 2025, UTC on
/// the wall.
class OfficeDay
{
public:
    OfficeDay();

    static QDateTime at(int hour, int minute, int day = 4, int month = 3);
    static QUuid numbered(int number);

    QUuid agency = numbered(1);
    QUuid me = numbered(0x10); ///< Catherine Baird
    QUuid imran = numbered(0x11); ///< the other supervisor
    QUuid office = numbered(2); ///< who writes the rota

    QUuid worker(const char *name, const char *phone = "");
    QUuid person(const char *name, const char *callMe = "", const char *phone = "");
    QUuid slot(const QUuid &person, QTime from, QTime to, const char *reason = "");
    QUuid visit(const QUuid &person, const QDateTime &from, int minutes, std::vector<QUuid> staff,
                const QUuid &slot = {});

    /// The id of the record. `when` is what the tablet's clock showed.
    template <class Body>
    QUuid says(const QUuid &author, const QUuid &stream, const QUuid &entity, const Body &body,
               const QDateTime &when, const How &how = {})
    {
        return add(author, stream, entity, quint32(Body::kind), encodeBody(body), when, how);
    }
    QUuid takesBack(const QUuid &author, const QUuid &stream, const QUuid &entity, const QUuid &record,
                    const QDateTime &when);
    /// Changes a record in the middle of its chain after it was sealed, as a forger would.
    void forge(const QUuid &stream, const QUuid &record, const QByteArray &body);
    /// The server keeps a record for a human: it has no number, and the chain goes on over it.
    void setAside(const QUuid &stream, const QUuid &record);

    QUuid arrives(const QUuid &worker, const QUuid &visit, const QDateTime &when, const How &how = {});
    QUuid leaves(const QUuid &worker, const QUuid &visit, const QDateTime &when, WhyShorter why = {});
    /// The tablet of a worker was in touch with the server.
    void heard(const QUuid &worker, const QDateTime &when, quint64 unsent = 0);
    QUuid personOf(const QUuid &visit) const { return m_personOf.at(visit); }

    /// Everything new since the last time, into the vault.
    void send(Database &db);
    /// All of it into an empty vault, whose server was last heard then.
    void fill(Database &db, const QDateTime &heard);

    static SmallOwner supervisor(); ///< me; her tablet has signal, and her office never answers

private:
    struct Stream {
        StreamAbout about = StreamAbout::Person;
        std::vector<ReceivedEntry> entries;
        size_t sent = 0;
    };
    QUuid fresh() { return numbered(0x1000 + ++m_count); }
    QUuid add(const QUuid &author, const QUuid &stream, const QUuid &entity, quint32 kind, QByteArray body,
              const QDateTime &when, const How &how);

    int m_count = 0;
    std::map<std::pair<QUuid, QUuid>, Chain> m_chains;
    std::map<QUuid, Stream> m_streams;
    std::map<QUuid, QUuid> m_personOf;
    std::vector<HeardTablet> m_heard;
};

} // namespace doorstep
