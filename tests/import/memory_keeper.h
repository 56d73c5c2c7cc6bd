#pragma once

#include "row_keeper.h"

#include <QHash>

namespace doorstep {

/// Keeps rows in memory, with ids counted up so that a test reads the same every time.
class MemoryKeeper : public RowKeeper
{
public:
    struct Spoken {
        QUuid id;
        OfficeSaid said;
    };

    Result<std::optional<OfficeRef>> find(const QString &kind, const QString &key) override
    {
        const auto found = m_refs.constFind({kind, key});
        return found == m_refs.constEnd() ? std::nullopt : std::optional(*found);
    }
    Outcome keep(const QString &kind, const QString &key, const OfficeRef &ref) override
    {
        m_refs.insert({kind, key}, ref);
        return done();
    }
    Result<QUuid> openStream(StreamKind kind) override
    {
        const QUuid id = newEntity();
        streams.push_back({id, kind});
        return id;
    }
    QUuid newEntity() override
    {
        return QUuid::fromRfc4122(QByteArray(8, 'm') + QByteArray::number(++m_count).rightJustified(8, '0'));
    }
    Result<QUuid> say(const OfficeSaid &said) override { return hear(said); }
    /// What somebody says on a tablet.
    QUuid sayElsewhere(const QUuid &author, const QDateTime &at, const OfficeSaid &said)
    {
        const QUuid id = hear(said);
        m_elsewhere.insert(id, {author, at});
        return id;
    }
    Result<QByteArray> bodyOf(const QUuid &record) override
    {
        for (const Spoken &one : spoken)
            if (one.id == record)
                return one.said.body;
        return Error{Fault::Storage, QStringLiteral("no such record")};
    }
    Result<std::vector<Record>> recordsOf(const QUuid &, const QUuid &entity) override
    {
        std::vector<Record> records;
        for (const size_t place : m_ofEntity.value(entity))
            records.push_back(recordOf(spoken[place]));
        return records;
    }
    Result<std::optional<qint64>> erasedAt(const QString &personRef) override
    {
        const auto found = erased.constFind(personRef);
        return found == erased.constEnd() ? std::nullopt : std::optional(*found);
    }

    /// What was said under a key of the office's, the last time.
    template <class Body>
    Body last(const char *kind, const char *key) const
    {
        return bodyAt<Body>(m_refs.value({QString::fromUtf8(kind), QString::fromUtf8(key)}).record);
    }
    template <class Body>
    std::vector<Body> all() const
    {
        std::vector<Body> bodies;
        for (const Spoken &one : spoken)
            if (one.said.kind == Body::kind)
                bodies.push_back(*decodeBody<Body>(one.said.body));
        return bodies;
    }
    QUuid entityOf(const char *kind, const char *key) const
    {
        return m_refs.value({QString::fromUtf8(kind), QString::fromUtf8(key)}).entity;
    }

    std::vector<Spoken> spoken;
    QHash<QString, qint64> erased; ///< when, by person_ref
    std::vector<std::pair<QUuid, StreamKind>> streams;

private:
    QUuid hear(const OfficeSaid &said)
    {
        m_ofEntity[said.entity].push_back(spoken.size());
        spoken.push_back({newEntity(), said});
        return spoken.back().id;
    }
    /// As much of a record as a fold looks at; what was said later has the later stamp.
    Record recordOf(const Spoken &one) const
    {
        Record record;
        record.id = one.id;
        record.stream = one.said.stream;
        record.entity = one.said.entity;
        record.kind = quint32(one.said.kind);
        record.body = one.said.body;
        record.replaces = one.said.replaces;
        const auto [author, at] = m_elsewhere.value(one.id);
        record.author = author; // null: whoever imports
        record.hlc = quint64(&one - spoken.data()) + 1;
        record.happened.wallMs = at.isValid() ? at.toMSecsSinceEpoch() : 0;
        return record;
    }
    template <class Body>
    Body bodyAt(const QUuid &record) const
    {
        for (const Spoken &one : spoken)
            if (one.id == record)
                return *decodeBody<Body>(one.said.body);
        return {};
    }

    QHash<QUuid, std::vector<size_t>> m_ofEntity; ///< places in `spoken`
    QHash<QUuid, QPair<QUuid, QDateTime>> m_elsewhere;
    QHash<QPair<QString, QString>, OfficeRef> m_refs;
    int m_count = 0;
};

} // namespace doorstep
