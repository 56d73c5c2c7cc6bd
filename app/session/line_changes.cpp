#include "line_changes.h"

#include "audience.h"

#include <algorithm>

namespace doorstep {

namespace {

/// The fewest readers that any current wording names.
void keepFewest(const LineView &line, PassportLine &wording)
{
    for (const LineVersion &version : line.current) {
        const PassportLine &other = version.line;
        if (wording.audience == LineAudience::Named && other.audience == LineAudience::Named) {
            std::erase_if(wording.named,
                          [&](const QUuid &one) { return std::ranges::count(other.named, one) == 0; });
        } else if (narrows(wording, other)) {
            wording.audience = other.audience;
            wording.named = other.named;
        }
    }
}

} // namespace

PassportLine rewording(const LineView &line, const PassportLine &shown, const QString &words,
                       const Speaker &speaker)
{
    PassportLine wording = keeping(line, shown);
    wording.said = words;
    wording.saidBy = speaker.helper.isEmpty() ? SaidBy::Me : SaidBy::MeWithHelp;
    wording.supportedBy = speaker.helper;
    wording.how = SaidHow::Wrote;
    wording.saidOn = speaker.today;
    wording.lastConfirmedOn = speaker.today;
    wording.takenOut = false;
    return wording;
}

PassportLine keeping(const LineView &line, const PassportLine &kept)
{
    PassportLine wording = kept;
    for (const LineVersion &version : line.current)
        wording.mustKnow = wording.mustKnow || version.line.mustKnow;
    keepFewest(line, wording);
    return wording;
}

PassportLine takingOut(const LineView &line, const PassportLine &shown, const Speaker &speaker)
{
    PassportLine wording = rewording(line, shown, {}, speaker);
    wording.how = SaidHow::Pointed;
    wording.pictureType.clear();
    wording.picture.clear();
    wording.takenOut = true;
    return wording;
}

std::vector<Said> saying(const LineView &line, const QUuid &stream, const QUuid &record,
                         const PassportLine &wording, const FreshId &freshId)
{
    const std::vector<QUuid> before = currentRecords(line);
    std::vector<Said> all{said(record, stream, line.id, wording, before)};
    if (std::ranges::any_of(line.current, [&](const LineVersion &one) { return narrows(one.line, wording); }))
        all.push_back(withdrawn(freshId(), stream, line.id, before));
    return all;
}

std::vector<Said> sayingAgain(const LineView &before, const QUuid &stream, const QUuid &record,
                              const FreshId &freshId)
{
    std::vector<Said> all;
    for (const LineVersion &version : before.current)
        all.push_back(said(freshId(), stream, before.id, version.line, {record}));
    return all;
}

} // namespace doorstep
