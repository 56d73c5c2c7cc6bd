#pragma once

#include "words.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>
#include <QUuid>

namespace doorstep {

// Parts of a document in JSON. What says nothing is left out: an empty text, no time, Unknown.

/// Text as XML and JSON readers take it: no control characters but tab and line breaks, no half of a pair.
QString readableText(const QString &text);

inline QString idText(const QUuid &id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

/// "2026-03-04T09:00:00+00:00", on the clock of the place; empty when there is none.
QString timeText(const QDateTime &at, const QTimeZone &zone);

inline QString dateText(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

template <Worded E>
QString wordText(E value)
{
    const auto word = wordFor(value);
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

class JsonObject
{
public:
    JsonObject &put(const char *key, const QString &text);
    JsonObject &put(const char *key, const char *text) { return put(key, QString::fromLatin1(text)); }
    JsonObject &put(const char *key, const QJsonArray &list);
    JsonObject &put(const char *key, const QJsonObject &object);
    JsonObject &put(const char *key, int number); ///< not 0
    JsonObject &put(const char *key, bool yes); ///< not false
    operator QJsonObject() const { return m_object; } // NOLINT(google-explicit-constructor)

private:
    QJsonObject m_object;
};

/// One object for each of the list.
template <class List, class Make>
QJsonArray arrayOf(const List &list, Make make)
{
    QJsonArray array;
    for (const auto &one : list)
        array.append(QJsonValue(make(one)));
    return array;
}

} // namespace doorstep
