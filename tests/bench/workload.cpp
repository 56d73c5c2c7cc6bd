#include "workload.h"

#include "chance.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace {

constexpr int Days = 14;
constexpr int Carers = 200;
constexpr int VisitsADay = 10;
constexpr int People = 200;
constexpr int PeopleOfCarer = 20;
constexpr int Facts = 30;
constexpr int DaysDone = 7;

const char *const Sections[] = {"communication", "food", "mobility", "medication", "routine",
                                "family",        "home", "likes",    "risk",       "history"};
const char *const Titles[] = {"Personal care",    "Medication prompt", "Prepare meal", "Fluids",
                              "Mobility support", "Skin check",        "Laundry",      "Welfare check"};

QString padded(int number, int width)
{
    return QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0'));
}

/// The generator of W: the order in which chance is asked.
class Generator
{
public:
    explicit Generator(quint32 seed)
        : m_chance(seed)
    {
    }

    std::vector<WorkDocument> documents(size_t count)
    {
        std::vector<WorkDocument> made;
        made.reserve(count + 32);
        QSet<int> seen;
        for (int carer = 0; carer < Carers && made.size() < count; ++carer) {
            for (int i = 0; i < PeopleOfCarer; ++i)
                if (const int person = (carer * PeopleOfCarer + i) % People; !seen.contains(person)) {
                    seen.insert(person);
                    addPerson(made, person);
                }
            for (int day = 0; day < Days; ++day)
                for (int visit = 0; visit < VisitsADay; ++visit)
                    addVisit(made, carer, day, visit);
        }
        if (made.size() > count)
            made.resize(count);
        return made;
    }
    std::vector<WorkDocument> notes(size_t count)
    {
        std::vector<WorkDocument> made;
        for (size_t i = 0; i < count; ++i) {
            const QString key = m_chance.hex(24);
            const QString person = QStringLiteral("su") + padded(m_chance.below(20), 3);
            made.push_back({WorkDocument::Type::Note,
                            person,
                            QStringLiteral("c000"),
                            key,
                            {},
                            m_chance.text(300),
                            {},
                            WorkTodayMs + qint64(i)});
        }
        return made;
    }

private:
    void addPerson(std::vector<WorkDocument> &made, int number)
    {
        const QString person = QStringLiteral("su") + padded(number, 3);
        const QString name = QStringLiteral("Person ") + m_chance.hex(6);
        m_chance.below(30); // the date of birth
        m_chance.below(9);
        m_chance.below(10);
        made.push_back(
            {WorkDocument::Type::Person, person, {}, {}, {}, m_chance.text(60), name, WorkTodayMs});
        for (int fact = 0; fact < Facts; ++fact) {
            m_chance.hex(16);
            const QString words = m_chance.text(150);
            m_chance.below(Carers);
            made.push_back({WorkDocument::Type::Fact,
                            person,
                            {},
                            {},
                            QString::fromLatin1(Sections[fact % 10]),
                            words,
                            {},
                            WorkTodayMs + m_chance.below(86'400'000)});
        }
    }
    void addVisit(std::vector<WorkDocument> &made, int carer, int day, int visit)
    {
        const QString person = QStringLiteral("su")
            + padded((carer * PeopleOfCarer + m_chance.below(PeopleOfCarer)) % People, 3);
        const QString key = m_chance.hex(24);
        const QString who = QStringLiteral("c") + padded(carer, 3);
        QStringList tasks;
        for (int task = 0; task < 4; ++task) {
            const QString title = QString::fromLatin1(Titles[m_chance.below(8)]);
            const bool done = day < DaysDone;
            tasks.append(
                done ? title
                        + (m_chance.next() < 0.9 ? QStringLiteral(": done") : QStringLiteral(": declined"))
                     : title);
        }
        const qint64 start =
            QDateTime(QDate(2026, 3, 2 + day), QTime(7 + visit, 15), Qt::UTC).toMSecsSinceEpoch();
        made.push_back(
            {WorkDocument::Type::Visit, person, who, key, {}, tasks.join(QStringLiteral("; ")), {}, start});
        made.push_back(
            {WorkDocument::Type::Note, person, who, key, {}, m_chance.text(300), {}, start + 35 * 60'000});
    }

    Chance m_chance;
};

WorkDocument fromJson(const QJsonObject &json)
{
    WorkDocument document;
    const QString type = json[QStringLiteral("type")].toString();
    document.person = json[QStringLiteral("su")].toString();
    document.carer = json[QStringLiteral("carer")].toString();
    document.key = json[QStringLiteral("_id")].toString().section(u':', 1);
    document.section = json[QStringLiteral("section")].toString();
    document.text = json[QStringLiteral("text")].toString();
    document.startsAtMs = qint64(json[QStringLiteral("at")].toDouble());
    if (type == u"su") {
        document.name = json[QStringLiteral("name")].toString();
        document.text = json[QStringLiteral("address")].toString();
    } else if (type == u"fact") {
        document.type = WorkDocument::Type::Fact;
    } else if (type == u"visit") {
        document.type = WorkDocument::Type::Visit;
        QStringList tasks;
        for (const auto &task : json[QStringLiteral("tasks")].toArray()) {
            const QString outcome = task[QStringLiteral("outcome")].toString();
            const QString title = task[QStringLiteral("title")].toString();
            tasks.append(outcome.isEmpty() ? title : title + QStringLiteral(": ") + outcome);
        }
        document.text = tasks.join(QStringLiteral("; "));
    } else {
        document.type = WorkDocument::Type::Note;
    }
    return document;
}

std::vector<WorkDocument> fromFile(const QString &name, size_t count)
{
    std::vector<WorkDocument> documents;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("bench: W has no %s", qPrintable(name));
    while (documents.size() < count && !file.atEnd())
        documents.push_back(fromJson(QJsonDocument::fromJson(file.readLine()).object()));
    return documents;
}

QString folderOfW()
{
    return qEnvironmentVariable("W");
}

constexpr quint32 Seed = 20260302;

} // namespace

std::vector<WorkDocument> workload(size_t count)
{
    if (!folderOfW().isEmpty())
        return fromFile(folderOfW() + QStringLiteral("/w.jsonl"), count);
    return Generator(Seed).documents(count);
}

std::vector<WorkDocument> notesToPush(size_t count)
{
    if (!folderOfW().isEmpty())
        return fromFile(folderOfW() + QStringLiteral("/push1k.jsonl"), count);
    return Generator(Seed).notes(count);
}
