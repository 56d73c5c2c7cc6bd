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
    Upkeep(Server &server, std::function<void()> lookAtKeys)
        : m_server(server)
        , m_lookAtKeys(std::move(lookAtKeys))
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
            if (round % roundsBetweenFlushes == 0) {
                noted(m_server.heard.flush(m_server.store));
                m_lookAtKeys();
            }
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
    std::function<void()> m_lookAtKeys;
    std::mutex m_lock;
    std::condition_variable_any m_pause;
    std::jthread m_thread; ///< last: it uses the rest
};

/// Shows what `renew-key` put into the folder. A key file that cannot be read or shown changes nothing, and
/// is looked at again.
class KeyWatch
{
public:
    KeyWatch(const QString &folder, HttpServer &http, Server &server)
        : m_folder(folder)
        , m_http(http)
        , m_server(server)
    {
    }
    void look()
    {
        const QByteArray mark = keyFileMark(m_folder);
        if (mark.isEmpty() || mark == m_mark)
            return;
        const auto key = shownKey(m_folder);
        if (!key)
            return warn(key.error(), mark);
        if (key->pins != m_server.pins.now()) {
            if (const auto shown = m_http.show(key->certificate); !shown)
                return warn(shown.error(), mark);
            m_server.pins.become(key->pins);
        }
        m_mark = mark;
    }

private:
    QString m_folder;
    HttpServer &m_http;
    Server &m_server;
    void warn(const Error &error, const QByteArray &mark)
    {
        if (std::exchange(m_warned, mark) != mark)
            fprintf(stderr, "the key file: %s\n", qUtf8Printable(error.detail));
    }

    QByteArray m_warned; ///< of this file
    QByteArray m_mark; ///< empty: the file may have changed since it was read
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
    Server server{*folder.store, folder.office.key, folder.opens, folder.recovery, folder.pins, clock,
                  entropy};
    server.news.refresh(server.store);
    auto http = HttpServer::listen(
        {address, port, folder.certificate.certificate, folder.certificate.privateKey, {}, Workers, true},
        [&server](const HttpRequest &request) { return answer(server, request); },
        [&server](QByteArrayView code) { return refusalBody(server, code); });
    if (!http)
        return http.error();
    server.news.onNews([&http] { (*http)->wake(); });
    KeyWatch keys(folder.path, **http, server);
    const Upkeep upkeep(server, [&keys] { keys.look(); });
    say(QStringLiteral("listening on %1 port %2").arg(address).arg((*http)->port()));
    (*http)->run();
    return done();
}

} // namespace doorstep
