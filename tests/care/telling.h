#pragma once

#include "agency.h"
#include "body.h"
#include "consent.h"
#include "note.h"
#include "passport.h"
#include "person.h"
#include "plan.h"
#include "saying.h"
#include "stay.h"
#include "visit.h"
#include "worker.h"

#include <QTimeZone>

#include <algorithm>
#include <random>
#include <tuple>

namespace doorstep {

using AllBodies =
    std::tuple<Agency, TabletOrder, Worker, WorkerContact, CardField, FiguresSeen, Person, CircleMember,
               Saying, SayingAnswer, Stay, Consent, PassportLine, LineAnswer, PageRead, LineSettled,
               PageOpened, PageGiven, LineHeard, CardChoice, OfficeLooked, Slot, Step, Goal, Reablement,
               Medicine, VisitPlan, Arrived, Left, RunningLate, NoAccess, Cancelled, StepOutcome,
               MedicineSupport, OnIt, VisitAnswer, TimeHeard, ChangeSeen, Note, Concern, OnConcern>;

/// The ids of the tests: equal numbers are equal ids, smaller ones sort first.
inline QUuid numbered(uint n)
{
    return {n, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0};
}

/// Who is in them: the person, whose stream has her id; two carers; whoever plans.
constexpr uint Ada = 2;
constexpr uint Tom = 10;
constexpr uint Maria = 11;
constexpr uint Office = 12;

inline QDateTime utc(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso) + QLatin1Char('Z'), Qt::ISODate);
}

inline const QTimeZone &london()
{
    static const QTimeZone zone("Europe/London");
    return zone;
}

/// A record as a tablet in Scotland writes it, without the chain that no fold looks at.
struct Telling {
    uint id = 0;
    uint author = 0;
    QDateTime at;
    std::vector<QUuid> replaces = {};
    QUuid entity = numbered(1);
};

inline Record telling(const Telling &told, quint32 kind, QByteArray body)
{
    Record record;
    record.id = numbered(told.id);
    record.stream = numbered(2);
    record.entity = told.entity;
    record.kind = kind;
    record.body = std::move(body);
    record.author = numbered(told.author);
    record.happened.wallMs = told.at.toMSecsSinceEpoch();
    record.happened.zone = "Europe/London";
    record.hlc = static_cast<quint64>(record.happened.wallMs) << 16;
    record.replaces = told.replaces;
    return record;
}

template <class Body>
Record telling(const Telling &told, const Body &body)
{
    return telling(told, static_cast<quint32>(Body::kind), encodeBody(body));
}

inline Record withdrawing(const Telling &told)
{
    return telling(told, static_cast<quint32>(Kind::Withdrawn), QByteArray(1, char(0xa0)));
}

/// Gives every field of a body something that is not nothing.
class Filler
{
public:
    explicit Filler(std::mt19937 &random)
        : m_random(random)
    {
    }
    template <class T>
    void operator()(int, T &value)
    {
        fill(value);
    }

private:
    int from(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }

    template <class T>
    void fill(T &value)
    {
        if constexpr (Worded<T>) {
            value = static_cast<T>(from(1, int(words(T{}).size()) - 1));
        } else if constexpr (requires { value.emplace_back(); }) {
            value.resize(size_t(from(1, 3)));
            for (auto &one : value)
                fill(one);
        } else
            fillOne(value);
    }
    void fillOne(bool &value) { value = true; }
    void fillOne(int &value) { value = from(1, 5'000); }
    void fillOne(QString &value) { value = QStringLiteral("Words %1 óß‏").arg(from(0, 3)); }
    void fillOne(QByteArray &value) { value = QByteArray("bytes ") + QByteArray::number(from(0, 9)); }
    void fillOne(QUuid &value) { value = numbered(uint(from(100, 104))); }
    void fillOne(QDate &value) { value = QDate(2026, 3, 1).addDays(from(0, 5)); }
    void fillOne(QTime &value) { value = QTime(from(0, 23), from(1, 59)); }
    void fillOne(QDateTime &value)
    {
        value = QDateTime::fromMSecsSinceEpoch(1'772'600'000'000 + from(0, 5) * 60'000, Qt::UTC);
    }

    std::mt19937 &m_random;
};

/// The fields that are there differ from record to record: about a third are left empty.
class SomeFields
{
public:
    explicit SomeFields(std::mt19937 &random)
        : m_random(random)
        , m_filler(random)
    {
    }
    template <class T>
    void operator()(int key, T &value)
    {
        if (m_random() % 3 != 0)
            m_filler(key, value);
    }

private:
    std::mt19937 &m_random;
    Filler m_filler;
};

/// A history of up to `most` records of one entity by several authors at few instants: kinds out of `Bodies`,
/// withdrawals, a kind of a later version, and `replaces` that name earlier, later and unknown records.
template <class... Bodies>
std::vector<Record> history(std::mt19937 &random, size_t most)
{
    std::vector<Record> records;
    const size_t size = random() % (most + 1);
    const auto one = [&]<class Body>(const Telling &told, Body body) {
        SomeFields some(random);
        body.fields(some);
        records.push_back(telling(told, body));
    };
    while (records.size() < size) {
        Telling told{
            1000 + uint(records.size()), 100 + uint(random() % 4),
            QDateTime::fromMSecsSinceEpoch(1'772'600'000'000 + qint64(random() % 4) * 60'000, Qt::UTC)};
        while (random() % 3 == 0)
            told.replaces.push_back(numbered(1000 + uint(random() % (size + 1))));
        const size_t choice = random() % (sizeof...(Bodies) + 2);
        size_t at = 0;
        ((at++ == choice ? one(told, Bodies{}) : void()), ...);
        if (choice == sizeof...(Bodies))
            records.push_back(withdrawing(told));
        if (choice > sizeof...(Bodies))
            records.push_back(telling(told, 4'000'000'000u, "anything"));
    }
    return records;
}

/// The same set told otherwise: in batches that overlap, each in an order of its own.
inline std::vector<Record> retold(const std::vector<Record> &records, std::mt19937 &random)
{
    std::vector<Record> all;
    for (int batch = 0; batch < 3; ++batch) {
        std::vector<Record> some;
        std::ranges::copy_if(records, std::back_inserter(some),
                             [&](const Record &) { return random() % 2 == 0; });
        if (batch == 2)
            some.insert(some.end(), records.begin(), records.end());
        std::ranges::shuffle(some, random);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

} // namespace doorstep
