#include "agency_file.h"

#include "column.h"
#include "row_text.h"

namespace doorstep {

namespace {

constexpr std::array Heads{ColumnHead{"key", true}, ColumnHead{"value", true}};

struct Setting {
    const char *key;
    void (*take)(Cell &cell, Agency &agency);
};

template <QString Agency::*Member>
void text(Cell &cell, Agency &agency)
{
    agency.*Member = cell.text();
}

void timeZone(Cell &cell, Agency &agency)
{
    if (!zoneNamed(cell.value()).isValid())
        cell.wrong(QStringLiteral("%1 is not a time zone, expected an IANA name such as Europe/London")
                       .arg(shown(cell.value())));
    agency.timeZone = cell.value().toUtf8();
}

/// No cell is empty here, so what was kept off the cards needs a word to be let on them again.
void notOnCards(Cell &cell, Agency &agency)
{
    agency.notOnCards.clear();
    if (cell.value() != u"nothing")
        readCell(cell, agency.notOnCards);
}

constexpr std::array Settings{
    Setting{"name", [](Cell &cell, Agency &agency) { agency.name = cell.name(); }},
    Setting{"time_zone", timeZone},
    Setting{"language", text<&Agency::language>},
    Setting{"office_phone", text<&Agency::officePhone>},
    Setting{"urgent_phone", text<&Agency::urgentPhone>},
    Setting{"late_after_minutes",
            [](Cell &cell, Agency &agency) { agency.lateAfterMinutes = cell.number(); }},
    Setting{"short_below_percent",
            [](Cell &cell, Agency &agency) { agency.shortBelowPercent = cell.number(100); }},
    Setting{"not_on_cards", notOnCards},
};

const Setting *settingOf(const QString &key)
{
    const auto found =
        std::ranges::find_if(Settings, [&](const Setting &one) { return key == QLatin1StringView(one.key); });
    return found == Settings.end() ? nullptr : found;
}

QString knownKeys()
{
    QStringList keys;
    for (const Setting &setting : Settings)
        keys += QString::fromLatin1(setting.key);
    return keys.join(QStringLiteral(", "));
}

/// Reads the rows one by one into the agency.
class AgencyReader
{
public:
    AgencyReader(CsvFile &file, const CellContext &reading, QStringList &lines)
        : m_file(file)
        , m_reading(reading)
        , m_lines(lines)
    {
    }
    /// Whether the row was taken.
    bool read(const CsvRow &row, Agency &agency)
    {
        RowFaults faults(m_file.name(), row.line);
        const RowText cells(m_file, row, Heads, faults);
        Agency with = agency;
        if (cells.isWhole() && !cells.at(0).isEmpty())
            readSetting(cells, faults, with);
        m_lines += faults.lines();
        if (faults.none())
            agency = std::move(with);
        return faults.none();
    }

private:
    void readSetting(const RowText &cells, RowFaults &faults, Agency &agency)
    {
        Cell key(m_reading, QStringLiteral("key"), cells.at(0), faults);
        Cell value(m_reading, QStringLiteral("value"), cells.at(1), faults);
        const Setting *setting = settingOf(key.value());
        if (!setting) {
            key.wrong(
                QStringLiteral("%1 is not known, expected one of %2").arg(shown(key.value()), knownKeys()));
            return;
        }
        if (const int first = m_seen.value(key.value()))
            key.wrong(QStringLiteral("%1 is in line %2 already, expected it once")
                          .arg(shown(key.value()))
                          .arg(first));
        else
            m_seen.insert(key.value(), faults.line());
        if (!value.isEmpty())
            setting->take(value, agency);
    }

    CsvFile &m_file;
    const CellContext &m_reading;
    QStringList &m_lines;
    QHash<QString, int> m_seen;
};

} // namespace

Agency readAgencyFile(const QString &folder, const std::optional<Agency> &before, RefBook &refs,
                      QStringList &lines, FileCount &count)
{
    CsvFile file(folder, QStringLiteral("agency"), Heads, lines);
    const AgencyClock clock(QTimeZone::utc(), QDate(2000, 1, 1)); // no setting is a date
    const Pictures pictures(folder);
    const CellContext reading{clock, refs, pictures};
    AgencyReader reader(file, reading, lines);
    Agency agency = before.value_or(Agency());
    while (auto row = file.next()) {
        const Agency earlier = agency;
        if (!file.isUsable() || !reader.read(*row, agency))
            ++count.of(RowFate::Refused);
        else
            ++count.of(!before ? RowFate::New : agency == earlier ? RowFate::Same : RowFate::Changed);
    }
    return agency;
}

} // namespace doorstep
