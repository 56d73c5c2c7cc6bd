#include "before_the_door.h"

#include "freshness.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace doorstep {

namespace {

/// The sections that make facts, the most telling at a door first.
constexpr std::array SectionOrder{
    Section::MostImportant,    Section::PleaseDoNot, Section::PleaseDo, Section::HowAndWhenSupport,
    Section::Communicate,      Section::Wellness,    Section::Routine,  Section::Home,
    Section::AlsoWorthKnowing, Section::People,
};

size_t rankOf(Section section)
{
    return static_cast<size_t>(std::ranges::find(SectionOrder, section) - SectionOrder.begin());
}

DoorFact factOf(const LineView &line, const LineVersion &version, FactKind kind, const QDate &today)
{
    const bool leads = &version == &line.current.front();
    DoorFact fact;
    fact.kind = kind;
    fact.section = version.line.section;
    fact.words = version.line.said;
    fact.language = version.line.language;
    fact.ownWords = isOwnWords(version.line);
    fact.saidBy = version.line.saidBy;
    fact.author = version.author;
    fact.on = leads ? lastConfirmed(line) : version.line.saidOn;
    fact.line = line.id;
    fact.record = version.record;
    fact.needsCheck = needsCheck(line, today);
    fact.oneOfSeveral = line.current.size() > 1;
    return fact;
}

/// The version of a line that is shown where one is enough.
const LineVersion *leading(const LineView &line)
{
    const auto found = std::ranges::find_if(
        line.current, [](const LineVersion &one) { return !one.line.takenOut && !one.line.said.isEmpty(); });
    return found == line.current.end() ? nullptr : &*found;
}

struct Candidate {
    const LineView *line = nullptr;
    const LineVersion *version = nullptr;
    bool others = false; ///< not the person's own words
    size_t turn = 0; ///< how many lines of its section go before it
    size_t rank = 0;

    auto key() const { return std::tie(others, turn, rank, version->line.order, line->id); }
};

bool inOrder(const Candidate &a, const Candidate &b)
{
    return a.key() < b.key();
}

/// In order, with `turn` counted among the lines of the same section and speaker.
std::vector<Candidate> candidates(std::span<const LineView> lines)
{
    std::vector<Candidate> found;
    for (const LineView &line : lines) {
        const LineVersion *version = leading(line);
        if (!version || isMustKnow(line) || rankOf(version->line.section) == SectionOrder.size())
            continue;
        found.push_back({&line, version, !isOwnWords(version->line), 0, rankOf(version->line.section)});
    }
    std::ranges::sort(found, inOrder);
    std::array<std::array<size_t, SectionOrder.size()>, 2> turns{};
    for (Candidate &one : found)
        one.turn = turns[one.others ? 1 : 0][one.rank]++;
    std::ranges::sort(found, inOrder);
    return found;
}

class Page
{
public:
    explicit Page(const DoorKnowledge &known)
        : m_known(known)
        , m_candidates(candidates(known.lines))
    {
    }

    BeforeTheDoor take()
    {
        putMustKnow();
        putLines(1);
        putAtTheDoor();
        putHandover();
        putAskMeAbout();
        putLines(MostFacts);
        std::ranges::stable_sort(m_page.facts, {}, &DoorFact::kind);
        return std::move(m_page);
    }

private:
    void putMustKnow();
    void putLines(size_t most);
    void putAtTheDoor();
    void putHandover();
    void putAskMeAbout();

    bool hasRoom() const { return m_page.facts.size() < MostFacts; }
    bool fits(const QString &words) const { return m_page.words + countWords(words) <= MostWords; }
    DoorFact counted(DoorFact fact)
    {
        m_page.words += countWords(fact.words);
        return fact;
    }

    const DoorKnowledge &m_known;
    std::vector<Candidate> m_candidates;
    BeforeTheDoor m_page;
};

void Page::putMustKnow()
{
    std::vector<const LineView *> lines;
    for (const LineView &line : m_known.lines)
        if (isMustKnow(line))
            lines.push_back(&line);
    std::ranges::sort(lines, {}, [](const LineView *line) {
        const auto &first = line->current.front().line;
        return std::tuple(rankOf(first.section), first.order, line->id);
    });
    for (const LineView *line : lines)
        for (const LineVersion &version : line->current)
            if (!version.line.takenOut)
                m_page.facts.push_back(counted(factOf(*line, version, FactKind::MustKnow, m_known.today)));
}

void Page::putLines(size_t most)
{
    for (auto one = m_candidates.begin(); one != m_candidates.end() && most > 0 && hasRoom();) {
        if (!fits(one->version->line.said)) {
            ++one;
            continue;
        }
        m_page.facts.push_back(counted(factOf(*one->line, *one->version, FactKind::Line, m_known.today)));
        one = m_candidates.erase(one);
        --most;
    }
}

void Page::putAtTheDoor()
{
    if (m_known.accessNote.isEmpty() || !fits(m_known.accessNote))
        return;
    DoorFact fact;
    fact.kind = FactKind::AtTheDoor;
    fact.words = m_known.accessNote;
    m_page.atTheDoor = counted(std::move(fact));
}

void Page::putHandover()
{
    const NoteView *last = nullptr;
    for (const NoteView &note : m_known.notes) {
        const bool ofThisVisit = note.note.visit == m_known.visit;
        if (!note.note.handover || note.withdrawn || ofThisVisit || note.at > m_known.startsAt
            || note.at.daysTo(m_known.startsAt) > MostDaysOfHandover)
            continue;
        if (!last || std::tie(last->at, last->id) < std::tie(note.at, note.id))
            last = &note;
    }
    if (!last || !hasRoom() || !fits(last->note.said))
        return;
    DoorFact fact;
    fact.kind = FactKind::SinceLastVisit;
    fact.words = last->note.said;
    fact.saidBy = SaidBy::Worker;
    fact.author = last->worker;
    fact.at = last->at;
    fact.line = last->id;
    fact.record = last->record;
    fact.pictures = last->pictures;
    m_page.facts.push_back(counted(std::move(fact)));
}

void Page::putAskMeAbout()
{
    std::vector<Candidate> found;
    for (const LineView &line : m_known.lines)
        if (const LineVersion *version = leading(line); version
            && version->line.section == Section::AskMeAbout && !isMustKnow(line)
            && countWords(version->line.said) <= MostWordsToAskAbout && fits(version->line.said))
            found.push_back({&line, version, !isOwnWords(version->line), 0, 0});
    if (const auto first = std::ranges::min_element(found, inOrder); first != found.end())
        m_page.askMeAbout =
            counted(factOf(*first->line, *first->version, FactKind::AskMeAbout, m_known.today));
}

} // namespace

BeforeTheDoor beforeTheDoor(const DoorKnowledge &known)
{
    return Page(known).take();
}

int countWords(QStringView text)
{
    int words = 0;
    bool inWord = false;
    for (const QChar letter : text) {
        words += !inWord && !letter.isSpace();
        inWord = !letter.isSpace();
    }
    return words;
}

} // namespace doorstep
