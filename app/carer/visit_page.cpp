#include "visit_page.h"

#include "concern_words.h"
#include "names.h"
#include "passport_words.h"
#include "readable.h"

namespace doorstep {

namespace {

/// The sections whose words help in the middle of doing, the most telling first.
constexpr std::array Helping{Section::PleaseDo, Section::HowAndWhenSupport, Section::Communicate,
                             Section::MostImportant};

const LineView *ownLine(std::span<const LineView> lines)
{
    for (const Section section : Helping)
        for (const LineView &line : lines)
            if (isOnPage(line) && line.current.front().line.section == section
                && isOwnWords(line.current.front().line) && !line.current.front().line.said.isEmpty())
                return &line;
    return nullptr;
}

} // namespace

QString VisitPage::hereWords() const
{
    if (!sheet() || !isOpen())
        return {};
    const PlainTime time = session()->plainTime();
    const Visit &visit = sheet()->visit;
    QStringList parts;
    if (const QDateTime arrived = arrivedAt(visit); arrived.isValid())
        parts.append(tr("Arrived %1").arg(time.clock(arrived)));
    if (const QDateTime left = leftAt(visit); left.isValid())
        parts.append(tr("left %1").arg(time.clock(left)));
    else if (const auto minutes = minutesHere(visit, session()->now()); minutes && minutes->count() > 0)
        parts.append(tr("here %1").arg(PlainTime::duration(*minutes)));
    parts.append(tr("planned until %1").arg(time.clock(visit.plan.endsAt)));
    return parts.join(QStringLiteral(" • "));
}

OwnWords VisitPage::ownWords() const
{
    const LineView *line = sheet() ? ownLine(sheet()->about.lines) : nullptr;
    if (!line || !isOpen())
        return {};
    const LineVersion &leading = line->current.front();
    const QDate on = lastConfirmed(*line);
    const QString name = callName();
    return {PassportWords::shortTitle(leading.line.section), PassportWords::glyph(leading.line.section),
            quotedReadable(leading.line.said),
            on.isValid() ? tr("%1 said this, %2").arg(name, session()->plainTime().date(on))
                         : tr("%1 said this").arg(name)};
}

QString VisitPage::writtenWords() const
{
    if (!sheet())
        return {};
    QStringList parts;
    if (!sheet()->notes.empty())
        parts.append(sheet()->notes.size() == 1 ? tr("1 note")
                                                : tr("%n notes", nullptr, int(sheet()->notes.size())));
    if (!sheet()->concerns.empty())
        parts.append(sheet()->concerns.size() == 1
                         ? tr("1 concern")
                         : tr("%n concerns", nullptr, int(sheet()->concerns.size())));
    return parts.join(QStringLiteral(", "));
}

QString VisitPage::concernWords() const
{
    if (!sheet() || !isOpen())
        return {};
    QStringList lines;
    for (const Entry<Concern> &concern : sheet()->concerns)
        if (const auto became = sheet()->became.constFind(concern.id); became != sheet()->became.constEnd())
            lines.append(ConcernWords::state(
                *became, sheet()->states.value(concern.versions.current.front().record, RecordState::Saved),
                sheet()->about.workers, session()->plainTime()));
    return lines.join(u'\n');
}

QString VisitPage::urgentWords() const
{
    if (!sheet() || !isOpen())
        return {};
    const bool waiting = std::ranges::any_of(sheet()->concerns, [this](const Entry<Concern> &concern) {
        return concern.body().urgency == Urgency::Urgent
            && sheet()->states.value(concern.versions.current.front().record, RecordState::Saved)
            != RecordState::Acked;
    });
    if (!waiting)
        return {};
    const QString phone =
        session()->urgentPhone().isEmpty() ? session()->officePhone() : session()->urgentPhone();
    return phone.isEmpty() ? tr("Not sent yet. Call the office.")
                           : tr("Not sent yet. Call %1.").arg(isolated(phone));
}

bool VisitPage::here() const
{
    if (!sheet() || !isOpen())
        return false;
    const auto mine = [this](const auto &told) {
        return told.putRightBy.isNull() && told.worker == session()->account();
    };
    return std::ranges::any_of(sheet()->visit.arrivals, mine)
        && std::ranges::none_of(sheet()->visit.departures, mine);
}

} // namespace doorstep
