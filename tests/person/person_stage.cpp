#include "person_stage.h"

#include "database_thread.h"
#include "passport_store.h"

#include <catch2/catch_test_macros.hpp>

namespace doorstep {

namespace {

SmallOwner ownerOf(Held held, std::chrono::milliseconds quiet)
{
    SmallOwner owner = held == Held::OwnTablet ? PersonDay::themselves() : PersonDay::carer();
    owner.personQuiet = quiet;
    return owner;
}

} // namespace

PersonStage::PersonStage(Held held, std::chrono::milliseconds quiet)
    : SmallTablet(ownerOf(held, quiet), PersonDay::at(8, 40),
                  [held](Database &db) { PersonDay::fill(db, held != Held::OwnTablet); })
    , m_held(held)
{
    if (held == Held::OwnTablet)
        session().settings()->setTheme(QStringLiteral("easy")); // as joining does
    if (held == Held::HandedOver)
        handOver();
}

void PersonStage::handOver()
{
    session().handOver(person());
    until([this] { return session().stage() == Session::HandedOver; });
    settle();
}

QString PersonStage::person() const
{
    return m_held == Held::OwnTablet ? QString() : PersonDay::Ishbel.toString(QUuid::WithoutBraces);
}

LineView PersonStage::line(int place)
{
    auto asked =
        session().db().run([place](Database &db) { return passportLine(db, PersonDay::line(place)); });
    asked.waitForFinished();
    const auto found = asked.result();
    REQUIRE(found);
    REQUIRE(*found);
    return **found;
}

std::vector<Record> PersonStage::unsentOf(Kind kind)
{
    std::vector<Record> records = unsent();
    std::erase_if(records, [kind](const Record &record) { return !is(record, kind); });
    return records;
}

} // namespace doorstep
