#include "outcomes_page.h"

#include "board_page.h"
#include "outcomes_words.h"
#include "promises_page.h"
#include "reads.h"

namespace doorstep {

namespace {

constexpr size_t PeopleATurn = 4; ///< what is saved meanwhile waits for no more

QString keyOf(const QString &kind, const OutcomeGroup &group)
{
    return kind == u"area" ? kind + u'.' + group.area : kind + u'.' + QString::number(int(group.option));
}

} // namespace

OutcomesPage::OutcomesPage(QObject *parent)
    : SessionPage(parent)
{
    connect(this, &SessionPage::problemChanged, this, [this] { m_running = false; }); // it ended there
}

/// Up to last midnight: of today's visits it is not known yet how they will have been.
Period OutcomesPage::days() const
{
    const PlainTime time = session()->plainTime();
    const QDate today = time.localDate(session()->now());
    return {time.startOfDay(today.addDays(-PromisesPage::Days)), time.startOfDay(today)};
}

QString OutcomesPage::daysWords() const
{
    if (!isOpen())
        return {};
    const PlainTime time = session()->plainTime();
    return tr("%n days to %1. Time in hospital does not count.", nullptr, PromisesPage::Days)
        .arg(time.date(time.localDate(days().until).addDays(-1)));
}

QStringList OutcomesPage::measures() const
{
    return OutcomesWords::measures();
}

QString OutcomesPage::progressWords() const
{
    return m_running && m_tables.isEmpty() ? tr("Worked out for %1 of %2 people.").arg(m_done).arg(m_of)
                                           : QString();
}

void OutcomesPage::reload()
{
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    m_done = m_of = 0;
    emit progressed();
    const OutcomesQuestion asked{days(), boardAsOf(*session()), session()->account()};
    ask([asked](Database &db) { return readWhoseOutcomes(db, asked); },
        [this, asked](OutcomesOf whose) {
            goOn({asked, std::make_shared<const OutcomesOf>(std::move(whose)), {}});
        });
}

void OutcomesPage::goOn(Run run)
{
    m_done = run.done.size();
    m_of = run.whose->people.size();
    emit progressed();
    if (m_done == m_of)
        return finish(std::move(run));
    ask(
        [next = std::move(run)](Database &db) mutable -> Result<Run> {
            Reads reads(db);
            const auto &people = next.whose->people;
            const size_t end = std::min(next.done.size() + PeopleATurn, people.size());
            while (next.done.size() < end)
                next.done.push_back(
                    reads.of(readOutcomes(db, people[next.done.size()], *next.whose, next.asked)));
            return reads.answer(std::move(next));
        },
        [this](Run next) { goOn(std::move(next)); });
}

void OutcomesPage::finish(Run run)
{
    m_running = false;
    m_days = run.asked.days;
    m_told = std::move(run.done);
    m_names.clear();
    for (const PersonRow &row : run.whose->people)
        m_names.insert(row.id, row.person.name);
    showTables();
    emit progressed();
    if (std::exchange(m_again, false))
        reloadSoon();
}

void OutcomesPage::forget()
{
    m_running = m_again = false;
    m_days = {};
    m_told.clear();
    m_names.clear();
    showTables();
}

QVariantMap OutcomesPage::table(const QString &title, const QString &kind,
                                const std::vector<OutcomeGroup> &groups)
{
    QVariantList rows;
    for (const OutcomeGroup &group : groups) {
        const QString key = keyOf(kind, group);
        const QString name = kind == u"all" ? tr("Everybody")
            : kind == u"area"               ? OutcomesWords::area(group.area)
                                            : OutcomesWords::option(group.option);
        rows.append(OutcomesWords::row(key, name, group));
        m_rowNames.insert(key, name);
        m_members.insert(key, group.people);
    }
    return {{QStringLiteral("title"), title}, {QStringLiteral("rows"), rows}};
}

void OutcomesPage::showTables()
{
    m_members.clear();
    m_rowNames.clear();
    QVariantList tables;
    if (!m_told.empty())
        tables = {
            table(tr("All people"), QStringLiteral("all"), {outcomesOfAll(m_told)}),
            table(tr("By area"), QStringLiteral("area"), outcomesByArea(m_told)),
            table(tr("By how support is arranged"), QStringLiteral("option"), outcomesByOption(m_told))};
    m_tables = std::move(tables);
    emit changed();
    emit chosenChanged();
}

void OutcomesPage::setChosen(const QString &key)
{
    if (std::exchange(m_chosen, key) != key)
        emit chosenChanged();
}

QString OutcomesPage::chosenName() const
{
    return m_rowNames.value(m_chosen);
}

QVariantList OutcomesPage::people() const
{
    const std::vector<QUuid> members = m_members.value(m_chosen);
    std::vector<const OutcomesOfPerson *> list;
    for (const OutcomesOfPerson &one : m_told)
        if (std::ranges::find(members, one.person) != members.end())
            list.push_back(&one);
    // whose promises were kept least come first, who was promised nothing last
    std::ranges::stable_sort(list, [](const OutcomesOfPerson *a, const OutcomesOfPerson *b) {
        const OutOf first = a->shares[size_t(Measure::Promises)];
        const OutOf second = b->shares[size_t(Measure::Promises)];
        if (first.of == 0 || second.of == 0)
            return first.of > second.of;
        return qint64(first.good) * second.of < qint64(second.good) * first.of;
    });
    QVariantList people;
    for (const OutcomesOfPerson *one : list)
        people.append(QVariantMap{{QStringLiteral("id"), one->person.toString(QUuid::WithoutBraces)},
                                  {QStringLiteral("name"), m_names.value(one->person)},
                                  {QStringLiteral("note"), OutcomesWords::ofPerson(*one)}});
    return people;
}

} // namespace doorstep
