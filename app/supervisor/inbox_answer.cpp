#include "inbox_answer.h"

namespace doorstep {

void InboxAnswer::setItemId(const QString &id)
{
    m_itemId = id;
    emit placeChanged();
    reloadSoon();
}

void InboxAnswer::reload()
{
    if (m_itemId.isEmpty() || !key().isEmpty())
        return;
    if (const InboxItem *item = m_inbox ? m_inbox->item() : nullptr)
        setStream(item->person);
    writeAt(QStringLiteral("inbox/") + m_itemId);
}

bool InboxAnswer::finish()
{
    if (!m_inbox || !isOpen() || tooLong() || key().isEmpty() || m_inbox->chosen() != m_itemId)
        return false;
    m_inbox->finish(takeDraft());
    return true;
}

} // namespace doorstep
