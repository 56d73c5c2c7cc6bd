#include "authority_table.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

namespace authority {

namespace {

/// The rows of the table with this heading, cell by cell.
std::vector<QStringList> tableUnder(const QString &heading)
{
    QFile page(QStringLiteral(PROTOCOL_README));
    REQUIRE(page.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(page.readAll()).split(u'\n');
    const auto at = lines.indexOf(heading);
    REQUIRE(at > 0);
    std::vector<QStringList> rows;
    for (auto i = at + 2; i < lines.size() && lines[i].startsWith(u'|'); ++i) {
        QStringList cells = lines[i].sliced(1).chopped(1).split(QStringLiteral(" |"));
        for (QString &cell : cells)
            cell = cell.trimmed();
        rows.push_back(cells);
    }
    return rows;
}

} // namespace

const QString &Tie::of(doorstep::Reader reader) const
{
    switch (reader) {
    case doorstep::Reader::Carer:
        return carer;
    case doorstep::Reader::PersonThemselves:
        return person;
    case doorstep::Reader::Supervisor:
        break;
    }
    return supervisor;
}

std::vector<Tie> relations()
{
    std::vector<Tie> all;
    for (const QStringList &row :
         tableUnder(QStringLiteral("| The stream is | Carer | Person | Supervisor |"))) {
        REQUIRE(row.size() == 4);
        all.push_back({row[0], row[1], row[2], row[3]});
    }
    return all;
}

std::vector<KindOf> kinds()
{
    std::vector<KindOf> all;
    for (const QStringList &row : tableUnder(
             QStringLiteral("| Kind | Stream | Said by | Seen by its author and, of those who may hold "
                            "the stream, |"))) {
        REQUIRE(row.size() == 4);
        KindOf kind{{}, row[1], row[2], row[3]};
        if (!row[0].startsWith(QStringLiteral("others")))
            for (const QString &number : row[0].split(QStringLiteral(", ")))
                kind.kinds.push_back(number.toUInt());
        all.push_back(std::move(kind));
    }
    return all;
}

} // namespace authority
