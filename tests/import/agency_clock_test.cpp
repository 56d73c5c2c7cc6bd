#include "agency_clock.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

AgencyClock clockIn(const char *zone)
{
    return {zoneNamed(QString::fromUtf8(zone)), QDate(2026, 11, 22)};
}

/// In UTC, as text; empty where the clock never showed it.
QString utc(const char *zone, QDate date, QTime time)
{
    return clockIn(zone).moment(date, time).toString(Qt::ISODate);
}

} // namespace

TEST_CASE("a date is a day of the calendar or days from today with their sign", "[import]")
{
    const auto clock = clockIn("Europe/London");
    const auto date = [&](const char *text) { return clock.date(QString::fromUtf8(text)); };
    CHECK(date("2026-02-28") == QDate(2026, 2, 28));
    CHECK(date("+0") == QDate(2026, 11, 22));
    CHECK(date("-0") == QDate(2026, 11, 22));
    CHECK(date("-22") == QDate(2026, 10, 31));
    CHECK(date("+40") == QDate(2027, 1, 1));
    for (const char *wrong : {"", "3", "0", "2026-02-29", "2026-2-28", "28/02/2026", "+", "-", "--3", "+ 3",
                              "+3.5", "2026-11-21 ", "-9999999", "0000-01-01", "٢٠٢٦-٠١-٠١", "-٣"}) {
        INFO(wrong);
        CHECK(!date(wrong));
    }
}

TEST_CASE("a time is hours and minutes of a day", "[import]")
{
    CHECK(AgencyClock::time(QStringLiteral("00:00")) == QTime(0, 0));
    CHECK(AgencyClock::time(QStringLiteral("23:59")) == QTime(23, 59));
    for (const char *wrong :
         {"", "7:30", "24:00", "07:60", "07:30:00", "0730", "07.30", "ab:cd", "-1:30", "٠٧:٣٠"}) {
        INFO(wrong);
        CHECK(!AgencyClock::time(QString::fromUtf8(wrong)));
    }
}

TEST_CASE("a time that happens twice is its first, one that does not happen is none", "[import]")
{
    CHECK(utc("Europe/London", {2026, 10, 25}, {0, 59}) == u"2026-10-24T23:59:00Z");
    CHECK(utc("Europe/London", {2026, 10, 25}, {1, 0}) == u"2026-10-25T00:00:00Z");
    CHECK(utc("Europe/London", {2026, 10, 25}, {1, 59}) == u"2026-10-25T00:59:00Z");
    CHECK(utc("Europe/London", {2026, 10, 25}, {2, 0}) == u"2026-10-25T02:00:00Z");
    CHECK(utc("Europe/London", {2026, 3, 29}, {0, 59}) == u"2026-03-29T00:59:00Z");
    CHECK(utc("Europe/London", {2026, 3, 29}, {1, 0}).isEmpty());
    CHECK(utc("Europe/London", {2026, 3, 29}, {1, 59}).isEmpty());
    CHECK(utc("Europe/London", {2026, 3, 29}, {2, 0}) == u"2026-03-29T01:00:00Z");

    CHECK(utc("America/New_York", {2026, 11, 1}, {1, 30}) == u"2026-11-01T05:30:00Z");
    CHECK(utc("America/New_York", {2026, 11, 1}, {2, 0}) == u"2026-11-01T07:00:00Z");
    CHECK(utc("America/New_York", {2026, 3, 8}, {2, 30}).isEmpty());
    CHECK(utc("America/New_York", {2026, 3, 8}, {3, 0}) == u"2026-03-08T07:00:00Z");

    CHECK(utc("Asia/Kathmandu", {2026, 10, 25}, {1, 30}) == u"2026-10-24T19:45:00Z");
    CHECK(utc("Australia/Lord_Howe", {2026, 4, 5}, {1, 45}) == u"2026-04-04T14:45:00Z"); // half an hour twice
    CHECK(utc("Pacific/Apia", {2011, 12, 30}, {12, 0}).isEmpty()); // a day that was left out
    CHECK(utc("Europe/London", {2050, 7, 1}, {12, 0}) == u"2050-07-01T11:00:00Z");
    CHECK(utc("UTC", {2026, 7, 1}, {12, 0}) == u"2026-07-01T12:00:00Z");
}

TEST_CASE("a zone is an IANA name that this machine knows", "[import]")
{
    CHECK(zoneNamed(QStringLiteral("Europe/London")).isValid());
    CHECK(zoneNamed(QStringLiteral("Asia/Calcutta")).isValid()); // an older name of the same
    for (const char *wrong : {"", "Europe/Lodnon", "Europe", "UTC+01:00", "../../etc/passwd", "zone.tab",
                              "europe/London ", "لندن"}) {
        INFO(wrong);
        CHECK(!zoneNamed(QString::fromUtf8(wrong)).isValid());
    }
}
