// What whoever runs the server types, and what the program says to it.

#include "program_here.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#define T(text) QStringLiteral(text)

namespace {

/// A folder in which a test makes servers.
class Place
{
public:
    QString at(const QString &name) const { return m_folder.filePath(name); }
    QString server(const QString &name) const
    {
        REQUIRE(doorstepd(at(name), "--data % init").status == 0);
        return at(name);
    }
    static void write(const QString &file, const QByteArray &bytes)
    {
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }

private:
    QTemporaryDir m_folder;
};

/// What the program says after the name of its folder was taken out.
std::string told(const QString &folder, const char *words)
{
    const Ran ran = doorstepd(folder, words);
    CHECK(ran.status == 2);
    CHECK(ran.out.isEmpty());
    QString err = ran.err;
    return err.replace(folder, T("%")).trimmed().toStdString();
}

constexpr auto Owner = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
    | QFile::WriteOther | QFile::ExeOther;

} // namespace

TEST_CASE("a command line that is not understood is answered with one sentence", "[server][program]")
{
    const Place place;
    const QString nowhere = place.at(T("nowhere"));
    const std::pair<const char *, const char *> lines[] = {
        {"", "A command is missing."},
        {"--data % dance", "There is no command \"dance\"."},
        {"init", "--data DIR is missing: which server is meant?"},
        {"init --data", "--data needs a value after it."},
        {"init --data=", "--data needs a value after it."},
        {"--data % init now", "\"now\" is one word too many."},
        {"--data % --force init", "There is no option --force."},
        {"--data % init --port 1", "init takes no option --port."},
        {"--data % import", "import needs FOLDER."},
        {"--data % invite", "invite needs REF."},
        {"--data % close", "close needs REF."},
        {"--data % open", "open needs REF."},
        {"--data % erase --yes", "erase needs REF."},
        {"--data % close P1 --yes", "close takes no option --yes."},
        {"--data % backup", "backup needs FILE."},
        {"--data % restore", "restore needs FILE."},
        {"--data % import % --today tomorrow", "--today needs a date such as 2026-11-21."},
        {"--data % import % --today 2026/11/21", "--today needs a date such as 2026-11-21."},
        {"--data % import % --today 2026-02-29", "--today needs a date such as 2026-11-21."},
        {"--data % serve --port 65536", "--port needs a number from 0 to 65535."},
        {"--data % invite S1 --address care:", "--address needs HOST:PORT, such as care.example:8443."},
    };
    for (const auto &[words, sentence] : lines) {
        INFO(words);
        CHECK(told(nowhere, words) == std::string(sentence) + " `doorstepd --help` tells more.");
    }
    CHECK_FALSE(QFile::exists(nowhere));
}

TEST_CASE("every command has its help", "[server][program]")
{
    for (const char *words : {"--help", "init --help", "import -h", "invite --help", "serve --help",
                              "check --help", "held --help", "close --help", "open --help", "erase --help",
                              "backup --help", "restore --help", "restored --help", "recover --help"}) {
        const Ran ran = doorstepd(QString(), words);
        CHECK(ran.status == 0);
        CHECK(ran.err.isEmpty());
        CHECK(ran.out.contains(T("doorstepd --data DIR")));
    }
}

TEST_CASE("a new server is for this user alone", "[server][program]")
{
    const Place place;
    const QString server = place.server(T("new"));
    CHECK_FALSE(QFile::permissions(server) & Others);
    for (const char *file : {"doorstep.key", "doorstep.db"}) {
        INFO(file);
        const auto permissions = QFile::permissions(server + u'/' + QLatin1StringView(file));
        CHECK((permissions & Owner) == Owner);
        CHECK_FALSE(permissions & Others);
    }
}

TEST_CASE("a server is made only where nothing is", "[server][program]")
{
    const Place place;
    const QString server = place.server(T("first"));
    CHECK(told(server, "--data % init")
          == "There is a server in % already. Nothing was changed; name another folder for a new one.");
    CHECK(doorstepd(server, "--data % check").status == 0);

    const QString full = place.at(T("full"));
    QDir().mkdir(full);
    Place::write(full + T("/letter"), "Dear");
    CHECK(told(full, "--data % init")
          == "Nothing was changed: the folder is not empty; name a new one or an empty one with --data.");
    CHECK(QDir(full).entryList(QDir::Files) == QStringList{T("letter")});
    CHECK(told(full + T("/letter"), "--data % init")
          == "Nothing was changed: a file has that name; name a folder with --data.");
    CHECK(told(full + T("/letter/in"), "--data % init")
          == "% could not be read or written (the folder cannot be made). See that this user may use the "
             "folder, and "
             "run the command again.");
}

