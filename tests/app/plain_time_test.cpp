#include "plain_time.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;
using namespace std::chrono_literals;

namespace {

QDateTime utc(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

const QTimeZone London("Europe/London");

PlainTime at(const char *iso)
{
    return {London, utc(iso)};
}

std::string said(const QString &words)
{
    return words.toStdString();
}

} // namespace

TEST_CASE("a time of day is told the NHS way, in the visit's zone", "[app]")
{
    const PlainTime words = at("2025-03-04T09:00:00Z");
    CHECK(said(words.clock(utc("2025-03-04T09:00:00Z"))) == "9am");
    CHECK(said(words.clock(utc("2025-03-04T21:30:00Z"))) == "9:30pm");
    CHECK(said(words.clock(utc("2025-03-04T09:05:59Z"))) == "9:05am");
    CHECK(said(words.clock(utc("2025-03-04T12:00:00Z"))) == "midday");
    CHECK(said(words.clock(utc("2025-03-04T12:35:00Z"))) == "12:35pm");
    CHECK(said(words.clock(utc("2025-03-04T00:00:00Z"))) == "midnight");
    CHECK(said(words.clock(utc("2025-03-04T00:35:00Z"))) == "12:35am");
    CHECK(said(words.clock(utc("2025-07-04T09:00:00Z"))) == "10am");
    CHECK(words.clock(QDateTime()).isEmpty());
}

TEST_CASE("ranges, days and dates", "[app]")
{
    const PlainTime words = at("2025-03-04T09:00:00Z");
    CHECK(said(words.range(utc("2025-03-04T09:00:00Z"), utc("2025-03-04T09:45:00Z"))) == "9am to 9:45am");
    CHECK(said(words.range(utc("2025-03-04T23:00:00Z"), utc("2025-03-05T07:00:00Z"))) == "11pm to 7am");
    CHECK(said(words.range(utc("2025-03-04T23:00:00Z"), {})) == "11pm");
    CHECK(said(words.day(utc("2025-03-04T09:00:00Z"))) == "Tuesday 4 March");
    CHECK(said(words.day(utc("2024-03-04T09:00:00Z"))) == "Monday 4 March 2024");
    CHECK(said(words.date(QDate(2025, 10, 22))) == "22 October");
    CHECK(said(words.date(QDate(2024, 10, 22))) == "22 October 2024");
    CHECK(words.date(QDate()).isEmpty());
}

TEST_CASE("the day of a time is that of the zone, not of UTC", "[app]")
{
    const PlainTime summer = at("2025-07-03T22:00:00Z"); // 11pm
    CHECK(said(summer.dayNear(utc("2025-07-03T23:30:00Z"))) == "tomorrow");
    CHECK(summer.localDate(utc("2025-07-03T23:30:00Z")) == QDate(2025, 7, 4));
    CHECK(summer.startOfDay(QDate(2025, 7, 4)) == utc("2025-07-03T23:00:00Z"));
}

TEST_CASE("days of clock change have 23 and 25 hours", "[app]")
{
    const PlainTime words = at("2025-03-30T09:00:00Z");
    const auto hours = [&](QDate date) {
        return words.startOfDay(date).secsTo(words.startOfDay(date.addDays(1))) / 3600;
    };
    CHECK(hours(QDate(2025, 3, 30)) == 23);
    CHECK(hours(QDate(2025, 10, 26)) == 25);
    CHECK(said(words.clock(utc("2025-10-26T00:30:00Z"))) == "1:30am");
    CHECK(said(words.clock(utc("2025-10-26T01:30:00Z"))) == "1:30am");
}

TEST_CASE("near times are told from now, far ones by the clock", "[app]")
{
    const PlainTime words = at("2025-03-04T09:00:00Z");
    CHECK(said(words.near(utc("2025-03-04T09:09:00Z"))) == "in 9 minutes");
    CHECK(said(words.near(utc("2025-03-04T09:00:30Z"))) == "in 1 minute");
    CHECK(said(words.near(utc("2025-03-04T09:00:00Z"))) == "now");
    CHECK(said(words.near(utc("2025-03-04T08:59:30Z"))) == "now");
    CHECK(said(words.near(utc("2025-03-04T08:48:00Z"))) == "12 minutes ago");
    CHECK(said(words.near(utc("2025-03-04T08:00:00Z"))) == "8am");
    CHECK(said(words.near(utc("2025-03-04T10:00:00Z"))) == "10am");
    CHECK(said(words.when(utc("2025-03-03T22:35:00Z"))) == "yesterday 10:35pm");
    CHECK(said(words.when(utc("2025-03-05T09:00:00Z"))) == "tomorrow 9am");
    CHECK(said(words.when(utc("2025-03-06T09:00:00Z"))) == "Thursday 9am");
    CHECK(said(words.when(utc("2025-03-11T09:00:00Z"))) == "Tuesday 11 March, 9am");
    CHECK(said(words.when(utc("2025-02-28T09:00:00Z"))) == "Friday 28 February, 9am");
    CHECK(said(words.whenAt(utc("2025-03-04T09:12:00Z"))) == "at 9:12am");
    CHECK(said(words.whenAt(utc("2025-03-03T22:35:00Z"))) == "yesterday 10:35pm");
    CHECK(said(words.moment(utc("2025-03-04T09:20:00Z"))) == "Tuesday morning, 9:20am");
    CHECK(said(words.moment(utc("2025-03-04T23:20:00Z"))) == "Tuesday night, 11:20pm");
}

TEST_CASE("lengths and lateness", "[app]")
{
    CHECK(said(PlainTime::duration(45min)) == "45 minutes");
    CHECK(said(PlainTime::duration(1min)) == "1 minute");
    CHECK(said(PlainTime::duration(60min)) == "1 hour");
    CHECK(said(PlainTime::duration(61min)) == "1 hour 1 minute");
    CHECK(said(PlainTime::duration(140min)) == "2 hours 20 minutes");
    CHECK(said(PlainTime::duration(-3min)) == "0 minutes");
    CHECK(said(PlainTime::lateness(40min)) == "40 minutes late");
    CHECK(said(PlainTime::lateness(-5min)) == "5 minutes early");
    CHECK(said(PlainTime::lateness(0min)) == "on time");
}
