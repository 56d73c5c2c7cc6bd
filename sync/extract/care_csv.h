#pragma once

#include "care_record.h"

namespace doorstep {

/// A file of a copy.
struct CopyFile {
    QString name;
    QByteArray bytes;
};

/// One row of CSV (RFC 4180), with its end. A cell that a spreadsheet would take for a formula (it begins
/// with = + - @, a tab or a line break) has an apostrophe before it.
QByteArray csvRow(const QStringList &cells);

/// All of it as tables, one file each: about_me, visits, outcomes, medicines, notes, concerns, readers. UTF-8
/// with the mark by which spreadsheets know it; times are on the clock of the place, without an offset.
std::vector<CopyFile> careTables(const CareRecord &record, const Occasion &occasion);

} // namespace doorstep
