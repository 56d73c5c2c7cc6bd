#include "bending.h"
#include "file_table.h"
#include "row_taker.h"
#include "small_agency.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>

#include <random>

using namespace doorstep;

namespace {

/// The demonstration agency imported whole, so that any one of its files can be read again bent: what a
/// row refers to is there.
class Demonstration
{
public:
    Demonstration()
        : pictures(QStringLiteral(DEMO_AGENCY))
    {
        const auto report =
            FolderImport(keeper, keeper.newEntity(), QStringLiteral(DEMO_AGENCY)).run(clock.today(), 0);
        REQUIRE(report);
        REQUIRE(report->status == 0);
        for (const FileTable &table : fileTables()) {
            QFile file(QStringLiteral(DEMO_AGENCY "/%1.csv").arg(QLatin1StringView(table.stem)));
            REQUIRE(file.open(QIODevice::ReadOnly));
            // half a megabyte of events says no more about the reader than its first rows
            const QByteArray all = file.readAll();
            right.push_back(all.left(all.indexOf('\n', std::min<qsizetype>(all.size() - 1, 12000)) + 1));
        }
    }

    FileCount take(const FileTable &table, const QByteArray &bytes, QStringList &lines)
    {
        QFile out(folder.path() + QStringLiteral("/%1.csv").arg(QLatin1StringView(table.stem)));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        out.close();
        CsvFile file(folder.path(), QString::fromLatin1(table.stem), table.columns, lines);
        FileCount count;
        RefBook refs(keeper);
        const CellContext reading{clock, refs, pictures};
        if (file.isUsable())
            count = *RowTaker(table, reading, keeper, lines).take(file);
        else
            while (file.next())
                ++count.of(RowFate::Refused);
        return count;
    }

    MemoryKeeper keeper;
    AgencyClock clock{zoneNamed(QStringLiteral("Europe/London")), QDate(2026, 11, 22)};
    Pictures pictures;
    QTemporaryDir folder;
    std::vector<QByteArray> right;
};

/// One to four bytes changed, put in, taken out or doubled anywhere.
void bend(QByteArray &bytes, std::mt19937 &random)
{
    constexpr char nasty[] = {'"', ',', '\n', '\r', '\0', '\xff', '\xc3', '-', ';', ' ', '9', 'y'};
    for (auto times = 1 + random() % 4; times > 0 && !bytes.isEmpty(); --times) {
        const auto at = qsizetype(random() % size_t(bytes.size()));
        const char byte = random() % 2 ? nasty[random() % sizeof nasty] : char(random());
        switch (random() % 5) {
        case 0:
            bytes[at] = byte;
            break;
        case 1:
            bytes.insert(at, byte);
            break;
        case 2:
            bytes.remove(at, qsizetype(1 + random() % 20));
            break;
        case 3:
            bytes.insert(at, bytes.mid(at, qsizetype(random() % 300)));
            break;
        default:
            bytes[at] = char(bytes[at] ^ (1 << random() % 8));
        }
    }
}

int rowsIn(const FileCount &count)
{
    return count.taken() + count.of(RowFate::Refused);
}

} // namespace

TEST_CASE("ten thousand bent files are read to their end", "[import][fuzz]")
{
    Demonstration demo;
    std::mt19937 random(20261122);
    for (int round = 0; round < scaledShare(10'000); ++round) {
        const size_t which = random() % fileTables().size();
        QByteArray bytes = demo.right[which];
        bend(bytes, random);
        QStringList lines;
        const auto count = demo.take(fileTables()[which], bytes, lines);
        if (count.of(RowFate::Refused) > 0 && lines.isEmpty())
            FAIL("a row of " << fileTables()[which].stem << " was refused in silence in round " << round);
    }
}

TEST_CASE("a byte changed inside one row costs that row alone", "[import][fuzz]")
{
    Demonstration demo;
    std::mt19937 random(7);
    constexpr char nasty[] = {'"', ',', '\r', '\0', '\xff', '\xc3', 'x', ' '};
    for (int round = 0; round < scaledShare(3'000); ++round) {
        const size_t which = random() % fileTables().size();
        const FileTable &table = fileTables()[which];
        QByteArrayList lines = demo.right[which].split('\n');
        const auto at = 1 + qsizetype(random() % size_t(lines.size() - 2));
        if (lines[at].contains('"') || (table.ref && lines[at].isEmpty()))
            continue;
        const int all = int(lines.size()) - 2;
        lines[at][qsizetype(random() % size_t(lines[at].size()))] = nasty[random() % sizeof nasty];
        QStringList told;
        const auto count = demo.take(table, lines.join('\n'), told);
        INFO(table.stem << " line " << at + 1 << ": " << lines[at].toStdString() << "\n"
                        << told.join(u'\n').toStdString());
        REQUIRE(rowsIn(count) == all);
        REQUIRE(count.of(RowFate::Refused) <= 1);
    }
}
