#include "folder_import.h"

#include "agency_file.h"
#include "row_taker.h"

#include <QDir>
#include <QFileInfo>

namespace doorstep {

namespace {

QStringList fileNames()
{
    QStringList names{QStringLiteral("agency.csv")};
    for (const FileTable &table : fileTables())
        names += QString::fromLatin1(table.stem) + QStringLiteral(".csv");
    return names;
}

} // namespace

FolderImport::FolderImport(RowKeeper &keeper, const QUuid &agency, const QString &folder)
    : m_keeper(keeper)
    , m_agency(agency)
    , m_folder(folder)
    , m_refs(keeper)
{
}

Result<ImportReport> FolderImport::run(std::optional<QDate> today, qint64 nowMs)
{
    if (!QFileInfo(m_folder).isDir() || !QDir(m_folder).isReadable()) {
        m_lines +=
            QStringLiteral("%1: cannot be read, expected a folder with the files of an agency").arg(m_folder);
        return report();
    }
    warnOfOtherFiles();
    if (!hasAnyFile()) {
        m_lines +=
            QStringLiteral("%1: holds no file of an agency, expected a folder with some such as people.csv "
                           "and visits.csv")
                .arg(m_folder);
        return report();
    }
    const auto agency = takeAgency();
    if (!agency)
        return agency.error();
    const QTimeZone zone = zoneNamed(QString::fromUtf8(agency->timeZone));
    if (!zone.isValid()) {
        m_lines += QStringLiteral(
            "agency.csv:1: value: no time zone is known, expected a row such as time_zone,Europe/London");
        return report();
    }
    const QDate here = QDateTime::fromMSecsSinceEpoch(nowMs, zone).date();
    if (auto taken = takeFiles(AgencyClock(zone, today.value_or(here))); !taken)
        return taken.error();
    return report();
}

/// The agency as its file and earlier imports have it.
Result<Agency> FolderImport::takeAgency()
{
    const QString kind = QStringLiteral("agency");
    const auto kept = m_keeper.find(kind, kind);
    if (!kept)
        return kept.error();
    std::optional<Agency> before;
    if (*kept) {
        const auto body = m_keeper.bodyOf((*kept)->record);
        const auto known = body ? decodeBody<Agency>(*body) : Result<Agency>(body.error());
        if (!known)
            return known.error();
        before = *known;
    }
    FileCount &count = m_counts.emplaceBack(FileCount{QStringLiteral("agency")});
    const Agency agency = readAgencyFile(m_folder, before, m_refs, m_lines, count);
    if (agency == before.value_or(Agency()) || agency.timeZone.isEmpty())
        return agency;
    const QByteArray body = encodeBody(agency);
    const auto replaces = *kept ? std::vector{(*kept)->record} : std::vector<QUuid>();
    const auto record = m_keeper.say({m_agency, m_agency, Agency::kind, body, replaces});
    if (!record)
        return record.error();
    if (auto done = m_keeper.keep(kind, kind, {m_agency, m_agency, *record, hashOf(body)}); !done)
        return done.error();
    return agency;
}

Outcome FolderImport::takeFiles(const AgencyClock &clock)
{
    const Pictures pictures(m_folder);
    const CellContext reading{clock, m_refs, pictures};
    m_takes = true;
    for (const FileTable &table : fileTables())
        if (auto taken = takeFile(table, reading); !taken)
            return taken;
    return done();
}

Outcome FolderImport::takeFile(const FileTable &table, const CellContext &reading)
{
    const QString stem = QString::fromLatin1(table.stem);
    CsvFile file(m_folder, stem, table.columns, m_lines);
    if (!file.exists())
        return done();
    if (!file.isUsable()) {
        FileCount count{stem};
        while (file.next())
            ++count.of(RowFate::Refused);
        m_counts += count;
        m_hasFaultyFile = true;
        return done();
    }
    const auto count = RowTaker(table, reading, m_keeper, m_lines).take(file);
    if (!count)
        return count.error();
    m_counts += *count;
    return done();
}

/// A file under a mistyped name would otherwise be missed in silence.
void FolderImport::warnOfOtherFiles()
{
    const QStringList known = fileNames();
    for (const QString &name : QDir(m_folder).entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name))
        if (!known.contains(name))
            m_lines += QStringLiteral("%1:1: *: is not a file of an agency, it is ignored").arg(plain(name));
}

bool FolderImport::hasAnyFile() const
{
    const QDir folder(m_folder);
    return std::ranges::any_of(fileNames(), [&](const QString &name) { return folder.exists(name); });
}

ImportReport FolderImport::report() const
{
    int taken = 0;
    int refused = 0;
    for (const FileCount &count : m_counts) {
        taken += count.taken();
        refused += count.of(RowFate::Refused);
    }
    ImportReport report{m_lines, countsLine(m_counts), 0};
    const bool hasFaults = refused > 0 || m_hasFaultyFile;
    if (!m_takes || (hasFaults && taken == 0))
        report.status = 2;
    else if (hasFaults)
        report.status = 1;
    return report;
}

} // namespace doorstep
