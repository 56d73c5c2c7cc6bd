#include "ref_book.h"

namespace doorstep {

namespace {

QPair<QString, QString> keyOf(const RefKind &kind, const QString &ref)
{
    return {QString::fromLatin1(kind.kind), ref};
}

} // namespace

Known RefBook::find(const RefKind &kind, const QString &ref)
{
    const auto key = keyOf(kind, ref);
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    const auto kept = m_keeper.find(key.first, ref);
    if (!kept) {
        if (!m_failed)
            m_failed = kept.error();
        return {};
    }
    const Known known = *kept ? Known{(*kept)->stream, (*kept)->entity} : Known{};
    m_known.insert(key, known);
    return known;
}

void RefBook::take(const RefKind &kind, const QString &ref, const Known &known)
{
    m_known.insert(keyOf(kind, ref), known);
}

void RefBook::refuse(const RefKind &kind, const QString &ref, int line)
{
    const auto key = keyOf(kind, ref);
    if (!m_refused.contains(key))
        m_refused.insert(key, line);
}

int RefBook::refusedLine(const RefKind &kind, const QString &ref) const
{
    return m_refused.value(keyOf(kind, ref));
}

} // namespace doorstep
