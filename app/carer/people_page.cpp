#include "people_page.h"

#include "readable.h"
#include "reads.h"

namespace doorstep {

namespace {

constexpr int RotaDays = 14;
constexpr int MostFound = 60;

} // namespace

PeoplePage::PeoplePage(QObject *parent)
    : SessionPage(parent)
{
}

void PeoplePage::setWords(const QString &words)
{
    if (m_words == words)
        return;
    m_words = words;
    emit wordsChanged();
    reloadSoon();
}

QString PeoplePage::countWords() const
{
    if (!loaded())
        return {};
    return m_people.rowCount() == 1 ? tr("1 person on this tablet")
                                    : tr("%n people on this tablet", nullptr, m_people.rowCount());
}

QString PeoplePage::emptyWords() const
{
    if (!loaded() || m_people.rowCount() > 0 || m_found.rowCount() > 0)
        return {};
    return m_words.trimmed().isEmpty() ? tr("Nobody is on this tablet yet. The office plans your visits.")
                                       : tr("Nothing with “%1”. Try fewer letters.").arg(m_words.trimmed());
}

Result<PeoplePage::Loaded> PeoplePage::load(Database &db, const Asked &asked)
{
    Reads reads(db);
    Loaded loaded;
    loaded.people = reads.of(doorstep::people(db));
    if (asked.reader == Reader::Carer)
        loaded.closed = reads.of(closedTo(db, asked.who, asked.now, asked.zone));
    for (const VisitRow &row : reads.of(visitsOf(db, asked.who, asked.now, asked.now.addDays(RotaDays))))
        if (row.state == VisitState::Planned && !loaded.next.contains(row.person))
            loaded.next.insert(row.person, row);
    if (!asked.words.isEmpty())
        loaded.found = reads.of(search(db, asked.words, MostFound));
    // What a closed page says is not found either.
    std::erase_if(loaded.found, [&](const Found &one) { return loaded.closed.contains(one.stream); });
    return reads.answer(std::move(loaded));
}

void PeoplePage::reload()
{
    ask([asked = Asked{session()->account(), session()->reader(), session()->now(), session()->zone(),
                       m_words.trimmed()}](Database &db) { return load(db, asked); },
        [this](const Loaded &loaded) { show(loaded); });
}

QString PeoplePage::visitWords(const QDateTime &at) const
{
    const PlainTime time = session()->plainTime();
    return time.localDate(at) == time.localDate(time.now()) ? tr("You visit today %1").arg(time.clock(at))
                                                            : tr("You visit %1").arg(time.when(at));
}

void PeoplePage::forget()
{
    m_people.showRows({});
    m_found.showRows({});
    emit changed();
}

void PeoplePage::show(const Loaded &loaded)
{
    const PlainTime time = session()->plainTime();
    QHash<QUuid, QString> names;
    std::vector<PeopleRow> people;
    for (const PersonRow &row : loaded.people) {
        names.insert(row.id, row.person.name);
        if (!row.person.name.contains(m_words.trimmed(), Qt::CaseInsensitive)
            && !row.person.callMe.contains(m_words.trimmed(), Qt::CaseInsensitive))
            continue;
        if (loaded.closed.contains(row.id)) {
            people.push_back({row.id, row.id, row.person.name, {}, tr("No visit of yours")});
            continue;
        }
        const auto next = loaded.next.constFind(row.id);
        people.push_back({row.id, row.id, row.person.name, readable(row.person.address),
                          next == loaded.next.cend() ? QString() : visitWords(next->plan.startsAt)});
    }
    std::vector<PeopleRow> found;
    for (const Found &one : loaded.found)
        found.push_back({one.entity, one.stream, names.value(one.stream), readable(one.said),
                         one.isNote ? tr("Note, %1").arg(time.when(one.at)) : tr("Passport")});
    m_people.showRows(std::move(people));
    m_found.showRows(std::move(found));
    emit changed();
}

} // namespace doorstep
