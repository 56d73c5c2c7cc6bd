#include "csv_reader.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace doorstep;

namespace {

std::vector<CsvRow> rowsOf(const QByteArray &bytes)
{
    CsvReader reader(bytes);
    std::vector<CsvRow> rows;
    while (auto row = reader.next())
        rows.push_back(*std::move(row));
    return rows;
}

using Cells = std::vector<QByteArray>;

} // namespace

TEST_CASE("rows are read as RFC 4180 has them", "[csv]")
{
    const auto rows = rowsOf("\xef\xbb\xbf"
                             "a,b\r\n1,\"x, \"\"y\"\"\"\n\"two\r\nlines\",\n,last");
    REQUIRE(rows.size() == 4);
    CHECK(rows[0] == CsvRow{1, {"a", "b"}, {}});
    CHECK(rows[1] == CsvRow{2, {"1", "x, \"y\""}, {}});
    CHECK(rows[2] == CsvRow{3, {"two\r\nlines", ""}, {}});
    CHECK(rows[3] == CsvRow{5, {"", "last"}, {}});
}

TEST_CASE("a byte order mark is only one at the start", "[csv]")
{
    const auto rows = rowsOf("a\n\xef\xbb\xbf"
                             "b\n");
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].cells
          == Cells{"\xef\xbb\xbf"
                   "b"});
}

TEST_CASE("empty lines are passed over and counted", "[csv]")
{
    const auto rows = rowsOf("a,b\n\n\r\n1,2\n\n");
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].line == 4);
}

TEST_CASE("a comma at the very end starts an empty cell", "[csv]")
{
    CHECK(rowsOf("a,b\n1,").back().cells == Cells{"1", ""});
    CHECK(rowsOf("").empty());
    CHECK(rowsOf("\xef\xbb\xbf").empty());
}

TEST_CASE("a broken row costs only itself", "[csv]")
{
    struct Case {
        const char *what;
        QByteArray row;
        size_t cell;
    };
    const Case cases[] = {
        {"text after a closing quote", "1,\"x\"y", 1},   {"quote in an unquoted cell", "5\" pipe,2", 0},
        {"a lone carriage return", "1,x\ry", 1},         {"a quote that is never closed", "\"1,2", 0},
        {"broken after a line break", "1,\"x\ny\"z", 1},
    };
    for (const Case &one : cases) {
        INFO(one.what);
        const auto rows = rowsOf("a,b\n1,2\n" + one.row + "\n3,4\n5,\"six\"\n");
        REQUIRE(rows.size() == 5);
        CHECK(rows[2].line == 3);
        REQUIRE(rows[2].broken);
        CHECK(rows[2].broken->cell == one.cell);
        CHECK(rows[3] == CsvRow{one.row.contains('\n') ? 5 : 4, {"3", "4"}, {}});
        CHECK(rows[4].cells == Cells{"5", "six"});
    }
}

TEST_CASE("a quote opened by mistake does not swallow the rows up to the next quote", "[csv]")
{
    const auto rows = rowsOf("a,b\n\"1,2\n3,4\n5,\"six\"\n7,8\n");
    REQUIRE(rows.size() == 5);
    CHECK(rows[1].broken);
    CHECK(rows[2] == CsvRow{3, {"3", "4"}, {}});
    CHECK(rows[3] == CsvRow{4, {"5", "six"}, {}});
    CHECK(rows[4] == CsvRow{5, {"7", "8"}, {}});
}

TEST_CASE("a row may be a megabyte and no more", "[csv]")
{
    const auto fits = rowsOf("a,b\n1,\"" + QByteArray(1000000, '\n') + "\"\n3,4\n");
    REQUIRE(fits.size() == 3);
    CHECK(fits[2].line == 1000003);
    const auto over = rowsOf("a,b\n1,\"" + QByteArray(1100000, 'x') + "\"\n3,4\n");
    REQUIRE(over.size() == 3);
    REQUIRE(over[1].broken);
    CHECK(std::string_view(over[1].broken->what)
          == "a quoted cell does not end within a megabyte, expected a closing quote");
    CHECK(over[2].cells == Cells{"3", "4"});
}

TEST_CASE("any bytes are read to their end, with lines that only rise", "[csv][fuzz]")
{
    constexpr char alphabet[] = {'a', ',', '"', '\n', '\r', '\0', '\xff', ';', '\xef', ' '};
    std::mt19937 random(20261122);
    for (int round = 0; round < 20000; ++round) {
        QByteArray bytes(int(random() % 200), '\0');
        for (char &byte : bytes)
            byte = alphabet[random() % sizeof alphabet];
        CsvReader reader(bytes);
        int line = 0;
        while (const auto row = reader.next()) {
            REQUIRE(row->line > line);
            REQUIRE((!row->cells.empty() || row->broken));
            line = row->line;
        }
        REQUIRE(line <= bytes.count('\n') + 1);
    }
}
