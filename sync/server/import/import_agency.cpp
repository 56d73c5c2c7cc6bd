#include "import_agency.h"

#include "erasures.h"
#include "folder_import.h"
#include "server_store.h"
#include "transaction.h"
#include "views.h"

namespace doorstep {

namespace {

/// Keeps rows in the server's log and its table of the office's keys.
class LogKeeper : public RowKeeper
{
public:
    LogKeeper(Transaction &tx, OfficeWriter &writer)
        : m_tx(tx)
        , m_writer(writer)
    {
    }
    Result<std::optional<OfficeRef>> find(const QString &kind, const QString &key) override
    {
        return findRef(m_tx.database(), kind, key);
    }
    Outcome keep(const QString &kind, const QString &key, const OfficeRef &ref) override
    {
        return keepRef(m_tx, kind, key, ref);
    }
    Result<QUuid> openStream(StreamKind kind) override { return m_writer.openStream(kind); }
    QUuid newEntity() override { return m_writer.newEntity(); }
    Result<QUuid> say(const OfficeSaid &said) override
    {
        const auto record = m_writer.say(said);
        if (!record)
            return record.error();
        return record->id;
    }
    Result<QByteArray> bodyOf(const QUuid &id) override
    {
        auto find = m_tx.read("SELECT bytes FROM log WHERE id = ?").bind(id);
        const bool isThere = find.next();
        const auto record = readRecord(isThere ? find.blob(0) : QByteArrayView());
        if (auto read = find.finish(); !isThere && !read)
            return read.error();
        if (!record)
            return record.error();
        return record->body;
    }
    Result<std::vector<Record>> recordsOf(const QUuid &stream, const QUuid &entity) override
    {
        auto records = viewedRecords(m_tx.database(), stream, entity);
        if (!records)
            return records;
        auto find = m_tx.read("SELECT bytes FROM log WHERE kind = 55 AND entity = ?1 "
                              "AND stream = (SELECT no FROM streams WHERE id = ?2)")
                        .bind(entity, stream);
        while (find.next())
            if (auto record = readRecord(find.blob(0)))
                records->push_back(*std::move(record));
        if (auto read = find.finish(); !read)
            return read.error();
        return records;
    }
    Result<std::optional<qint64>> erasedAt(const QString &personRef) override
    {
        const auto erasure = erasureOf(m_tx.database(), personRef);
        if (!erasure)
            return erasure.error();
        return *erasure ? std::optional((*erasure)->atMs) : std::nullopt;
    }

private:
    Transaction &m_tx;
    OfficeWriter &m_writer;
};

} // namespace

Result<ImportReport> importAgency(ServerStore &store, const Office &office, const Clock &clock,
                                  Entropy &entropy, const ImportOrder &order)
{
    ImportReport report;
    bool isWhole = false;
    const auto written = store.write([&](Transaction &tx) -> Outcome {
        OfficeWriter writer(tx, office, clock, entropy);
        LogKeeper keeper(tx, writer);
        auto told = FolderImport(keeper, office.agency, order.folder).run(order.today, clock.now().wallMs);
        if (!told)
            return told.error();
        report = *std::move(told);
        isWhole = true;
        if (order.dryRun || report.status == 2)
            return Error{Fault::Rejected, QStringLiteral("nothing is to be written")};
        return writer.finish();
    });
    const bool isUndoneOnPurpose = isWhole && (order.dryRun || report.status == 2);
    if (!written && !isUndoneOnPurpose)
        return written.error();
    return report;
}

} // namespace doorstep
