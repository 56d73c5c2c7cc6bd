// A change of the rota on its way: from a supervisor's tablet over the real server to a carer's, and a
// carer's arrival to the board. What it takes is printed, and asserted nowhere: the machine may be busy. That
// it comes by itself, without anybody asking, is what these tests wait for.

#include "live_office.h"

#include "board_page.h"
#include "carer_taps.h"
#include "rota_editor.h"
#include "sync_store.h"
#include "today_page.h"
#include "visit_store.h"

#include <QElapsedTimer>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cstdio>

using namespace doorstep;

namespace {

constexpr int Times = 20;

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

void tell(const char *what, std::vector<qint64> ms)
{
    std::ranges::sort(ms);
    std::printf("%s: median %lld ms, longest %lld ms of %zu\n", what,
                static_cast<long long>(ms[ms.size() / 2]), static_cast<long long>(ms.back()), ms.size());
}

/// Sue at the office, with the rota and the board before her.
struct Supervisor {
    explicit Supervisor(LiveOffice &office)
        : visit(idText(office.visit))
        , tablet(office, office.sue)
    {
        editor.setSession(&tablet.session());
        board.setSession(&tablet.session());
        board.setTab(BoardPage::All);
        runUntil([this] { return board.visitCount() > 0; });
    }
    void open()
    {
        editor.change(visit);
        runUntil([this] { return !editor.personName().isEmpty(); });
    }
    void save()
    {
        runUntil([this] { return editor.canSave(); });
        editor.save();
    }
    QString stateOnBoard()
    {
        const auto &rows = board.visits()->rows();
        const auto row = std::ranges::find(rows, QUuid(visit), &BoardLine::id);
        return row == rows.end() ? QString() : row->stateText;
    }

    QString visit;
    LiveTablet tablet;
    RotaEditor editor;
    BoardPage board;
};

/// Tom on his round, with Today before him.
struct Carer {
    Carer(LiveOffice &office, const QUuid &account)
        : tablet(office, account)
    {
        today.setSession(&tablet.session());
        taps.setSession(&tablet.session());
        runUntil([this] { return today.loaded(); });
    }
    bool hasVisit(const QUuid &visit)
    {
        const auto &later = today.later()->rows();
        return today.next().visitId == idText(visit)
            || std::ranges::find(later, visit, &TodayRow::id) != later.end();
    }
    const ChangeRow *change(const QUuid &visit)
    {
        const auto &rows = today.changes()->rows();
        const auto row = std::ranges::find(rows, visit, &ChangeRow::id);
        return row == rows.end() ? nullptr : &*row;
    }
    bool hasLine(const QUuid &visit, const QString &words)
    {
        const ChangeRow *row = change(visit);
        return row && row->line.contains(words);
    }

    LiveTablet tablet;
    TodayPage today;
    CarerTaps taps;
};

} // namespace

TEST_CASE("a change of the rota is on the carer's Today, and an arrival on the board, without anybody asking",
          "[live][long]")
{
    LiveOffice office;
    Supervisor sue(office);
    Carer tom(office, office.folder.tom);
    runUntil([&] { return tom.hasVisit(office.visit); });

    std::vector<qint64> changes;
    for (int i = 0; i < Times; ++i) {
        sue.open();
        const QString range = sue.editor.rangeWords();
        sue.editor.lengthen(i % 2 == 0 ? 15 : -15);
        runUntil([&] { return sue.editor.canSave() && sue.editor.rangeWords() != range; });
        const QString now = sue.editor.rangeWords();
        QElapsedTimer since;
        since.start();
        sue.editor.save();
        // the second change takes the first back: to Tom it is as he knows it
        runUntil([&] {
            return i % 2 == 0 ? tom.hasLine(office.visit, now) : tom.change(office.visit) == nullptr;
        });
        changes.push_back(since.elapsed());
    }
    tell("a change of the rota, saved by the supervisor until it is on the carer's Today", changes);

    std::vector<qint64> arrivals;
    for (int i = 0; i < Times; ++i) {
        const QString before = sue.stateOnBoard();
        QElapsedTimer since;
        since.start();
        tom.taps.arrive(sue.visit, idText(office.bert), QStringLiteral("Bert"));
        runUntil([&] { return sue.stateOnBoard() != before; });
        arrivals.push_back(since.elapsed());
        tom.taps.undo();
        runUntil([&] { return sue.stateOnBoard() == before; });
    }
    tell("an arrival, tapped by the carer until it is on the board", arrivals);
}

TEST_CASE("without signal the change comes at the next contact, and so does that it was seen", "[live][long]")
{
    LiveOffice office;
    Supervisor sue(office);
    Carer tom(office, office.folder.tom);
    runUntil([&] { return tom.hasVisit(office.visit); });
    tom.tablet.setSignal(false);
    sue.open();
    sue.editor.lengthen(15);
    sue.save();
    runUntil([&] { return sue.tablet.session().sync()->unsent() == 0; });
    CHECK(tom.change(office.visit) == nullptr);

    tom.tablet.setSignal(true);
    runUntil([&] { return tom.change(office.visit) != nullptr; });
    sue.open();
    CHECK(sue.editor.seen().contains(QStringLiteral("has not seen this yet")));
    tom.tablet.setSignal(false);
    tom.today.seen(sue.visit);
    CHECK(tom.change(office.visit) == nullptr);
    runUntil([&] { return tom.tablet.session().sync()->unsent() == 1; });
    CHECK(sue.editor.seen().contains(QStringLiteral("has not seen this yet")));
    tom.tablet.setSignal(true);
    runUntil([&] { return sue.editor.seen().contains(QStringLiteral("has seen this")); });
    CHECK(office.folder.faults().isEmpty());
}

TEST_CASE("who loses a person altogether sees which visit went, and nothing else of them", "[live][long]")
{
    LiveOffice office;
    Supervisor sue(office);
    Carer tom(office, office.folder.tom);
    Carer maria(office, office.maria);
    runUntil([&] { return tom.hasVisit(office.visit); });
    sue.open();
    sue.editor.giveTo(idText(office.maria));
    sue.save();

    runUntil([&] { return tom.change(office.visit) && tom.change(office.visit)->gone; });
    const ChangeRow lost = *tom.change(office.visit);
    CHECK(lost.struck);
    CHECK(lost.title.contains(QStringLiteral("Bert")));
    const auto held = tom.tablet.session().db().run([person = office.bert](Database &db) {
        return doorstep::visitsTo(db, person, QDateTime::fromMSecsSinceEpoch(0, Qt::UTC),
                                  QDateTime::currentDateTimeUtc().addYears(1));
    });
    runUntil([&] { return held.isFinished(); });
    REQUIRE(held.result());
    CHECK(held.result()->empty());
    runUntil([&] { return maria.hasLine(office.visit, QStringLiteral("Yours now")); });

    tom.today.seen(sue.visit);
    maria.today.seen(sue.visit);
    sue.open();
    runUntil(
        [&] { return !sue.editor.seen().isEmpty() && !sue.editor.seen().contains(QStringLiteral("not")); });
    CHECK(sue.editor.seen().contains(QStringLiteral("Tom has seen this")));
    CHECK(sue.editor.seen().contains(QStringLiteral("Maria has seen this")));
    CHECK(tom.change(office.visit) == nullptr);
    CHECK(office.folder.faults().isEmpty());
}
