#include "log_search_page.h"

#include "readable.h"
#include "reads.h"
#include "refresh.h"
#include "visit_words.h"

namespace doorstep {

namespace {

QString textOf(const QUuid &id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

QVariantMap choice(const QUuid &id, const QString &name, const QUuid &chosen)
{
    return {{QStringLiteral("id"), textOf(id)},
            {QStringLiteral("name"), name},
            {QStringLiteral("first"), id == chosen}};
}

} // namespace

LogSearchPage::LogSearchPage(QObject *parent)
    : SessionPage(parent)
    , m_span(LogSearchWords::usualSpan())
{
}

void LogSearchPage::askAnew()
{
    emit askedChanged();
    reloadSoon();
}

void LogSearchPage::setWords(const QString &words)
{
    if (std::exchange(m_words, words) != words)
        askAnew();
}

QString LogSearchPage::person() const
{
    return textOf(m_person);
}

void LogSearchPage::setPerson(const QString &id)
{
    if (const QUuid person(id); std::exchange(m_person, person) != person)
        askAnew();
}

QString LogSearchPage::carer() const
{
    return textOf(m_carer);
}

void LogSearchPage::setCarer(const QString &id)
{
    if (const QUuid carer(id); std::exchange(m_carer, carer) != carer)
        askAnew();
}

void LogSearchPage::setSpan(int span)
{
    if (std::exchange(m_span, span) != span)
        askAnew();
}

bool LogSearchPage::narrowed() const
{
    return !m_words.isEmpty() || !m_person.isNull() || !m_carer.isNull() || m_marks != 0
        || m_span != LogSearchWords::usualSpan();
}

void LogSearchPage::toggle(int group, int index, bool on)
{
    const auto groups = LogSearchWords::groups();
    if (group < 0 || group >= std::ssize(groups) || index < 0
        || index >= std::ssize(groups[size_t(group)].marks))
        return;
    const VisitMarks mark = groups[size_t(group)].marks[size_t(index)];
    m_marks = on ? m_marks | mark : m_marks & ~mark;
    askAnew();
}

void LogSearchPage::clear()
{
    m_words.clear();
    m_person = {};
    m_carer = {};
    m_marks = 0;
    m_span = LogSearchWords::usualSpan();
    askAnew();
}

QVariantList LogSearchPage::groups() const
{
    QVariantList list;
    for (const LogSearchWords::Group &group : LogSearchWords::groups()) {
        QVariantList chosen;
        for (size_t i = 0; i < group.marks.size(); ++i)
            if (m_marks & group.marks[i])
                chosen.append(int(i));
        list.append(QVariantMap{{QStringLiteral("title"), group.title},
                                {QStringLiteral("words"), group.words},
                                {QStringLiteral("chosen"), chosen}});
    }
    return list;
}

QString LogSearchPage::happenedWords() const
{
    QStringList chosen;
    for (const LogSearchWords::Group &group : LogSearchWords::groups())
        for (size_t i = 0; i < group.marks.size(); ++i)
            if (m_marks & group.marks[i])
                chosen.append(group.words[qsizetype(i)]);
    return chosen.isEmpty() ? tr("anything") : chosen.join(tr(", ", "between what happened"));
}

QVariantList LogSearchPage::people() const
{
    QVariantList list;
    for (const PersonRow &row : m_loaded.people)
        list.append(choice(row.id, row.person.name, m_person));
    return list;
}

QVariantList LogSearchPage::carers() const
{
    QVariantList list;
    for (const WorkerRow &row : m_loaded.workers)
        list.append(choice(row.id, row.worker.name, m_carer));
    return list;
}

QString LogSearchPage::personName() const
{
    const auto row = std::ranges::find(m_loaded.people, m_person, &PersonRow::id);
    return row == m_loaded.people.end() ? tr("everybody") : row->person.name;
}

QString LogSearchPage::carerName() const
{
    const auto row = std::ranges::find(m_loaded.workers, m_carer, &WorkerRow::id);
    return row == m_loaded.workers.end() ? tr("every carer") : row->worker.name;
}

QString LogSearchPage::countWords() const
{
    return loaded() && m_loaded.found.count > 0 ? LogSearchWords::count(m_loaded.found) : QString();
}

QString LogSearchPage::showWords() const
{
    return m_loaded.found.count == 1 ? tr("Show 1 visit")
                                     : tr("Show %n visits", nullptr, m_loaded.found.count);
}

bool LogSearchPage::hasName(const QString &name, const QString &words) const
{
    const QString wanted = foldedWords(words);
    return wanted.isEmpty() || foldedWords(name).contains(wanted);
}

QString LogSearchPage::emptyWords() const
{
    if (!loaded() || m_loaded.found.count > 0)
        return {};
    return narrowed() ? tr("No visit with all of this. Try fewer letters, or a longer time.")
                      : tr("No visits in this time.");
}

VisitsSought LogSearchPage::sought() const
{
    VisitsSought asked{LogSearchWords::planned(m_span, session()->now()), m_person, m_carer, {}, {}};
    if (const QString words = m_words.trimmed(); words.size() > 1) // a letter stands everywhere
        asked.words = words;
    for (const LogSearchWords::Group &group : LogSearchWords::groups()) {
        VisitMarks any = 0;
        for (const VisitMarks mark : group.marks)
            any |= mark;
        if (m_marks & any)
            asked.marks.push_back(m_marks & any);
    }
    return asked;
}

void LogSearchPage::reload()
{
    // Whoever types asks faster than is answered: what a later question overtook is not looked for any more.
    const quint64 turn = ++*m_asked;
    ask(
        [asked = sought(), turn, last = m_asked](Database &db) -> Result<Loaded> {
            if (*last != turn)
                return Loaded{};
            Reads reads(db);
            Loaded loaded{reads.of(doorstep::people(db)), reads.of(workers(db)),
                          reads.of(findVisits(db, asked))};
            return reads.answer(std::move(loaded));
        },
        [this](Loaded loaded) { show(std::move(loaded)); });
}

void LogSearchPage::forget()
{
    show({});
}

void LogSearchPage::show(Loaded loaded)
{
    m_loaded = std::move(loaded);
    std::vector<LogFoundLine> lines;
    if (session()) {
        const PlainTime time = session()->plainTime();
        QHash<QUuid, QString> names;
        for (const WorkerRow &row : m_loaded.workers)
            names.insert(row.id, row.worker.name);
        for (const VisitFound &one : m_loaded.found.newest)
            lines.push_back({one.row.id, one.row.personName, time.when(one.row.plan.startsAt),
                             LogSearchWords::carers(one.row, names), LogSearchWords::how(one.row, time),
                             one.said.isEmpty() ? QString() : quotedReadable(VisitWords::told(one.said))});
    }
    m_found.showRows(std::move(lines));
    emit changed();
}

} // namespace doorstep
