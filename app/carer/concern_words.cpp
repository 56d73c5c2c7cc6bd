#include "concern_words.h"

#include "names.h"
#include "readable.h"
#include "record_mark.h"

namespace doorstep {

QString ConcernWords::state(const InboxItem &concern, RecordState sent, const QHash<QUuid, Worker> &workers,
                            const PlainTime &time)
{
    if (concern.steps.empty())
        return RecordMark::words(sent);
    const auto done = std::ranges::find(concern.steps, InboxAct::Settled, &InboxStep::act);
    const InboxStep &step = done == concern.steps.end() ? concern.steps.front() : *done;
    QString who = firstNameOf(workers.value(step.by).name);
    if (who.isEmpty())
        who = tr("the office");
    const QString when = time.whenAt(step.at);
    if (step.act != InboxAct::Settled)
        return tr("Seen by %1 %2", "Seen by Jo at 9:20am").arg(who, when);
    return step.said.isEmpty() ? tr("Done, %1 %2", "Done, Jo at 10am").arg(who, when)
                               : tr("Done, %1 %2: %3").arg(who, when, quotedReadable(step.said));
}

} // namespace doorstep
