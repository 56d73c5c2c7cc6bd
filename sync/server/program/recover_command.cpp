#include "recover_command.h"

#include "console.h"
#include "import_report.h"
#include "qr_text.h"
#include "recovery.h"
#include "server_folder.h"
#include "system_entropy.h"
#include "who_asks.h"

#include <sodium.h>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace doorstep {

namespace {

/// What is typed is not shown meanwhile, where it is typed at all.
class Unseen
{
public:
    Unseen()
        : m_isTerminal(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_isTerminal)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSANOW, &silent);
    }
    ~Unseen()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSANOW, &m_before);
    }
    Q_DISABLE_COPY_MOVE(Unseen)

private:
    termios m_before{};
    bool m_isTerminal;
};

/// The next line without its end; nothing where there is no other.
std::optional<QString> nextLine()
{
    QByteArray line;
    for (int c = getchar(); c != EOF; c = getchar()) {
        if (c == '\n')
            return QString::fromUtf8(line);
        line += char(c);
    }
    return line.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(line));
}

/// What `read` can make of the lines that come, which may be broken anywhere; an empty line ends them.
template <class Read>
auto readLines(Read read) -> decltype(read(QString()))
{
    QString typed;
    for (auto line = nextLine(); line && (!line->trimmed().isEmpty() || typed.isEmpty()); line = nextLine()) {
        typed += *line;
        if (auto whole = read(typed))
            return whole;
    }
    return read(typed);
}

QString whyNot(const Error &error, const QString &what)
{
    if (error.detail.startsWith(u"typed: kind"))
        return QStringLiteral("That is whole, but it is not %1. Nothing was done; try again.").arg(what);
    return QStringLiteral(
               "A letter of %1 is wrong or missing. Nothing was done; look at each letter and try again.")
        .arg(what);
}

int notDone(const QString &why)
{
    complain(why);
    return Cannot;
}

void tellWho(const WhoAsks &asks)
{
    complain(
        QStringLiteral("This opens the tablet of %1 (%2). Go on only if you know that they ask: see them, "
                       "or call them back on a number you have.")
            .arg(plain(asks.name), plain(asks.tablet)));
}

} // namespace

void tellRecoveryKey(std::span<const quint8, 32> seed)
{
    const QString text = recoveryKeyText(seed);
    say({});
    say(QStringLiteral("The recovery key of this organisation, shown only now and kept on no machine:"));
    say({});
    if (const auto qr = qrText(text.toLatin1()))
        say(*qr);
    say(QStringLiteral("recovery key  %1").arg(text));
    say({});
    say(QStringLiteral(
        "Print it, put it into a safe, and a copy into another. Do not keep it on a computer: whoever "
        "has it and a tablet can read that tablet. With it, `recover` opens the tablet of somebody "
        "who has forgotten their PIN and their words. Without it nobody can."));
}

int recoverTablet(const Arguments &arguments)
{
    const auto folder = openFolder(arguments.data);
    if (!folder)
        return cannot(folder.error(), arguments);
    complain(QStringLiteral("Paste or type the letters that the tablet shows, and then an empty line:"));
    const auto request = readLines([](const QString &typed) { return readRequest(typed); });
    if (!request)
        return notDone(whyNot(request.error(), QStringLiteral("what the tablet shows")));
    const auto asks = whoAsks(*folder->store, request->device);
    if (!asks)
        return cannot(asks.error(), arguments);
    if (!*asks)
        return notDone(
            QStringLiteral("No tablet that joined this server asks that. Nothing was done; see that the "
                           "letters come from a tablet of this organisation."));
    if ((*asks)->closed)
        return notDone(QStringLiteral("The account of %1 is closed. Nothing was done; `open` opens it first.")
                           .arg(plain((*asks)->name)));
    tellWho(**asks);
    complain(QStringLiteral("Type the recovery key from the safe, and then an empty line. It is not shown:"));
    const auto recovery = [] {
        const Unseen unseen;
        return readLines([](const QString &typed) { return readRecoveryKey(typed); });
    }();
    if (!recovery)
        return notDone(whyNot(recovery.error(), QStringLiteral("the recovery key")));
    if (recovery->publicKey() != folder->recovery)
        return notDone(QStringLiteral("That is the recovery key of another organisation. Nothing was done."));
    std::array<quint8, 32> once{};
    SystemEntropy().fill(once);
    const auto answer = answerRequest(*request, *recovery, once);
    sodium_memzero(once.data(), once.size());
    if (!answer)
        return notDone(
            QStringLiteral("What the tablet shows was not made for this recovery key. Nothing was done."));
    complain(
        QStringLiteral("It opens that tablet once, and nothing else. To be typed there, or read aloud:"));
    say(*answer);
    return 0;
}

} // namespace doorstep
