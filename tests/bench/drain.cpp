#include "drain.h"

#include "need.h"
#include "outage.h"
#include "own_process.h"
#include "running_server.h"
#include "server_process.h"

#include "back_off.h"
#include "linux_clock.h"
#include "qt_transport.h"
#include "reply_table.h"
#include "server_folder.h"
#include "session_step.h"
#include "system_entropy.h"
#include "when_done.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTimer>

using namespace doorstep;

namespace {

constexpr size_t AtOnce = 1'000; ///< the server takes 1,024 lines from one address

/// What it does to be rid of what waits on it.
class DrainTablet
{
public:
    DrainTablet(const TabletOfOutage &tablet, const Hash &pin, const ServerAddress &server)
        : m_who(tablet.credentials)
        , m_push(httpRequest(waitingOn(tablet), {}))
        , m_pin(pin)
        , m_server(server)
    {
        m_pause.setSingleShot(true);
        QObject::connect(&m_pause, &QTimer::timeout, &m_here, [this] { signIn(); });
    }
    void start(const QElapsedTimer &clock, std::function<void()> ended)
    {
        m_clock = &clock;
        m_beganAtMs = sinceStartMs();
        m_ended = std::move(ended);
        signIn();
    }
    double tookMs() const { return m_tookMs; }
    qint64 sent() const { return m_sent; }
    int triesAgain() const { return m_triesAgain; }

private:
    double sinceStartMs() const { return double(m_clock->nsecsElapsed()) / 1e6; }
    void signIn()
    {
        m_transport = std::make_unique<QtTransport>(m_server, trustAnyOf({m_pin}));
        const Moment asked = LinuxClock().now();
        ask(httpRequest(sessionRequest(m_who, asked, {}, m_entropy)),
            [this, asked](const ClientReply &reply) {
                m_push.authorization = tokenFrom(need(decode<SessionReply>(reply.body)), asked).authorization;
                push();
            });
    }
    void push()
    {
        ask(m_push, [this](const ClientReply &reply) {
            const auto message = need(trusted<PushReply>(m_who, "/v1/push", reply.body, reply.signature));
            for (const Receipt &receipt : message.receipts)
                need(receipt.verdict == Verdict::Accepted
                         || (receipt.verdict == Verdict::Duplicate && m_triesAgain > 0),
                     qPrintable(QStringLiteral("a record was not taken: ")
                                + QString::fromLatin1(receipt.reason)));
            m_sent = std::ssize(message.receipts);
            m_tookMs = sinceStartMs() - m_beganAtMs;
            m_transport.reset();
            m_ended();
        });
    }
    template <class Use>
    void ask(const ClientRequest &request, Use use)
    {
        whenDone(m_transport->send(request), &m_here, [this, use](const Result<ClientReply> &reply) {
            if (reply && judge(*reply).reaction == Reaction::Use)
                return use(*reply);
            if (reply)
                need(judge(*reply).reaction == Reaction::RetryLater, judge(*reply).code.constData());
            else
                need(reply.error().fault == Fault::Offline, qPrintable(reply.error().detail));
            ++m_triesAgain;
            m_pause.start(m_backOff.next());
        });
    }

    Credentials m_who;
    ClientRequest m_push;
    Hash m_pin;
    ServerAddress m_server;
    SystemEntropy m_entropy;
    BackOff m_backOff{m_entropy};
    std::unique_ptr<QtTransport> m_transport;
    const QElapsedTimer *m_clock = nullptr;
    std::function<void()> m_ended;
    double m_beganAtMs = 0;
    double m_tookMs = 0;
    qint64 m_sent = 0;
    int m_triesAgain = 0;
    QTimer m_pause;
    QObject m_here; ///< last: what is told later is not told to a tablet that is gone
};

QString outageFolder(int tablets)
{
    const QString folder = workFolder() + QStringLiteral("/outage-%1").arg(tablets);
    if (QDir(folder).exists())
        return folder;
    const QString unfinished = folder + QStringLiteral(".new");
    QDir(unfinished).removeRecursively();
    saidByUs({QStringLiteral("outage"), unfinished, QString::number(tablets)});
    need(QDir().rename(unfinished, folder), "the server's folder cannot be given its name");
    return folder;
}

/// A copy, so that the next drain finds nothing drained; it knows that it is the one to be served.
void copyServer(const QString &from, const QString &to)
{
    copyFiles(from, to);
    SystemEntropy entropy;
    auto open = need(openFolder(to));
    need(meetFile(open, LinuxClock(), entropy));
}

} // namespace

Figures drain(int tablets)
{
    const QTemporaryDir folder(workFolder() + QStringLiteral("/draining-XXXXXX"));
    copyServer(outageFolder(tablets), folder.path());
    const ServerProcess server(QCoreApplication::applicationDirPath() + QStringLiteral("/doorstepd"),
                               {QStringLiteral("--data"), folder.path(), QStringLiteral("serve"),
                                QStringLiteral("--listen"), QStringLiteral("127.0.0.1"),
                                QStringLiteral("--port"), QStringLiteral("0")});
    const Outage outage = readOutage(folder.path());
    std::vector<std::unique_ptr<DrainTablet>> all;
    all.reserve(outage.tablets.size());
    for (const TabletOfOutage &tablet : outage.tablets)
        all.push_back(std::make_unique<DrainTablet>(tablet, outage.pin, server.address()));

    QElapsedTimer clock;
    size_t begun = 0;
    size_t ended = 0;
    const std::function<void()> beginNext = [&] {
        if (begun < all.size())
            all[begun++]->start(clock, [&] {
                ++ended;
                beginNext();
            });
    };
    clock.start();
    for (size_t i = 0; i < AtOnce; ++i)
        beginNext();
    spinUntilDone([&] { return ended == all.size(); });
    const double ms = double(clock.nsecsElapsed()) / 1e6;

    Figures figures;
    std::vector<double> times;
    double again = 0;
    for (const auto &tablet : all) {
        figures.documents += tablet->sent();
        times.push_back(tablet->tookMs());
        again += tablet->triesAgain();
    }
    figures.documentsASecond = double(figures.documents) / ms * 1000;
    figures.ms50 = percentile(times, 0.5);
    figures.ms99 = percentile(times, 0.99);
    figures.peakMb = peakMb(server.id());
    figures.more = {{"wall_s", ms / 1000}, {"tries_again", again}, {"client_hwm_mb", peakMb()}};
    return figures;
}