TEST_CASE("a folder that is no whole server says what is wrong with it, and stays as it is",
          "[server][program]")
{
    const Place place;
    const QString server = place.server(T("server"));
    const QString key = server + T("/doorstep.key");
    const QString database = server + T("/doorstep.db");
    std::string sentence;
    SECTION("nothing is there")
    {
        QFile::remove(key);
        QFile::remove(database);
        sentence = "There is no server in %. Name its folder with --data, or make a new one with `doorstepd "
                   "--data % "
                   "init`.";
    }
    SECTION("the key is missing")
    {
        QFile::remove(key);
        sentence =
            "% has a database but no doorstep.key, and nothing else opens it. Put the key file back from its "
            "safe copy.";
    }
    SECTION("the key is of another server")
    {
        QFile::remove(key);
        QFile::copy(place.server(T("other")) + T("/doorstep.key"), key);
        sentence = "The doorstep.key in % does not belong to its database. Nothing was changed; put back the "
                   "key file "
                   "that was made with it.";
    }
    SECTION("the key is something else")
    {
        Place::write(key, "no key");
        sentence = "What is in % is not whole (the key file cannot be read). Nothing was changed; put back a "
                   "copy of "
                   "the folder.";
    }
    SECTION("the database is missing")
    {
        QFile::remove(database);
        sentence = "What is in % is not whole (doorstep.key is there and doorstep.db is not; `restore` puts "
                   "a backup in "
                   "its place; if this server never ran, `init` finishes making it). Nothing was changed; "
                   "put back a copy of the folder.";
    }
    SECTION("the database is not encrypted")
    {
        QFile file(database);
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.write("SQLite format 3");
        file.close();
        sentence =
            "doorstep.db in % is not encrypted, so it is not one of ours. Nothing was changed; put back the "
            "database that belongs there.";
    }
    SECTION("the database is cut short")
    {
        REQUIRE(QFile::resize(database, 20'000));
        sentence = "What is in % is not whole (sqlite 11: database disk image is malformed). Nothing was "
                   "changed; put "
                   "back a copy of the folder.";
    }
    const auto bytesOf = [](const QString &name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytesOf(database);
    for (const char *words :
         {"--data % check", "--data % import /", "--data % invite S1", "--data % serve --port 0"}) {
        INFO(words);
        CHECK(told(server, words) == sentence);
    }
    CHECK(bytesOf(database) == before);
}

TEST_CASE("an invitation says for whom it is", "[server][program]")
{
    const Place place;
    const QString server = place.server(T("server"));
    const QString agency = place.at(T("agency"));
    QDir().mkdir(agency);
    Place::write(agency + T("/agency.csv"), "key,value\ntime_zone,Europe/London\n");
    Place::write(agency + T("/staff.csv"), "staff_ref,name,role\nS1,\"Ann\x1b[2J\",nurse\n7,Tom,nurse\n");
    Place::write(agency + T("/people.csv"), "person_ref,name\nأ-1,عمر حداد\n7,Ada\n");
    REQUIRE(doorstepd({T("--data"), server, T("import"), agency}).status == 0);

    const auto invite = [&](const QString &ref) {
        return doorstepd({T("--data"), server, T("invite"), ref, T("--address"), T("care.example:8443")});
    };
    const Ran person = invite(T("أ-1"));
    CHECK(person.status == 0);
    CHECK(person.out.contains(T("\nfor     عمر حداد\ncode    ")));
    CHECK(person.out.contains(T("\nserver  care.example:8443\nlink    doorstep://care.example:8443/")));
    CHECK(person.out.startsWith(T("████")));
    CHECK(invite(T("S1")).out.contains(T("\nfor     Ann\\u001b[2J\n")));
    CHECK(invite(T("person:7")).out.contains(T("\nfor     Ada\n")));
    CHECK(invite(T("7")).err
          == T("Nothing was changed: a worker and a person both have this key; write staff:KEY or "
               "person:KEY.\n"));
    CHECK(invite(T("8")).err
          == T("Nothing was changed: nobody has this key; it stands in the column staff_ref of staff.csv or "
               "person_ref "
               "of people.csv, and counts once it was imported.\n"));
}
