#include "busy_office.h"
#include "four_weeks.h"
#include "new_tablet.h"
#include "page_stage.h"
#include "person_day.h"
#include "recovery.h"
#include "small_day.h"
#include "small_tablet.h"
#include "waiting_office.h"

#include <QFile>

#include <array>

namespace doorstep {

namespace {

PageTablet on(const SmallOwner &owner, const QDateTime &now, const SmallTablet::Fill &fill)
{
    auto tablet = std::make_shared<SmallTablet>(owner, now, fill);
    return {tablet, &tablet->session()};
}

PageTablet carers()
{
    return on(SmallDay::carer(), SmallDay::at(8, 6), [](Database &db) { SmallDay().fill(db); });
}

/// Days later, when nothing is planned any more.
PageTablet carersFreeDay()
{
    return on(SmallDay::carer(), SmallDay::at(8, 6, 20), [](Database &db) { SmallDay().fill(db); });
}

/// Eight days later, when no visit of hers is to anybody any more.
PageTablet carersClosed()
{
    return on(SmallDay::carer(), SmallDay::at(8, 6, 12), [](Database &db) { SmallDay().fill(db); });
}

PageTablet supervisorsQuietDay()
{
    return on(OfficeDay::supervisor(), OfficeDay::at(9, 40, 20),
              [](Database &db) { BusyOffice().office.fill(db, OfficeDay::at(9, 40)); });
}

PageTablet supervisors()
{
    return on(OfficeDay::supervisor(), OfficeDay::at(9, 40),
              [](Database &db) { BusyOffice().office.fill(db, OfficeDay::at(9, 40)); });
}

PageTablet supervisorsInbox()
{
    return on(OfficeDay::supervisor(), OfficeDay::at(9, 40),
              [](Database &db) { WaitingOffice().day.fill(db, OfficeDay::at(9, 40)); });
}

PageTablet supervisorsWeeks()
{
    return on(OfficeDay::supervisor(), OfficeDay::at(9, 40),
              [](Database &db) { FourWeeks().office.fill(db, OfficeDay::at(9, 40)); });
}

/// Whose tablet it is, over the same weeks.
PageTablet weeksOf(const QUuid &who, Reader reader, const char *name)
{
    return on({who, reader, QString::fromUtf8(name), FourWeeks().office.agency}, OfficeDay::at(9, 40),
              [](Database &db) { FourWeeks().office.fill(db, OfficeDay::at(9, 40)); });
}

PageTablet carersWeeks()
{
    return weeksOf(FourWeeks().stevie, Reader::Carer, "Stevie Rae");
}

PageTablet personsWeeks()
{
    return weeksOf(FourWeeks().agnes, Reader::PersonThemselves, "Agnes Rennie");
}

PageTablet persons()
{
    return on(PersonDay::themselves(), PersonDay::at(8, 40),
              [](Database &db) { PersonDay::fill(db, false); });
}

PageTablet personsWithNothing()
{
    return on({idOf(99), Reader::PersonThemselves, QStringLiteral("Nan Duff"), PersonDay::Agency},
              PersonDay::at(8, 40), [](Database &db) { PersonDay::fill(db, false); });
}

PageTablet locked(PageTablet tablet)
{
    tablet.session->lock();
    return tablet;
}

/// A new tablet, as far as `go` brings it.
PageTablet fresh(const std::function<void(NewTablet &)> &go)
{
    auto tablet = std::make_shared<NewTablet>();
    go(*tablet);
    return {tablet, &tablet->session()};
}

void codeIsUsed(NewTablet &tablet)
{
    tablet.toCode = [&tablet] { return tablet.server.refusal(403, "code-used"); };
    tablet.join();
}

void isDownloading(NewTablet &tablet)
{
    tablet.join();
    tablet.away = true;
    tablet.session().chooseLock(tablet.pin, tablet.words);
    tablet.until([&] { return !tablet.session().problem().isEmpty(); });
}

void isBroken(NewTablet &tablet)
{
    tablet.joinAndOpen();
    tablet.session().lock();
    tablet.restart();
    REQUIRE(QFile::rename(tablet.accountFolder() + QStringLiteral("/vault"),
                          tablet.accountFolder() + QStringLiteral("/elsewhere")));
    tablet.session().unlock(tablet.pin);
    tablet.until([&] { return tablet.session().stage() == Session::Broken; });
}

void isLocked(NewTablet &tablet)
{
    tablet.joinAndOpen();
    tablet.session().lock();
    tablet.restart();
}

void wrongPins(NewTablet &tablet, int times)
{
    isLocked(tablet);
    for (int i = 0; i < times; ++i) {
        tablet.clock.advance(3'600'000);
        tablet.session().unlock(QStringLiteral("000001"));
        tablet.until([&] { return !tablet.session().busy(); });
    }
}

void isWaiting(NewTablet &tablet)
{
    wrongPins(tablet, 7);
    tablet.clock.advance(168'000);
    tablet.restart();
}

void hasNoPinLeft(NewTablet &tablet)
{
    wrongPins(tablet, 10);
}

void isOpenedByOffice(NewTablet &tablet)
{
    hasNoPinLeft(tablet);
    tablet.session().askOffice();
    tablet.until([&] { return !tablet.session().officeRequest().isEmpty(); });
    const auto answer =
        answerRequest(*readRequest(tablet.session().officeRequest()),
                      SealingKey::fromSeed(std::array<quint8, 32>{2}), std::array<quint8, 32>{6});
    tablet.session().takeAnswer(*answer);
    tablet.until([&] { return tablet.session().stage() == Session::ChoosingPin; });
}

void personIsWaiting(NewTablet &tablet)
{
    tablet.reader = Reader::PersonThemselves;
    isWaiting(tablet);
}

} // namespace

const std::vector<PageScene> &pageScenes()
{
    static const std::vector<PageScene> all{
        {"first-1-join", [] { return fresh([](NewTablet &) {}); }, {}},
        {"first-2-code-used", [] { return fresh(codeIsUsed); }, {}},
        {"first-3-pin", [] { return fresh([](NewTablet &tablet) { tablet.join(); }); }, {}},
        {"first-4-words", [] { return fresh([](NewTablet &tablet) { tablet.join(); }); }, {"wordsButton"}},
        {"first-5-download", [] { return fresh(isDownloading); }, {}},
        {"first-6-broken", [] { return fresh(isBroken); }, {}},
        {"first-7-word-asked",
         [] { return fresh([](NewTablet &tablet) { tablet.join(); }); },
         {"wordsButton", "wordsWrittenButton"}},
        {"lock-1-waiting", [] { return fresh(isWaiting); }, {}},
        {"lock-2-no-pin-left", [] { return fresh(hasNoPinLeft); }, {}},
        {"lock-3-office", [] { return fresh(isLocked); }, {"forgotButton"}},
        {"lock-4-opened-by-office", [] { return fresh(isOpenedByOffice); }, {}},
        {"lock-5-person-waiting", [] { return fresh(personIsWaiting); }, {}},
        {"lock-6-person-office", [] { return fresh(personIsWaiting); }, {"helpButton", "forgotButton"}},
        {"carer-01-today", carers, {}},
        {"carer-02-before", carers, {"visit."}},
        {"carer-03-visit", carers, {"arriveButton"}},
        {"carer-04-note", carers, {"arriveButton", "noteButton"}},
        {"carer-29-pictures", carers, {"arriveButton", "noteButton", "addPictureButton"}},
        {"carer-05-concern", carers, {"arriveButton", "concernButton"}},
        {"carer-06-different", carers, {"arriveButton", "differentButton"}},
        {"carer-07-leave", carers, {"arriveButton", "leaveButton"}},
        {"carer-08-people", carers, {"nav.1"}},
        {"carer-09-person", carers, {"nav.1", "person."}},
        {"carer-10-passport", carers, {"nav.1", "person.", "aboutButton"}},
        {"carer-11-me", carers, {"nav.2"}},
        {"carer-12-help", carers, {"nav.help"}},
        {"carer-13-saved-here", carers, {"syncPill"}},
        {"carer-14-locked", [] { return locked(carers()); }, {}},
        {"carer-15-handed-over", carers, {"arriveButton", "handOverButton", "forCarer"}},
        {"carer-16-still-there",
         carers,
         {"arriveButton", "handOverButton"},
         [](Session &session) { emit session.personQuiet(); }},
        {"carer-17-late", carers, {"visit.", "lateButton"}},
        {"carer-18-no-access", carers, {"visit.", "noAccessButton"}},
        {"carer-19-call", carers, {"visit.", "callButton"}},
        {"carer-20-directions", carers, {"visit.", "directionsButton"}},
        {"carer-21-free-day", carersFreeDay, {}},
        {"carer-22-versions", carers, {"syncPill", "versions."}},
        {"lock-7-new-pin", carers, {"nav.2", "changePinRow"}},
        {"lock-8-new-words", carers, {"nav.2", "changeWordsRow"}},
        {"carer-23-trend", carersWeeks, {"nav.1", "person.", "trendButton"}},
        {"carer-24-trend-table", carersWeeks, {"nav.1", "person.", "trendButton", "trendTableButton"}},
        {"carer-25-people-closed", carersClosed, {"nav.1"}},
        {"carer-26-door", carersClosed, {"nav.1", "person."}},
        {"carer-27-door-no-reason", carersClosed, {"nav.1", "person.", "doorOpenButton"}},
        {"carer-28-opened", carersClosed, {"nav.1", "person.", "doorReason.1", "doorOpenButton"}},
        {"person-01-home", persons, {}},
        {"person-02-about-me", persons, {"tileAboutMe"}},
        {"person-03-change", persons, {"tileAboutMe", "lineChange"}},
        {"person-04-words", persons, {"tileAboutMe", "lineChange", "changeWrong"}},
        {"person-05-coming", persons, {"tileWhoIsComing"}},
        {"person-06-settings", persons, {"personSettings"}},
        {"person-07-help", persons, {"personSettings", "personHelp"}},
        {"person-08-locked", [] { return locked(persons()); }, {}},
        {"person-09-nothing-yet", personsWithNothing, {}},
        {"person-10-doing", personsWeeks, {"tileHowIAmDoing"}},
        {"person-11-who-opened", persons, {"tileWhoRead"}},
        {"person-12-who-read", persons, {"tileWhoRead", "readersNext"}},
        {"person-13-say", persons, {"tileSay"}},
        {"person-14-say-words", persons, {"tileSay", "sayOwnWords"}},
        {"person-15-said", persons, {"tileSay", "sayPhrase0"}},
        {"supervisor-01-board", supervisors, {}},
        {"supervisor-02-log", supervisors, {"exception.", "openLogButton"}},
        {"supervisor-03-days", supervisors, {"nav.2"}, nullptr, {"nav.1", "rotaLogButton"}},
        {"supervisor-04-people", supervisors, {"nav.3"}},
        {"supervisor-05-person", supervisors, {"nav.3", "person."}},
        {"supervisor-06-me", supervisors, {"nav.6"}},
        {"supervisor-06-tablets", supervisors, {"nav.5"}},
        {"supervisor-07-help", supervisors, {"nav.help"}},
        {"supervisor-08-answer", supervisors, {"exception.", "openLogButton", "answerButton"}},
        {"supervisor-09-quiet-day", supervisorsQuietDay, {}},
        {"supervisor-10-no-visits", supervisorsQuietDay, {"nav.2"}, nullptr, {"nav.1", "rotaLogButton"}},
        {"supervisor-11-promises", supervisorsWeeks, {"nav.3", "promisesRow", "promise."}},
        {"supervisor-12-promise-table",
         supervisorsWeeks,
         {"nav.3", "promisesRow", "promise.", "promiseTableButton"}},
        {"supervisor-14-inbox", supervisorsInbox, {"nav.4"}},
        {"supervisor-15-inbox-settled", supervisorsInbox, {"nav.4", "inboxRow.", "inboxHear", "inboxTabs.1"}},
        {"supervisor-16-inbox-empty", supervisorsWeeks, {"nav.4"}},
        {"supervisor-17-rota", supervisors, {"nav.1"}},
        {"supervisor-18-rota-week", supervisors, {"nav.1", "rotaSpan.1", "rotaBy.1"}},
        {"supervisor-19-rota-change", supervisors, {"nav.1", "rotaVisit."}},
        {"supervisor-13-trend", supervisorsWeeks, {"nav.3", "person.", "trendButton"}},
    };
    return all;
}

} // namespace doorstep
