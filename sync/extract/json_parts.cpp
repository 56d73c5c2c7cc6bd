#include "json_parts.h"

namespace doorstep {

QString readableText(const QString &text)
{
    QString readable;
    readable.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar one = text[at];
        const bool isPair = one.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        if (isPair) {
            readable += one;
            readable += text[++at];
        } else if (!one.isSurrogate() && one.unicode() < 0xfffe
                   && (one.unicode() >= 0x20 || one == u'\t' || one == u'\n' || one == u'\r'))
            readable += one;
    }
    return readable;
}

QString timeText(const QDateTime &at, const QTimeZone &zone)
{
    if (!at.isValid())
        return {};
    const QDateTime there = at.toTimeZone(zone);
    return there.toOffsetFromUtc(there.offsetFromUtc()).toString(Qt::ISODate);
}

JsonObject &JsonObject::put(const char *key, const QString &text)
{
    const QString readable = readableText(text);
    if (!readable.trimmed().isEmpty())
        m_object.insert(QLatin1StringView(key), readable);
    return *this;
}

JsonObject &JsonObject::put(const char *key, const QJsonArray &list)
{
    if (!list.isEmpty())
        m_object.insert(QLatin1StringView(key), list);
    return *this;
}

JsonObject &JsonObject::put(const char *key, const QJsonObject &object)
{
    if (!object.isEmpty())
        m_object.insert(QLatin1StringView(key), object);
    return *this;
}

JsonObject &JsonObject::put(const char *key, int number)
{
    if (number != 0)
        m_object.insert(QLatin1StringView(key), number);
    return *this;
}

JsonObject &JsonObject::put(const char *key, bool yes)
{
    if (yes)
        m_object.insert(QLatin1StringView(key), true);
    return *this;
}

} // namespace doorstep
