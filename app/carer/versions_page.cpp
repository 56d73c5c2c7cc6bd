#include "versions_page.h"

#include "line_changes.h"
#include "names.h"
#include "passport_store.h"
#include "passport_words.h"
#include "people_store.h"
#include "readable.h"
#include "reads.h"

namespace doorstep {

Result<std::optional<LineSheet>> readLineSheet(Database &db, const QUuid &person, const QUuid &line)
{
    Reads reads(db);
    const auto view = reads.of(passportLine(db, line));
    if (!view)
        return reads.answer(std::optional<LineSheet>());
    LineSheet sheet{person, reads.of(doorstep::person(db, person)).value_or(Person{}), *view, {}};
    for (const WorkerRow &row : reads.of(workers(db)))
        sheet.workers.insert(row.id, row.worker);
    return reads.answer(std::optional(std::move(sheet)));
}

void VersionsPage::setPersonId(const QString &id)
{
    m_person = id;
    emit asked();
    reloadSoon();
}

void VersionsPage::setLineId(const QString &id)
{
    m_line = id;
    emit asked();
    reloadSoon();
}

void VersionsPage::reload()
{
    if (m_line.isEmpty() || m_person.isEmpty())
        return;
    ask([person = QUuid(m_person),
         line = QUuid(m_line)](Database &db) { return readLineSheet(db, person, line); },
        [this](std::optional<LineSheet> sheet) {
            m_sheet = std::move(sheet);
            emit changed();
        });
}

bool VersionsPage::hasOwn() const
{
    return m_sheet && !m_sheet->line.current.empty() && isOwnWords(m_sheet->line.current.front().line);
}

QString VersionsPage::callName() const
{
    return m_sheet ? callNameOf(m_sheet->about) : QString();
}

QString VersionsPage::nameOf(const LineVersion &version) const
{
    if (isOwnWords(version.line))
        return callName();
    if (version.line.saidBy == SaidBy::Family)
        return version.line.supportedBy.isEmpty() ? tr("the family") : isolated(version.line.supportedBy);
    const QString worker = m_sheet->workers.value(version.author).name;
    return worker.isEmpty() ? tr("the office") : isolated(worker);
}

QString VersionsPage::portraitNameOf(const LineVersion &version) const
{
    if (isOwnWords(version.line))
        return m_sheet->about.name;
    return version.line.saidBy == SaidBy::Family ? version.line.supportedBy
                                                 : m_sheet->workers.value(version.author).name;
}

QString VersionsPage::whoIs(const LineVersion &version, bool spoken) const
{
    QString who = nameOf(version);
    if (!who.isEmpty())
        who[0] = who.at(0).toUpper();
    return spoken ? tr("%1 said").arg(who) : tr("%1 wrote").arg(who);
}

QString VersionsPage::title() const
{
    if (!m_sheet)
        return {};
    const auto count = int(m_sheet->line.current.size());
    return count == 2 ? tr("Two versions of one line")
        : count < 2   ? tr("One line")
                      : tr("%n versions of one line", nullptr, count);
}

QString VersionsPage::subtitle() const
{
    if (!m_sheet || m_sheet->line.current.empty())
        return {};
    return tr("%1, %2", "a name, the title of a section")
        .arg(isolated(m_sheet->about.name), PassportWords::title(m_sheet->line.current.front().line.section));
}

QVariantList VersionsPage::versions() const
{
    QVariantList all;
    if (!m_sheet || !isOpen())
        return all;
    const PlainTime time = session()->plainTime();
    for (const LineVersion &version : m_sheet->line.current) {
        const bool spoken = version.line.how == SaidHow::Spoke || isOwnWords(version.line);
        all.append(
            QVariantMap{{QStringLiteral("who"), whoIs(version, spoken)},
                        {QStringLiteral("name"), portraitNameOf(version)},
                        {QStringLiteral("words"),
                         version.line.takenOut ? tr("Taken out of the page.") : readable(version.line.said)},
                        {QStringLiteral("provenance"), PassportWords::provenanceName(version.line.saidBy)},
                        {QStringLiteral("provenanceText"), PassportWords::provenance(version.line)},
                        {QStringLiteral("dates"),
                         spoken ? tr("Said %1.").arg(time.when(version.writtenAt))
                                : tr("Written %1.").arg(time.when(version.writtenAt))}});
    }
    return all;
}

QVariantList VersionsPage::keeps() const
{
    QVariantList all;
    if (!m_sheet || settled())
        return all;
    const auto &current = m_sheet->line.current;
    for (const LineVersion &version : current) {
        if (hasOwn() && !isOwnWords(version.line))
            continue; // nobody sets the person's own words aside for them
        all.append(
            QVariantMap{{QStringLiteral("text"), tr("Keep %1’s words").arg(nameOf(version))},
                        {QStringLiteral("then"),
                         current.size() == 2 ? tr("Only these are shown. The other stays in the history.")
                                             : tr("Only these are shown. The others stay in the history.")},
                        {QStringLiteral("version"), version.record.toString(QUuid::WithoutBraces)}});
    }
    return all;
}

QString VersionsPage::keepBothText() const
{
    return m_sheet && m_sheet->line.current.size() > 2 ? tr("Keep all") : tr("Keep both");
}

QString VersionsPage::keepBothThen() const
{
    const QString name = callName();
    const bool two = !m_sheet || m_sheet->line.current.size() == 2;
    if (hasOwn())
        return two ? tr("Both are shown, those of %1 first, until %1 decides.").arg(name)
                   : tr("All are shown, those of %1 first, until %1 decides.").arg(name);
    return two ? tr("Both are shown until %1 decides.").arg(name)
               : tr("All are shown until %1 decides.").arg(name);
}

QString VersionsPage::askText() const
{
    return tr("Ask %1").arg(callName());
}

QString VersionsPage::askThen() const
{
    return m_sheet && m_sheet->line.current.size() > 2
        ? tr("The next carer asks %1. All show until then.").arg(callName())
        : tr("The next carer asks %1. Both show until then.").arg(callName());
}

QString VersionsPage::decidedWords() const
{
    if (!m_sheet || settled())
        return {};
    switch (decisionOn(m_sheet->line)) {
    case Decision::KeepBoth:
        return tr("Somebody chose to keep them side by side. You can choose again.");
    case Decision::AskPerson:
        return tr("Somebody chose to ask %1. You can choose again.").arg(callName());
    case Decision::Unknown:
        break;
    }
    return {};
}

bool VersionsPage::settled() const
{
    return m_sheet && m_sheet->line.current.size() < 2;
}

void VersionsPage::keep(const QString &version)
{
    if (!m_sheet || !m_taps || settled())
        return;
    const LineView &line = m_sheet->line;
    const auto kept = std::ranges::find(line.current, QUuid(version), &LineVersion::record);
    if (kept == line.current.end())
        return; // settled by somebody else meanwhile
    const auto fresh = [this] { return freshId(); };
    const QUuid record = freshId();
    m_taps->sayOnUndo(sayingAgain(line, m_sheet->person, record, fresh));
    m_taps->say(CarerTaps::Settled, {}, tr("Kept: %1’s words.").arg(nameOf(*kept)),
                saying(line, m_sheet->person, record, keeping(line, kept->line), fresh));
    emit done();
}

void VersionsPage::keepBoth()
{
    decide(Decision::KeepBoth, tr("Kept side by side."));
}

void VersionsPage::askPerson()
{
    decide(Decision::AskPerson, tr("The next carer asks %1.").arg(callName()));
}

void VersionsPage::decide(Decision decision, const QString &words)
{
    if (!m_sheet || !m_taps || settled())
        return;
    LineSettled body{decision, {}};
    for (const LineVersion &version : m_sheet->line.current)
        body.versions.push_back(version.record);
    std::vector<QUuid> earlier; // an answer given anew takes the place of the one before
    for (const Decided &decided : m_sheet->line.decisions)
        earlier.push_back(decided.record);
    m_taps->say(CarerTaps::Settled, {}, words,
                {said(freshId(), m_sheet->person, m_sheet->line.id, body, earlier)});
    emit done();
}

} // namespace doorstep
