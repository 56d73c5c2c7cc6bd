#include "passport_page.h"

#include "freshness.h"
#include "names.h"
#include "passport_words.h"
#include "readable.h"

#include <QLocale>

namespace doorstep {

namespace {

/// "Please do" and "please do not" are one section of the standard.
Section groupOf(const LineView &line)
{
    const Section section = line.current.front().line.section;
    return section == Section::PleaseDoNot ? Section::PleaseDo : section;
}

} // namespace

PassportPage::PassportPage(QObject *parent)
    : SessionPage(parent)
{
}

void PassportPage::setPersonId(const QString &id)
{
    if (m_personId == id)
        return;
    m_personId = id;
    emit personIdChanged();
    reloadSoon();
}

void PassportPage::setChosen(int chosen)
{
    if (m_chosen == chosen)
        return;
    m_chosen = chosen;
    emit chosenChanged();
    showLines();
}

QString PassportPage::personName() const
{
    return m_sheet ? m_sheet->person.name : QString();
}

QString PassportPage::title() const
{
    return m_sheet ? tr("About %1").arg(isolated(m_sheet->person.name)) : QString();
}

QString PassportPage::subtitle() const
{
    if (!m_sheet || !isOpen())
        return {};
    QStringList parts;
    const QString language = m_sheet->person.language;
    if (!language.isEmpty() && !language.startsWith(QLatin1String("en"))) {
        const QLocale locale(language);
        if (locale.language() != QLocale::C)
            //: The language the page is written in; in other languages than English by its own name
            parts.append(tr("In %1.").arg(session()->language() == u"en"
                                              ? QLocale::languageToString(locale.language())
                                              : isolated(locale.nativeLanguageName())));
    }
    const auto count = linesToCheck(m_sheet->lines, dateAt(session()->now(), session()->zone())).size();
    const QString name = callNameOf(m_sheet->person);
    if (count > 0)
        parts.append(count == 1 ? tr("1 line to check with %1 today.").arg(name)
                                : tr("%n lines to check with %1 today.", nullptr, int(count)).arg(name));
    return parts.join(QLatin1Char(' '));
}

QString PassportPage::emptyWords() const
{
    return m_sheet && m_lines.rowCount() == 0 ? tr("Nothing written yet. Ask: what should I know first?")
                                              : QString();
}

QStringList PassportPage::readers() const
{
    if (!m_sheet)
        return {};
    QStringList sentences{tr("%1 decides who reads each line.").arg(callNameOf(m_sheet->person)),
                          tr("You see the lines that are for you.")};
    QHash<QUuid, QDateTime> last;
    for (const Reading &reading : m_sheet->readings)
        last.insert(reading.worker, std::max(last.value(reading.worker, reading.at), reading.at));
    for (const auto &[worker, at] : last.asKeyValueRange())
        if (const QString name = m_sheet->workers.value(worker).name; !name.isEmpty())
            sentences.append(
                tr("%1 last read this %2.").arg(isolated(name), session()->plainTime().when(at)));
    for (const Opening &opening : m_sheet->openings)
        sentences.append(tr("%1 opened this without a visit, %2: %3")
                             .arg(isolated(m_sheet->workers.value(opening.worker).name),
                                  session()->plainTime().when(opening.at), quotedReadable(opening.reason)));
    return sentences;
}

void PassportPage::reload()
{
    if (m_personId.isEmpty())
        return;
    ask([person = QUuid(m_personId), lines = lookingNow(*session()).reduced ? Lines::MustKnow : Lines::All](
            Database &db) { return readPersonSheet(db, person, lines); },
        [this](PersonSheet sheet) { show(std::move(sheet)); });
}

void PassportPage::show(PersonSheet sheet)
{
    m_sheet = std::move(sheet);
    std::erase_if(m_sheet->lines, [](const LineView &line) { return !isOnPage(line); });
    showSections();
    showLines();
    recordReading();
}

/// Whoever opens the page is told of to the person, also where no visit brought them to it.
void PassportPage::recordReading()
{
    PageRead read;
    for (const LineView &line : m_sheet->lines)
        read.lines.push_back(line.id);
    const PlainTime time = session()->plainTime();
    const QDateTime today = time.startOfDay(time.localDate(session()->now()));
    const auto isRead = [&](const QUuid &line) {
        const QDateTime last = lastRead(m_sheet->readings, session()->account(), line);
        return last.isValid() && last >= today;
    };
    if (!isOpen() || read.lines.empty() || read.lines == m_written || std::ranges::all_of(read.lines, isRead))
        return;
    m_written = read.lines;
    const std::vector<Said> all{said(freshId(), m_sheet->id, {}, read)};
    write(all, [this, all] {
        m_written.clear();
        giveUp(all); // it is written again by itself
    });
}

std::vector<PassportPage::Part> PassportPage::parts() const
{
    std::vector<Part> parts{{Section::Unknown, {}}};
    for (const LineView &line : m_sheet->lines) {
        if (isMustKnow(line))
            parts.front().lines.push_back(&line);
        auto part = std::ranges::find(parts.begin() + 1, parts.end(), groupOf(line), &Part::section);
        if (part == parts.end())
            part = parts.insert(
                std::ranges::find_if(parts.begin() + 1, parts.end(),
                                     [&](const Part &one) { return one.section > groupOf(line); }),
                {groupOf(line), {}});
        part->lines.push_back(&line);
    }
    if (parts.front().lines.empty())
        parts.erase(parts.begin());
    return parts;
}

void PassportPage::showSections()
{
    m_sections.clear();
    for (const Part &part : parts()) {
        const bool must = part.section == Section::Unknown && isMustKnow(*part.lines.front());
        m_sections.append(QVariantMap{
            {QStringLiteral("text"), must ? tr("You must know") : PassportWords::title(part.section)},
            {QStringLiteral("glyph"), must ? QStringLiteral("warning") : QString()},
            {QStringLiteral("count"), int(part.lines.size())},
            {QStringLiteral("must"), must}});
    }
    emit changed();
}

void PassportPage::showLines()
{
    if (!m_sheet)
        return;
    std::vector<PassportRow> rows;
    const auto all = parts();
    for (size_t i = 0; i < all.size(); ++i) {
        const bool filter = m_sections.at(qsizetype(i)).toMap().value(QStringLiteral("must")).toBool();
        // The must-know lines stand in their sections too: the filter is no section of its own.
        if (m_chosen < 0 ? filter : int(i) != m_chosen)
            continue;
        const size_t first = rows.size();
        for (const LineView *line : all[i].lines)
            addRows(rows, *line);
        if (first < rows.size())
            rows[first].heading =
                m_sections.at(qsizetype(i)).toMap().value(QStringLiteral("text")).toString();
    }
    m_lines.showRows(std::move(rows));
    emit changed();
}

void PassportPage::addRows(std::vector<PassportRow> &rows, const LineView &line) const
{
    const PlainTime time = session()->plainTime();
    const QDate today = dateAt(session()->now(), session()->zone());
    const auto versions = int(line.current.size());
    const bool seenToday = std::ranges::any_of(line.answers, [&](const GivenAnswer &given) {
        return given.answer.answer == Answer::TodayDifferent && given.on == today;
    });
    for (const LineVersion &version : line.current) {
        PassportRow row;
        row.id = version.record;
        row.line = line.id;
        row.words = version.line.takenOut ? tr("Taken out of the page.") : readable(version.line.said);
        row.provenance = PassportWords::provenanceName(version.line.saidBy);
        row.provenanceText = PassportWords::provenance(version.line);
        row.freshness = PassportWords::freshness(line, version, m_sheet->person, time);
        row.checked = isOwnWords(version.line) ? !needsCheck(line, today)
                                               : version.line.lastConfirmedOn.isValid()
                && version.line.lastConfirmedOn != version.line.saidOn && !needsCheck(line, today);
        row.versions = versions > 1;
        row.audience = PassportWords::audience(version.line.audience);
        if (versions > 1)
            row.note = versions == 2 ? tr("One of two versions. Both stand until it is settled.")
                                     : tr("One of %1 versions. All stand until it is settled.").arg(versions);
        else if (seenToday)
            row.note = tr("Noted: today it was different.");
        rows.push_back(std::move(row));
    }
}

void PassportPage::todayDifferent(const QString &line)
{
    if (!m_sheet || !m_taps)
        return;
    LineAnswer answer;
    answer.answer = Answer::TodayDifferent;
    answer.on = dateAt(session()->now(), session()->zone());
    m_taps->say(CarerTaps::Different, {}, tr("Noted: today it was different."),
                {said(freshId(), m_sheet->id, QUuid(line), answer)});
}

} // namespace doorstep
