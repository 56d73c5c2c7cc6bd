#include "arguments.h"

#include "invitation.h"

#include <algorithm>
#include <array>

namespace doorstep {

namespace {

struct CommandWords {
    Command command;
    const char *name;
    const char *operand; ///< null: takes none
    const char *options;
    const char *help;
};

constexpr std::array Commands{
    CommandWords{Command::Init, "init", nullptr, "",
                 R"(doorstepd --data DIR init

Makes a new server in the folder DIR (made when missing, kept to this user): its keys, a certificate of
its own, valid for ten years, and an empty database. Prints the pin by which tablets know the server, and, once
and never again, the recovery key: keep it in a safe, on paper, see `recover`.
The file doorstep.key opens everything: keep a copy of it in a safe place.)"},
    CommandWords{Command::Import, "import", "FOLDER", "--dry-run --today",
                 R"(doorstepd --data DIR import FOLDER [--dry-run] [--today DATE]

Takes the agency's CSV files in FOLDER. Wrong rows are told on standard error as `file:line: column: what is
wrong, what is expected`; good rows are taken. The last line on standard output counts them by file. The same
folder a second time changes nothing.

  --dry-run     tell the same and write nothing
  --today DATE  the day that `+0` means, such as 2026-11-21; today on the agency's clock without it

Exit status: 0 all rows taken, 1 some refused, 2 nothing taken.)"},
    CommandWords{Command::Invite, "invite", "REF", "--address",
                 R"(doorstepd --data DIR invite REF [--address HOST:PORT]

Prints a code, and its QR, with which the tablet of one worker or person joins: once, within 24 hours. REF is
the office's own key: what stands in staff_ref or person_ref. Where both have it: staff:REF or person:REF.

  --address HOST:PORT  where tablets reach this server; this machine's name and port 8443 without it)"},
    CommandWords{Command::Close, "close", "REF", "",
                 R"(doorstepd --data DIR close REF

Closes the account of one worker or person: from now on, also while `serve` runs, no tablet of theirs fetches
anything, and codes of theirs that nobody used are void. Nothing is deleted: what they saved still arrives, sealed,
as their tablets make contact; only pictures and voices wait on them until `open` opens the account again. REF is
as for invite.)"},
    CommandWords{Command::Open, "open", "REF", "",
                 R"(doorstepd --data DIR open REF

Opens an account that `close` closed. Its tablets go on by themselves, within five minutes. REF is as for
invite.)"},
    CommandWords{Command::Erase, "erase", "REF", "--yes",
                 R"(doorstepd --data DIR erase REF [--yes]

Removes one person for good, also while `serve` runs: every record about them, their account, plans, pictures
and voices, and every byte of those in the database's file, which is written anew for that. It takes as much memory
and room as the file is long, and tablets may have to try again meanwhile. Without --yes it only tells how much
there is. Tablets remove the page at their next contact; what they still send of it is not kept. An import takes no
row with the same person_ref. doorstep.erased in DIR lists a number for each, so that `restore` and `serve` erase
again whom an older database has. REF is as for invite.

  --yes  do it

Exit status: 0 erased, 2 nothing was, or their bytes may still be in free places of the file.)"},
    CommandWords{Command::Export, "export", "REF", "--as --to --out",
                 R"(doorstepd --data DIR export REF --as FORM --to WHOM --out PATH

Writes a copy of what is known of one person, to be given away, also while `serve` runs. That it was given, to whom
and when, is kept for good, and the person and the supervisors see it. REF is as for invite.

  --as fhir   the page that travels with them: an FHIR R4 document of their page About me, the people around them,
              goals, plan and medicines. What they keep from some readers is not in it
  --as json   all there is, for their right to see it and for other systems
  --as csv    the same as tables for a spreadsheet, in a folder
  --to WHOM   who gets it, in your words: "Ward 3, Victoria Hospital"
  --out PATH  the new file, of csv the new folder

The copy is not encrypted, and json and csv hold what others wrote and said, too: read it before you give it away,
and delete it when it has arrived.)"},
    CommandWords{Command::Devices, "devices", nullptr, "",
                 R"(doorstepd --data DIR devices

Lists every tablet that joined: its id, whose it is, its name, when it was last heard, how much is only on it, and
what it was ordered and how far that has come.)"},
    CommandWords{Command::Lock, "lock", "DEVICE", "",
                 R"(doorstepd --data DIR lock DEVICE

Has a tablet lock itself for the sign-in it joined with, and open for no PIN until `unlock`: at its next contact,
also with nobody signed in. What was saved on it is sent all the same. DEVICE is the id that `devices` tells, or
its beginning; where there is only one, also the REF of whom it belongs to or the tablet's name.)"},
    CommandWords{Command::Unlock, "unlock", "DEVICE", "",
                 R"(doorstepd --data DIR unlock DEVICE

Takes back a `lock`, and a `wipe` that the tablet has not heard of: it can be opened again once it is in contact.
DEVICE is as for lock.)"},
    CommandWords{Command::Wipe, "wipe", "DEVICE", "--yes",
                 R"(doorstepd --data DIR wipe DEVICE [--yes]

Has a tablet destroy what it holds for the sign-in it joined with: at its next contact, also with nobody signed in.
What was saved on it is sent all the same; a draft that nobody saved, and a picture or voice that was not sent, is
lost. It tells when it is done. Without --yes it only tells what would happen. DEVICE is as for lock.

  --yes  do it)"},
    CommandWords{Command::Serve, "serve", nullptr, "--listen --port",
                 R"(doorstepd --data DIR serve [--listen ADDRESS] [--port N]

Serves tablets over TLS 1.3 until SIGTERM or SIGINT; then finishes what is in flight and ends with status 0.
Prints `listening on ADDRESS port N` when it is ready.

  --listen ADDRESS  the IP address to listen on; 0.0.0.0 (all of IPv4) without it
  --port N          8443 without it; 0 picks one that is free)"},
    CommandWords{Command::Check, "check", nullptr, "",
                 R"(doorstepd --data DIR check

Works out every record's hash, every number, chain and signature and every view again and compares them
with what is kept. Prints what it counted. Exit status: 0 all fits, 1 something does not (told on standard
error), 2 the check could not be made.)"},
    CommandWords{Command::Held, "held", nullptr, "",
                 R"(doorstepd --data DIR held

Tells of every record that was kept and is shown to nobody: when it came, from whom, about whom, and why. The
tablet that sent it keeps it, too, and says so to whoever wrote it. Exit status: 0 nothing is held, 1 something is,
2 it could not be told.)"},
    CommandWords{Command::Backup, "backup", "FILE", "",
                 R"(doorstepd --data DIR backup FILE

Writes a whole copy of the database, as of one moment, to the new file FILE, while tablets are served. It is
encrypted under the key in doorstep.key and worth nothing without it: keep both, in different places. FILE
appears when it is complete.)"},
    CommandWords{Command::Restore, "restore", "FILE", "",
                 R"(doorstepd --data DIR restore FILE

Puts the backup FILE in the place of the database, after it was read whole and found whole. What was there is
kept beside it under another name. Tablets then send again, by themselves, what the backup does not have.
Whom doorstep.erased in DIR lists is erased from it again. Stop `serve` first. On a new machine: put doorstep.key,
and doorstep.erased if there is one, into a new folder DIR, then restore.)"},
    CommandWords{Command::Restored, "restored", nullptr, "",
                 R"(doorstepd --data DIR restored

To be said when an older state of the database was put back by other means than `restore`: tablets then send
again what it does not have. `serve` notices by itself a file that was put back as a new one, not an older one written over it or the
snapshot of a machine. Saying it without need costs the tablets some time and nothing else.)"},
    CommandWords{Command::RenewKey, "renew-key", nullptr, "--yes",
                 R"(doorstepd --data DIR renew-key [--yes]

Shows tablets the spare TLS key that they have known beforehand, also while `serve` runs, and makes a new one in
spare; no tablet notices. The key that was shown until now is deleted. For a key that somebody may have seen, or that
is old. Where some tablets have not signed in since the spare key was made it tells how many and changes nothing:
these would need a new code. Codes that nobody used yet are void afterwards.

  --yes  do it all the same

Exit status: 0 renewed, 1 not, for the sake of those tablets, 2 not possible.)"},
    CommandWords{Command::Recover, "recover", nullptr, "",
                 R"(doorstepd --data DIR recover

Opens the tablet of somebody who has forgotten both their PIN and their words, without a network: it asks for the
letters that their tablet shows ("The office can help" behind its lock) and for the recovery key, which `init`
printed once, and prints the answer to be typed into that tablet. The answer serves that tablet and that one
question only, and nothing of it is kept here.)"},
};

constexpr const char *GeneralHelp = R"(doorstepd: the central server of Doorstep

doorstepd --data DIR COMMAND

  init           make a new server
  import FOLDER  take the agency's CSV files
  invite REF     a code with which one tablet joins
  close REF      let the tablets of one worker or person in no more
  open REF       let them in again
  erase REF      remove a person and everything about them for good
  export REF     write a copy of what is known of a person, to be given away
  devices        every tablet, and what it was ordered
  lock DEVICE    have a tablet lock itself
  unlock DEVICE  let it be opened again
  wipe DEVICE    have a tablet destroy what it holds
  serve          serve the tablets
  check          compare everything that is kept with the log
  held           what was kept and is shown to nobody, and why
  backup FILE    a whole copy of the database, while it is served
  restore FILE   put such a copy back
  recover        open a tablet whose PIN and words are forgotten
  restored       have the tablets send again what an older database does not have
  renew-key      show tablets the spare TLS key, and make a new one in spare

  --data DIR     the server's folder
  --clock FILE   for demonstrations: move the clock by the seconds the file holds
  --help         this, or the help of a command

Exit status: 0 done, 1 something was found or refused, 2 not understood or not possible.)";

Error sentence(const QString &text)
{
    return {Fault::Malformed, text};
}

const CommandWords &wordsOf(Command command)
{
    return *std::ranges::find(Commands, command, &CommandWords::command);
}

class CommandLine
{
public:
    explicit CommandLine(QStringList words)
        : m_words(std::move(words))
    {
    }

    Result<Arguments> read()
    {
        while (!m_words.isEmpty()) {
            const QString word = takeWord();
            const auto taken = word.startsWith(QStringLiteral("-")) ? option(word) : operand(word);
            if (!taken)
                return taken.error();
        }
        return checked();
    }

private:
    /// The next word; `--data=DIR` is two.
    QString takeWord()
    {
        const QString word = m_words.takeFirst();
        const qsizetype equals = word.startsWith(QStringLiteral("--")) ? word.indexOf(u'=') : -1;
        if (equals < 0)
            return word;
        m_words.prepend(word.sliced(equals + 1));
        return word.first(equals);
    }
    Outcome operand(const QString &word)
    {
        if (!m_read.command) {
            for (const CommandWords &one : Commands)
                if (word == QLatin1StringView(one.name)) {
                    m_read.command = one.command;
                    return done();
                }
            return sentence(QStringLiteral("There is no command \"%1\".").arg(word));
        }
        if (!wordsOf(*m_read.command).operand || !m_read.operand.isEmpty())
            return sentence(QStringLiteral("\"%1\" is one word too many.").arg(word));
        m_read.operand = word;
        return done();
    }
    Outcome value(const QString &option, QString &into)
    {
        if (m_words.isEmpty() || m_words.first().isEmpty())
            return sentence(QStringLiteral("%1 needs a value after it.").arg(option));
        into = m_words.takeFirst();
        return done();
    }
    Outcome option(const QString &word)
    {
        if (word == u"--help" || word == u"-h") {
            m_read.help = true;
            return done();
        }
        if (word == u"--data")
            return value(word, m_read.data);
        if (word == u"--clock")
            return value(word, m_read.clockFile);
        m_options.append(word);
        if (word == u"--dry-run") {
            m_read.dryRun = true;
            return done();
        }
        if (word == u"--yes") {
            m_read.yes = true;
            return done();
        }
        if (word == u"--today")
            return date(word);
        if (word == u"--address")
            return address(word);
        if (word == u"--listen")
            return value(word, m_read.listen);
        if (word == u"--port")
            return port(word);
        if (word == u"--as")
            return form(word);
        if (word == u"--to")
            return value(word, m_read.to);
        if (word == u"--out")
            return value(word, m_read.out);
        return sentence(QStringLiteral("There is no option %1.").arg(word));
    }
    Outcome date(const QString &word)
    {
        QString text;
        if (auto taken = value(word, text); !taken)
            return taken;
        m_read.today = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
        return m_read.today->isValid()
            ? done()
            : Outcome(sentence(QStringLiteral("%1 needs a date such as 2026-11-21.").arg(word)));
    }
    Outcome address(const QString &word)
    {
        if (auto taken = value(word, m_read.address); !taken)
            return taken;
        return readAddress(m_read.address)
            ? done()
            : Outcome(sentence(QStringLiteral("%1 needs HOST:PORT, such as care.example:8443.").arg(word)));
    }
    Outcome form(const QString &word)
    {
        QString text;
        if (auto taken = value(word, text); !taken)
            return taken;
        m_read.as = fromWord<GivenAs>(text.toLatin1()).value_or(GivenAs::Unknown);
        const bool isMade =
            m_read.as == GivenAs::Fhir || m_read.as == GivenAs::Json || m_read.as == GivenAs::Csv;
        return isMade ? done() : Outcome(sentence(QStringLiteral("%1 needs fhir, json or csv.").arg(word)));
    }
    Outcome port(const QString &word)
    {
        QString text;
        if (auto taken = value(word, text); !taken)
            return taken;
        bool isNumber = false;
        m_read.port = text.toUShort(&isNumber);
        return isNumber ? done()
                        : Outcome(sentence(QStringLiteral("%1 needs a number from 0 to 65535.").arg(word)));
    }
    Result<Arguments> checked()
    {
        if (m_read.help)
            return m_read;
        if (!m_read.command)
            return sentence(QStringLiteral("A command is missing."));
        const CommandWords &words = wordsOf(*m_read.command);
        const auto allowed = QString::fromLatin1(words.options).split(u' ');
        for (const QString &option : m_options)
            if (!allowed.contains(option))
                return sentence(
                    QStringLiteral("%1 takes no option %2.").arg(QLatin1StringView(words.name), option));
        if (words.operand && m_read.operand.isEmpty())
            return sentence(QStringLiteral("%1 needs %2.")
                                .arg(QLatin1StringView(words.name), QLatin1StringView(words.operand)));
        if (m_read.data.isEmpty())
            return sentence(QStringLiteral("--data DIR is missing: which server is meant?"));
        if (m_read.command == Command::Export)
            for (const char *needed : {"--as", "--to", "--out"})
                if (!m_options.contains(QLatin1StringView(needed)))
                    return sentence(QStringLiteral("export needs %1.").arg(QLatin1StringView(needed)));
        if (!m_options.contains(QStringLiteral("--port")))
            m_read.port = ServerAddress::DefaultPort;
        return m_read;
    }

    QStringList m_words;
    QStringList m_options;
    Arguments m_read;
};

} // namespace

Result<Arguments> readArguments(const QStringList &words)
{
    return CommandLine(words).read();
}

QString helpText(std::optional<Command> command)
{
    return QString::fromUtf8(command ? wordsOf(*command).help : GeneralHelp);
}

} // namespace doorstep
