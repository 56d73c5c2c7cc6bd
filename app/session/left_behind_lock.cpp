#include "left_behind_lock.h"

#include "safe_file.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace doorstep {

namespace {

constexpr qint64 LargestTap = 4096;
constexpr auto VisitKey = "visit";
constexpr auto PersonKey = "person";
constexpr auto AtKey = "at";

} // namespace

Outcome keepLeft(const QString &path, const LeftBehindLock &left)
{
    const QJsonObject kept{{QLatin1String(VisitKey), left.visit.toString(QUuid::WithoutBraces)},
                           {QLatin1String(PersonKey), left.person.toString(QUuid::WithoutBraces)},
                           {QLatin1String(AtKey), left.at.toMSecsSinceEpoch()}};
    return replaceFile(path, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

Result<std::optional<LeftBehindLock>> readLeft(const QString &path)
{
    if (!QFile::exists(path))
        return std::optional<LeftBehindLock>{};
    const auto bytes = readFile(path, LargestTap);
    if (!bytes)
        return bytes.error();
    const QJsonObject kept = QJsonDocument::fromJson(*bytes).object();
    const auto id = [&kept](const char *key) { return QUuid(kept.value(QLatin1String(key)).toString()); };
    const LeftBehindLock left{
        id(VisitKey), id(PersonKey),
        QDateTime::fromMSecsSinceEpoch(kept.value(QLatin1String(AtKey)).toInteger(), Qt::UTC)};
    if (left.visit.isNull() || left.person.isNull())
        return Error{Fault::Damaged, QStringLiteral("left behind the lock: cannot be read")};
    return std::optional(left);
}

} // namespace doorstep
