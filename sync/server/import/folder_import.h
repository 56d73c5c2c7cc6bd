#pragma once

#include "agency.h"
#include "file_table.h"
#include "import_report.h"

namespace doorstep {

/// Takes the rows of one agency's folder, file after file. What it writes counts only when the keeper's
/// transaction is committed.
class FolderImport
{
public:
    FolderImport(RowKeeper &keeper, const QUuid &agency, const QString &folder);

    /// `today`: none: the day of `nowMs` on the agency's clock. Faults of rows are told in the report;
    /// the Error is one of storage.
    Result<ImportReport> run(std::optional<QDate> today, qint64 nowMs);

private:
    Result<Agency> takeAgency();
    Outcome takeFiles(const AgencyClock &clock);
    Outcome takeFile(const FileTable &table, const CellContext &reading);
    void warnOfOtherFiles();
    bool hasAnyFile() const;
    ImportReport report() const;

    RowKeeper &m_keeper;
    QUuid m_agency;
    QString m_folder;
    RefBook m_refs;
    QStringList m_lines;
    QList<FileCount> m_counts;
    bool m_takes = false; ///< the agency is known, so rows can be read
    bool m_hasFaultyFile = false;
};

} // namespace doorstep
