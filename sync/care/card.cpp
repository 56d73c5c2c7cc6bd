#include "card.h"

#include "versions.h"

#include <algorithm>

namespace doorstep {

namespace {

bool isAmong(const std::vector<QUuid> &ids, const QUuid &id)
{
    return std::ranges::find(ids, id) != ids.end();
}

struct Statement {
    const Record *record = nullptr;
    CardField field;
    bool stands = false;
};

/// Everything that was said about one field.
class FieldStory
{
public:
    FieldStory(const QUuid &worker, CardTopic topic)
        : m_worker(worker)
        , m_topic(topic)
        , m_entity(cardEntity(worker, topic))
    {
    }
    void take(const Record &record, const std::vector<QUuid> &replaced)
    {
        if (is(record, Kind::Withdrawn) && record.entity == m_entity) {
            m_takenBack.push_back(&record);
        } else if (is(record, CardField::kind)) {
            auto field = decodeBody<CardField>(record.body);
            if (field && field->topic == m_topic)
                listFor(record).push_back({&record, *std::move(field), !isReplaced(replaced, record.id)});
            else if (record.entity == m_entity)
                m_takenBack.push_back(&record); // who sees it cannot be told: nobody does
        }
    }
    /// What an earlier one took back, a later one that names it takes back as well: that alone counts then.
    void forgetEarlier()
    {
        const std::vector<const Record *> all = m_takenBack;
        const auto isLater = [](const Record *one, const Record *other) {
            return std::tie(one->hlc, one->id) > std::tie(other->hlc, other->id);
        };
        std::erase_if(m_takenBack, [&](const Record *record) {
            return std::ranges::any_of(all, [&](const Record *other) {
                return isLater(other, record) && isAmong(other->replaces, record->id);
            });
        });
    }
    CardEntry entry() const;

private:
    bool isTheirs(const Record &record) const
    {
        return record.author == m_worker && record.entity == m_entity;
    }
    std::vector<Statement> &listFor(const Record &record) { return isTheirs(record) ? m_own : m_offices; }
    /// It was written knowing everything that took the field back.
    bool knowsAll(const Statement &one) const
    {
        return std::ranges::all_of(
            m_takenBack, [&](const Record *record) { return isAmong(one.record->replaces, record->id); });
    }
    const Statement *leading(const std::vector<Statement> &statements) const;
    void putWords(CardEntry &entry) const;
    void putReaders(CardEntry &entry) const;

    QUuid m_worker;
    CardTopic m_topic;
    QUuid m_entity;
    std::vector<Statement> m_own;
    std::vector<Statement> m_offices;
    std::vector<const Record *> m_takenBack;
};

/// The newest of those that stand and know all that took the field back; else of those that stand; else of
/// all.
const Statement *FieldStory::leading(const std::vector<Statement> &statements) const
{
    const Statement *best = nullptr;
    const auto rank = [this](const Statement &one) {
        return std::tuple(one.stands, knowsAll(one), one.record->hlc, one.record->id);
    };
    for (const Statement &one : statements)
        if (!best || rank(*best) < rank(one))
            best = &one;
    return best;
}

void FieldStory::putWords(CardEntry &entry) const
{
    const Statement *own = leading(m_own);
    const Statement *office = leading(m_offices);
    entry.byOffice = !own && office && office->stands;
    if (own)
        entry.said = own->field.said;
    else if (entry.byOffice)
        entry.said = office->field.said;
}

/// Those who see both.
CardField fewerOf(CardField a, const CardField &b)
{
    const auto isShared = [](const CardField &one) {
        return one.share == Share::PeopleIVisit || one.share == Share::Chosen;
    };
    if (!isShared(a) || b.share == Share::PeopleIVisit)
        return a;
    if (!isShared(b) || a.share == Share::PeopleIVisit)
        return b;
    std::erase_if(a.chosen, [&](const QUuid &id) { return !isAmong(b.chosen, id); });
    return a;
}

std::vector<QUuid> sortedOnce(std::vector<QUuid> ids)
{
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

void FieldStory::putReaders(CardEntry &entry) const
{
    std::optional<CardField> fewest;
    for (const Statement &one : m_own)
        if (one.stands)
            fewest = fewest ? fewerOf(*std::move(fewest), one.field) : one.field;
    const bool isShown =
        std::ranges::any_of(m_own, [this](const Statement &one) { return one.stands && knowsAll(one); });
    if (!isShown || fewest->share == Share::Unknown)
        return;
    entry.share = fewest->share;
    if (entry.share == Share::Chosen)
        entry.chosen = sortedOnce(std::move(fewest->chosen));
}

CardEntry FieldStory::entry() const
{
    CardEntry entry;
    entry.topic = m_topic;
    putWords(entry);
    putReaders(entry);
    for (const Statement &one : m_own)
        if (one.stands)
            entry.standing.push_back(one.record->id);
    for (const Record *record : m_takenBack)
        entry.takenBack.push_back(record->id);
    entry.standing = sortedOnce(std::move(entry.standing));
    entry.takenBack = sortedOnce(std::move(entry.takenBack));
    return entry;
}

} // namespace

QUuid cardEntity(const QUuid &worker, CardTopic topic)
{
    const QByteArray name = worker.toRfc4122() + char(topic);
    return QUuid::fromRfc4122(QByteArrayView(hashOf(name).view()).first(16));
}

std::vector<CardEntry> foldCard(const QUuid &worker, std::span<const Record> records)
{
    const auto replaced = replacedIds(records);
    std::vector<CardEntry> card;
    for (size_t topic = 1; topic < words(CardTopic{}).size(); ++topic) {
        FieldStory story(worker, static_cast<CardTopic>(topic));
        for (const Record &record : records)
            story.take(record, replaced);
        story.forgetEarlier();
        card.push_back(story.entry());
    }
    return card;
}

CardChange changeOf(const CardEntry &entry, const QString &said, Share share,
                    const std::vector<QUuid> &chosen)
{
    return {{entry.topic, said, share, share == Share::Chosen ? chosen : std::vector<QUuid>()},
            share != Share::PeopleIVisit};
}

std::vector<CardEntry> cardFor(const std::vector<CardEntry> &card, const QUuid &person, const Agency &agency)
{
    std::vector<CardEntry> shown;
    for (const CardEntry &entry : card) {
        const bool isForThem = entry.share == Share::PeopleIVisit
            || (entry.share == Share::Chosen && isAmong(entry.chosen, person));
        if (isForThem && isAllowed(agency, entry.topic) && !entry.said.trimmed().isEmpty())
            shown.push_back(entry);
    }
    return shown;
}

bool isAllowed(const Agency &agency, CardTopic topic)
{
    return std::ranges::find(agency.notOnCards, topic) == agency.notOnCards.end();
}

} // namespace doorstep
