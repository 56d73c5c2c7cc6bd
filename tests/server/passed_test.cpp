// What has passed is not given to who catches up, and stays in the log.

#include "agency_here.h"

#include "backup.h"
#include "database.h"
#include "note.h"
#include "passport.h"
#include "visit.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace {

constexpr qint64 DayMs = 24 * 60 * 60 * 1000;

/// Tom visited ada in March and again in July.
struct TwoSeasons {
    AgencyHere agency;
    QUuid tomId = agency.worker(QStringLiteral("tom"));
    QUuid ada = agency.person(QStringLiteral("ada"));
    size_t said = 1; ///< in ada's stream; the first is herself
    size_t passed = 0; ///< of them, what July's tablets need not have

    TwoSeasons()
    {
        agency.worker(QStringLiteral("imran"), Role::Supervisor);
        line(QStringLiteral("Tea before anything."));
        const QUuid early = agency.visit(ada, {tomId}, utc(2026, 7, 2, 10)); // planned long before
        visits(utc(2026, 3, 2, 10), 20);
        passed = said - 2;
        said += 1;
        line(QStringLiteral("Coffee."));
        agency.clock.setWall(utc(2026, 7, 1, 9).toMSecsSinceEpoch());
        visits(utc(2026, 7, 2, 12), 3);
        Q_UNUSED(early)
    }
    void line(const QString &words)
    {
        PassportLine line;
        line.said = words;
        line.audience = LineAudience::Everyone;
        agency.officeSays({ada, QUuid::createUuid(), Kind::PassportLine, encodeBody(line)});
        ++said;
    }
    void visits(const QDateTime &from, int count)
    {
        Note note;
        note.said = QStringLiteral("Ate well.");
        note.audience = NoteAudience::NextVisit;
        for (int i = 0; i < count; ++i) {
            agency.visit(ada, {tomId}, from.addSecs(i * 3600));
            agency.officeSays({ada, QUuid::createUuid(), Kind::Note, encodeBody(note)});
            said += 2;
        }
    }
    size_t inTheLog()
    {
        size_t count = 0;
        REQUIRE(agency.open->store->read([&](Database &db) {
            auto find =
                db.read("SELECT count(*) FROM log WHERE stream = (SELECT no FROM streams WHERE id = ?)")
                    .bind(ada);
            count = find.next() ? size_t(find.integer(0)) : 0;
            return find.finish();
        }));
        return count;
    }
};

size_t given(const std::vector<PageEntry> &entries)
{
    return size_t(std::ranges::count_if(
        entries, [](const PageEntry &entry) { return !std::holds_alternative<LeftOut>(entry.held); }));
}

size_t leftOut(const std::vector<PageEntry> &entries)
{
    size_t count = 0;
    for (const PageEntry &entry : entries)
        if (const auto *passed = std::get_if<LeftOut>(&entry.held))
            count += passed->count;
    return count;
}

bool says(const std::vector<PageEntry> &entries, Kind kind)
{
    return std::ranges::any_of(entries, [kind](const PageEntry &entry) {
        const auto *record = std::get_if<Record>(&entry.held);
        return record && record->kind == quint32(kind);
    });
}

} // namespace

TEST_CASE("a carer who is new to a person is not given what passed 90 days ago", "[server]")
{
    TwoSeasons here;
    REQUIRE(here.inTheLog() == here.said);
    Tablet tom(here.agency, QStringLiteral("tom"));
    tom.pullAll();
    const auto &entries = tom.streams[here.ada];
    CHECK(tom.have(here.ada) == here.said);
    CHECK(leftOut(entries) == here.passed);
    CHECK(given(entries) == here.said - here.passed);
    CHECK(says(entries, Kind::PassportLine)); // what holds is given however old it is
    CHECK(says(entries, Kind::Note));
    CHECK(entries.size() < 12); // runs, not one by one
    CHECK(here.inTheLog() == here.said);
}

TEST_CASE("a supervisor is given a year, and the person all", "[server]")
{
    TwoSeasons here;
    Tablet imran(here.agency, QStringLiteral("imran"));
    Tablet person(here.agency, QStringLiteral("ada"));
    imran.pullAll();
    person.pullAll();
    CHECK(leftOut(imran.streams[here.ada]) == 0);
    CHECK(leftOut(person.streams[here.ada]) == 0);

    here.agency.clock.setWall(utc(2027, 6, 1, 9).toMSecsSinceEpoch());
    Tablet later(here.agency, QStringLiteral("imran"));
    later.pullAll();
    CHECK(leftOut(later.streams[here.ada]) == here.passed);
    person.signIn();
    person.next = {};
    person.streams.clear();
    person.pullAll();
    CHECK(leftOut(person.streams[here.ada]) == 0);
}

