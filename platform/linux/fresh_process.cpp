#include "fresh_process.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <cstring>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace doorstep {

namespace {

/// In the environment: the number of the pipe that holds what is handed on.
constexpr auto HandedOn = "DOORSTEP_HANDED_ON";
constexpr qsizetype MostHandedOn = 32 * 1024; ///< what a pipe takes in one go
constexpr unsigned FirstOfOurs = 3; ///< after standard input, output and error

Error failed(const char *what)
{
    return {Fault::Storage,
            QStringLiteral("fresh process: %1: %2")
                .arg(QLatin1StringView(what), QString::fromLocal8Bit(std::strerror(errno)))};
}

/// All of it or nothing that counts: nobody reads yet, so a pipe that is smaller would be waited for for
/// ever.
bool fill(int pipe, QByteArrayView bytes)
{
    if (::fcntl(pipe, F_SETFL, O_NONBLOCK) != 0)
        return false;
    const auto written = ::write(pipe, bytes.data(), size_t(bytes.size()));
    if (written >= 0 && written < bytes.size())
        errno = EAGAIN;
    return written == bytes.size();
}

} // namespace

Error becomeFresh(const QString &program, const QStringList &arguments, const QByteArray &handedOn)
{
    if (handedOn.size() > MostHandedOn)
        return {Fault::Storage, QStringLiteral("fresh process: too much to hand on")};
    std::vector<QByteArray> words{QFile::encodeName(program)};
    words.reserve(size_t(arguments.size()) + 1);
    for (const QString &argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char *> argv;
    argv.reserve(words.size() + 1);
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);

    std::array<int, 2> pipe{};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0)
        return failed("pipe");
    const bool isWritten = fill(pipe[1], handedOn);
    // What this process had open ends with it, whoever opened it; only the pipe goes on.
    if (!isWritten || ::close_range(FirstOfOurs, ~0U, CLOSE_RANGE_CLOEXEC) != 0
        || ::fcntl(pipe[0], F_SETFD, 0) != 0) {
        const Error error = failed("hand on");
        ::close(pipe[1]);
        ::close(pipe[0]);
        return error;
    }
    ::close(pipe[1]);
    qputenv(HandedOn, QByteArray::number(pipe[0]));
    ::execv(argv.front(), argv.data());
    const Error error = failed("exec");
    qunsetenv(HandedOn);
    ::close(pipe[0]);
    return error;
}

std::optional<QByteArray> takeHandedOn()
{
    bool isNumber = false;
    const int pipe = qEnvironmentVariableIntValue(HandedOn, &isNumber);
    if (!isNumber)
        return std::nullopt;
    qunsetenv(HandedOn);
    QFile file;
    if (!file.open(pipe, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return std::nullopt;
    return file.readAll();
}

} // namespace doorstep
