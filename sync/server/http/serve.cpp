#include "serve.h"

#include "answer.h"
#include "http_server.h"
#include "system_entropy.h"

#include <condition_variable>
#include <csignal>
#include <thread>

#include <sys/resource.h>

namespace doorstep {

namespace {

using namespace std::chrono_literals;

constexpr int Workers = 8;

/// What a server does beside answering: sees what other processes wrote, keeps who was heard, and moves the
/// write-ahead log into the file.
class Upkeep
{
public:
    explicit Upkeep(Server &server)
        : m_server(server)
        , m_thread([this](const std::stop_token &stop) { run(stop); })
    {
    }

private:
    void run(const std::stop_token &stop)
    {
        constexpr int roundsBetweenFlushes = 4;
        constexpr int roundsBetweenCheckpoints = 20;
        std::unique_lock lock(m_lock);
        for (int round = 1; !stop.stop_requested(); ++round) {
            m_pause.wait_for(lock, stop, 250ms, [] { return false; });
            m_server.news.refresh(m_server.store);
            if (round % roundsBetweenFlushes == 0)
                noted(m_server.heard.flush(m_server.store));
            if (round % roundsBetweenCheckpoints == 0)
                noted(m_server.store.checkpoint());
        }
        noted(m_server.heard.flush(m_server.store));
        noted(m_server.store.checkpoint());
    }
    static void noted(const Outcome &outcome)
    {
        if (!outcome)
            fprintf(stderr, "upkeep: %s\n", qUtf8Printable(outcome.error().detail));
    }

    Server &m_server;
    std::mutex m_lock;
    std::condition_variable_any m_pause;
    std::jthread m_thread; ///< last: it uses the rest
};

/// Each tablet that waits is an open file.
void allowManyFiles()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

} // namespace

Outcome serveTablets(OpenFolder &folder, const Clock &clock, const QString &address, quint16 port,
                     const std::function<void(const QString &)> &say)
{
    std::signal(SIGPIPE, SIG_IGN);
    allowManyFiles();
    SystemEntropy entropy;
    Server server{*folder.store, folder.office.key, folder.opens, folder.recovery, {folder.pin}, clock,
                  entropy};
    server.news.refresh(server.store);
    auto http = HttpServer::listen(
        {address, port, folder.certificate.certificate, folder.certificate.privateKey, {}, Workers, true},
        [&server](const HttpRequest &request) { return answer(server, request); },
        [&server](QByteArrayView code) { return refusalBody(server, code); });
    if (!http)
        return http.error();
    server.news.onNews([&http] { (*http)->wake(); });
    const Upkeep upkeep(server);
    say(QStringLiteral("listening on %1 port %2").arg(address).arg((*http)->port()));
    (*http)->run();
    return done();
}

} // namespace doorstep
