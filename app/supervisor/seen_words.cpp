#include "seen_words.h"

#include "names.h"

namespace doorstep {

QStringList SeenWords::lines(const Visit &visit) const
{
    QStringList lines;
    for (const Sight &sight : sightsOf(visit))
        lines.append(line(sight));
    return lines;
}

QString SeenWords::line(const Sight &sight) const
{
    const auto worker = m_workers.constFind(sight.worker);
    const QString who =
        worker == m_workers.constEnd() ? tr("Somebody not known here") : firstNameOf(worker->name);
    if (sight.at.isValid())
        return tr("%1 has seen this, %2.").arg(who, m_time.when(sight.at));
    const QDateTime heard = m_lastHeard.value(sight.worker);
    return heard.isValid()
        ? tr("%1 has not seen this yet. Their tablet was last heard %2.").arg(who, m_time.whenAt(heard))
        : tr("%1 has not seen this yet. Their tablet has not been heard yet.").arg(who);
}

} // namespace doorstep
