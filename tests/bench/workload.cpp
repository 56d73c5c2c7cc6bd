#include "workload.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <cmath>

namespace {

constexpr int Days = 14;
constexpr int Carers = 200;
constexpr int VisitsADay = 10;
constexpr int People = 200;
constexpr int PeopleOfCarer = 20;
constexpr int Facts = 30;
constexpr int DaysDone = 7;

const char *const Words =
    "assisted with personal care and offered choice of clothes today she was in good spirits medication "
    "prompted from "
    "blister pack taken with water no concerns observed skin intact cream applied to heels breakfast "
    "porridge and tea "
    "prepared ate well fluids encouraged catheter bag emptied urine clear walking frame used transfers "
    "slowly with one "
    "carer prefers the blue mug sugar two spoons likes radio on quietly hard of hearing left side daughter "
    "visits "
    "Tuesday key safe code changed front door sticks dog friendly allergic penicillin thickened drinks "
    "pressure mat "
    "checked night light left on curtains closed heating set warm bin put out laundry folded bed changed "
    "reported "
    "dizziness on standing sat down again rested told office GP called awaiting call back blood sugar "
    "recorded refused "
    "lunch offered sandwich later accepted half smiled talked about garden roses grandson football match";
const char *const Sections[] = {"communication", "food", "mobility", "medication", "routine",
                                "family",        "home", "likes",    "risk",       "history"};
const char *const Titles[] = {"Personal care",    "Medication prompt", "Prepare meal", "Fluids",
                              "Mobility support", "Skin check",        "Laundry",      "Welfare check"};

QString padded(int number, int width)
{
    return QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0'));
}

/// The generator of W: mulberry32 (public domain, T. Ettinger) and the order in which it is asked.
class Generator
{
public:
    explicit Generator(quint32 seed)
        : m_state(seed)
    {
        makeVocabulary();
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
            const QString key = hex(24);
            const QString person = QStringLiteral("su") + padded(below(20), 3);
            made.push_back({WorkDocument::Type::Note,
                            person,
                            QStringLiteral("c000"),
                            key,
                            {},
                            text(300),
                            {},
                            WorkTodayMs + qint64(i)});
        }
        return made;
    }

private:
    double next()
    {
        m_state += 0x6D2B79F5U;
        quint32 t = (m_state ^ (m_state >> 15)) * (m_state | 1);
        t ^= t + (t ^ (t >> 7)) * (t | 61);
        return double(t ^ (t >> 14)) / 4294967296.0;
    }
    int below(int n) { return int(std::floor(next() * n)); }
    QString hex(int digits)
    {
        QString made;
        while (made.size() < digits)
            made +=
                QStringLiteral("%1").arg(quint32(std::floor(next() * 4294967296.0)), 8, 16, QLatin1Char('0'));
        return made.left(digits);
    }
    void makeVocabulary()
    {
        for (const QByteArray &word : QByteArray(Words).split(' '))
            if (const QString known = QString::fromLatin1(word); !m_vocabulary.contains(known))
                m_vocabulary.append(known);
        while (m_vocabulary.size() < 1500) {
            QString word;
            const int syllables = 2 + below(3);
            for (int i = 0; i < syllables; ++i) {
                word += QLatin1Char("bcdfghklmnprstvw"[below(16)]);
                word += QLatin1Char("aeiou"[below(5)]);
            }
            m_vocabulary.append(word);
        }
    }
    QString word()
    {
        const auto size = int(m_vocabulary.size());
        const int at = int(std::floor(std::pow(size, next()))) - 1 + below(12);
        return m_vocabulary.at(std::min(size - 1, at));
    }
    QString text(int target)
    {
        QString made;
        const double limit = target * (0.7 + 0.6 * next());
        while (double(made.size()) < limit) {
            const QString one = word();
            if (!made.isEmpty())
                made += u' ';
            made += one;
            if (next() < 0.1)
                made += u'.';
        }
        return made;
    }
    void addPerson(std::vector<WorkDocument> &made, int number)
    {
        const QString person = QStringLiteral("su") + padded(number, 3);
        const QString name = QStringLiteral("Person ") + hex(6);
        below(30); // the date of birth
        below(9);
        below(10);
        made.push_back({WorkDocument::Type::Person, person, {}, {}, {}, text(60), name, WorkTodayMs});
        for (int fact = 0; fact < Facts; ++fact) {
            hex(16);
            const QString words = text(150);
            below(Carers);
            made.push_back({WorkDocument::Type::Fact,
                            person,
                            {},
                            {},
                            QString::fromLatin1(Sections[fact % 10]),
                            words,
                            {},
                            WorkTodayMs + below(86'400'000)});
        }
    }
    void addVisit(std::vector<WorkDocument> &made, int carer, int day, int visit)
    {
        const QString person =
            QStringLiteral("su") + padded((carer * PeopleOfCarer + below(PeopleOfCarer)) % People, 3);
        const QString key = hex(24);
        const QString who = QStringLiteral("c") + padded(carer, 3);
        QStringList tasks;
        for (int task = 0; task < 4; ++task) {
            const QString title = QString::fromLatin1(Titles[below(8)]);
            const bool done = day < DaysDone;
            tasks.append(done ? title
                                 + (next() < 0.9 ? QStringLiteral(": done") : QStringLiteral(": declined"))
                              : title);
        }
        const qint64 start =
            QDateTime(QDate(2026, 3, 2 + day), QTime(7 + visit, 15), Qt::UTC).toMSecsSinceEpoch();
        made.push_back(
            {WorkDocument::Type::Visit, person, who, key, {}, tasks.join(QStringLiteral("; ")), {}, start});
        made.push_back({WorkDocument::Type::Note, person, who, key, {}, text(300), {}, start + 35 * 60'000});
    }

    quint32 m_state;
    QStringList m_vocabulary;
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