TEST_CASE("somebody in the middle of what passed goes on from there, in parts as small as they ask for",
          "[server]")
{
    TwoSeasons here;
    Tablet tom(here.agency, QStringLiteral("tom"));
    tom.pullAll();
    for (quint64 have = 0; have < here.said; ++have) {
        PullRequest request = tom.next;
        request.behind = {{here.ada, have}};
        const auto reply = tom.pull(request);
        REQUIRE(reply.pages.size() == 1);
        CHECK(reply.pages[0].entries.front().number == have + 1);
        CHECK(lastNumber(reply.pages[0].entries.back()) == here.said);
        CHECK_FALSE(reply.more);
    }
    here.visits(utc(2026, 7, 3, 0), 150);
    PullRequest little = tom.next;
    little.behind = {{here.ada, 0}};
    little.mostBytes = 1; // it is given no less than is worth a request
    const auto reply = tom.pull(little);
    CHECK(reply.more);
    CHECK(lastNumber(reply.pages.at(0).entries.back()) < here.said);
    CHECK(encode(reply).size() < 32 * 1024);
    CHECK(encode(reply).size() > 4 * 1024);
    little.behind = {{here.ada, lastNumber(reply.pages[0].entries.back())}};
    little.mostBytes = ~quint64(0);
    CHECK(lastNumber(tom.pull(little).pages.at(0).entries.back()) == here.said);
}

TEST_CASE("a device is given the last it said itself, however old: its chain goes on from there", "[server]")
{
    TwoSeasons here;
    here.agency.clock.setWall(utc(2026, 3, 6, 9).toMSecsSinceEpoch());
    Tablet tom(here.agency, QStringLiteral("tom"));
    const Record first = tom.say(here.ada, Kind::Note);
    const Record last = tom.say(here.ada, Kind::Note);
    REQUIRE(tom.push({first, last})[1].verdict == Verdict::Accepted);
    here.agency.clock.setWall(utc(2026, 7, 2, 9).toMSecsSinceEpoch());
    tom.signIn();
    tom.pullAll(); // as from a vault that is new
    CHECK(tom.have(here.ada) == here.said + 2);
    CHECK(leftOut(tom.streams[here.ada]) == here.passed + 1);
    CHECK(std::ranges::any_of(tom.streams[here.ada], [&](const PageEntry &entry) {
        const auto *record = std::get_if<Record>(&entry.held);
        return record && *record == last;
    }));
    Tablet other(here.agency, QStringLiteral("tom"));
    other.pullAll();
    CHECK(leftOut(other.streams[here.ada]) == here.passed + 2);
}

TEST_CASE("what is heard of something that passed makes it news again", "[server]")
{
    TwoSeasons here;
    Tablet tom(here.agency, QStringLiteral("tom"));
    const QUuid note = QUuid::createUuid();
    here.agency.clock.setWall(utc(2026, 3, 5, 9).toMSecsSinceEpoch());
    here.agency.officeSays({here.ada, note, Kind::Note, encodeBody(Note{})});
    here.agency.clock.setWall(utc(2026, 7, 3, 9).toMSecsSinceEpoch());
    here.agency.officeSays(
        {here.ada, note, Kind::Withdrawn, QByteArray("\xa0"), {here.agency.lastSaid().id}});
    tom.signIn();
    tom.pullAll();
    CHECK(leftOut(tom.streams[here.ada]) == here.passed);
}

TEST_CASE("tablets are told what is safe when a backup has stood for fourteen days", "[server][backup]")
{
    TwoSeasons here;
    Tablet tom(here.agency, QStringLiteral("tom"));
    const auto safe = [&] {
        tom.signIn();
        return tom.pull({}).lease->safeMs;
    };
    CHECK(safe() == 0);
    const qint64 madeMs = here.agency.clock.now().wallMs;
    REQUIRE(backUpServer(here.agency.folder.filePath(QStringLiteral("server")),
                         here.agency.folder.filePath(QStringLiteral("backup")), here.agency.clock));
    CHECK(safe() == 0);
    here.agency.clock.setWall(madeMs + 14 * DayMs);
    CHECK(safe() == 0);
    here.agency.clock.setWall(madeMs + 14 * DayMs + 1);
    CHECK(safe() == madeMs);
}
