#pragma once

#include "office.h"

namespace doorstep {

/// Where an import keeps what it read: the store's tables, all in one transaction.
class RowKeeper
{
public:
    virtual ~RowKeeper() = default;

    /// What earlier imports, and this one so far, kept under this key.
    virtual Result<std::optional<OfficeRef>> find(const QString &kind, const QString &key) = 0;
    virtual Outcome keep(const QString &kind, const QString &key, const OfficeRef &ref) = 0;
    virtual Result<QUuid> openStream(StreamKind kind) = 0;
    virtual QUuid newEntity() = 0;
    /// Writes as the office; gives the id of the record.
    virtual Result<QUuid> say(const OfficeSaid &said) = 0;
    /// The body of a record the office wrote.
    virtual Result<QByteArray> bodyOf(const QUuid &record) = 0;
    /// What anybody said of a thing, as far as it is told in views: of a visit how it is planned and that it
    /// is cancelled, of a worker their name.
    virtual Result<std::vector<Record>> recordsOf(const QUuid &stream, const QUuid &entity) = 0;
    /// When the person with this key was erased, in milliseconds; nothing when there is none.
    virtual Result<std::optional<qint64>> erasedAt(const QString &personRef) = 0;
};

} // namespace doorstep
