#include "row_taker.h"

#include "audience.h"
#include "planned_elsewhere.h"
#include "versions.h"
#include "worker.h"

#include <QDateTime>

namespace doorstep {

namespace {

/// Room left in a record for what stands around the body.
constexpr qsizetype MaxBodyBytes = MaxRecordBytes - 1024;
constexpr char EmptyBody = '\xa0'; // a CBOR map of nothing

/// A key out of several texts; none of them holds a NUL.
Hash hashOfCells(const QStringList &cells)
{
    return hashOf(cells.join(QChar(u'\0')).toUtf8());
}

QString hex(const Hash &hash)
{
    return QString::fromLatin1(hash.view().toByteArray().toHex());
}

Hash fromHex(const QString &key)
{
    return Hash::from(QByteArray::fromHex(key.toLatin1()));
}

QString kindOf(const FileTable &table, size_t statement)
{
    const QString kind = QString::fromLatin1(table.kind);
    return statement == 0 ? kind : QStringLiteral("%1, part %2").arg(kind).arg(statement + 1);
}

} // namespace

Result<FileCount> RowTaker::take(CsvFile &file)
{
    if (!m_table.ref) { // only they have topics
        while (const auto row = rowOf(file))
            if (!row->key.isEmpty())
                m_keys.insert(row->key);
        file.again();
    }
    FileCount count{QString::fromLatin1(m_table.stem)};
    while (auto row = rowOf(file)) {
        const auto fate = takeRow(*row);
        if (!fate)
            return fate.error();
        m_lines += row->faults.lines();
        ++count.of(*fate);
    }
    return count;
}

std::optional<RowTaker::Row> RowTaker::rowOf(CsvFile &file) const
{
    const auto row = file.next();
    if (!row)
        return std::nullopt;
    RowFaults faults(file.name(), row->line);
    RowText cells(file, *row, m_table.columns, faults);
    const QString key = keyOf(cells);
    return Row{std::move(cells), std::move(faults), key};
}

QString RowTaker::keyOf(const RowText &cells) const
{
    if (!cells.isWhole())
        return {};
    if (m_table.ref)
        return cells.at(m_table.refColumn);
    if (!cells.hasAllNeeded())
        return {};
    QStringList needed;
    for (size_t i = 0; i < m_table.columns.size(); ++i)
        if (m_table.columns[i].isNeeded)
            needed += cells.at(i);
    return hex(hashOfCells(needed));
}

Result<RowFate> RowTaker::takeRow(Row &row)
{
    const RowPlan plan = row.cells.isWhole() ? read(row) : RowPlan();
    checkRepeated(row);
    if (row.faults.none())
        checkSize(row, plan);
    std::optional<OfficeRef> before;
    if (row.faults.none()) {
        const auto kept = m_keeper.find(kindOf(m_table, 0), row.key);
        if (!kept)
            return kept.error();
        if (*kept && (*kept)->body != Hash())
            before = *kept;
        checkOwner(row, plan, before);
        if (auto checked = checkErased(row, plan, before); !checked)
            return checked.error();
    }
    if (m_reading.refs.failed())
        return *m_reading.refs.failed();
    if (row.faults.none()) {
        m_firstLine.insert(row.key, row.faults.line());
        return write(row, plan, before);
    }
    if (m_table.ref && !row.key.isEmpty())
        m_reading.refs.refuse(*m_table.ref, row.key, row.faults.line());
    return RowFate::Refused;
}

RowPlan RowTaker::read(Row &row)
{
    return m_table.read(
        [&](size_t column) { return Cell(m_reading, columnName(column), row.cells.at(column), row.faults); });
}

/// A second row with the same key is refused, the first stays. A ref that was refused is not given to another
/// row: it might be of somebody else. Rows without one are the same row, and one that can be taken is not too
/// late.
void RowTaker::checkRepeated(Row &row)
{
    if (row.key.isEmpty())
        return;
    const int first = m_firstLine.value(row.key);
    if (first == 0) {
        if (m_table.ref)
            m_firstLine.insert(row.key, row.faults.line());
        return;
    }
    if (m_table.ref)
        row.faults.add(
            columnName(m_table.refColumn),
            QStringLiteral("%1 is in line %2 already, expected each once").arg(shown(row.key)).arg(first));
    else
        row.faults.add(columnName(0),
                       QStringLiteral("the row says the same as line %1, expected each once").arg(first));
}

void RowTaker::checkSize(Row &row, const RowPlan &plan)
{
    for (const auto &statement : plan.statements)
        if (statement.body.size() > MaxBodyBytes) {
            size_t longest = 0;
            for (size_t i = 1; i < m_table.columns.size(); ++i)
                if (row.cells.at(i).size() > row.cells.at(longest).size())
                    longest = i;
            row.faults.add(columnName(longest),
                           QStringLiteral("the row is too long with %1 bytes, expected at most %2")
                               .arg(statement.body.size())
                               .arg(MaxBodyBytes));
        }
}

/// What was about one person can never become about another: it stays in that person's stream.
void RowTaker::checkOwner(Row &row, const RowPlan &plan, const std::optional<OfficeRef> &before)
{
    if (!before || plan.opens || before->stream == plan.owner.stream)
        return;
    size_t column = 0;
    while (column + 1 < m_table.columns.size() && columnName(column) != QLatin1StringView(PersonRef.column))
        ++column;
    row.faults.add(
        columnName(column),
        QStringLiteral("%1 is another person than in an earlier import, expected the same or a new %2")
            .arg(shown(row.cells.at(column)), columnName(m_table.refColumn)));
}

/// Whom an office had erased does not come back by a file that still has them.
Outcome RowTaker::checkErased(Row &row, const RowPlan &plan, const std::optional<OfficeRef> &before)
{
    if (before || plan.opens != StreamKind::Person)
        return done();
    const auto erased = m_keeper.erasedAt(row.key);
    if (!erased)
        return erased.error();
    if (*erased)
        row.faults.add(
            columnName(m_table.refColumn),
            QStringLiteral("%1 was erased on %2, expected no row of theirs, or a new key for another person")
                .arg(shown(row.key),
                     QDateTime::fromMSecsSinceEpoch(**erased, Qt::UTC)
                         .toString(QStringLiteral("yyyy-MM-dd"))));
    return done();
}

Result<RowFate> RowTaker::write(Row &row, const RowPlan &plan, const std::optional<OfficeRef> &before)
{
    if (before && !plan.statements.empty() && plan.statements.front().kind == Kind::VisitPlan) {
        const auto elsewhere = isPlannedElsewhere(row, plan, *before);
        if (!elsewhere)
            return elsewhere.error();
        if (*elsewhere) {
            m_reading.refs.take(*m_table.ref, row.key, {before->stream, before->entity});
            return RowFate::Same;
        }
    }
    auto place = before ? Result<OfficeRef>(*before) : placeFor(plan);
    if (!place)
        return place.error();
    const auto topic = topicOf(plan, before, *place);
    if (!topic)
        return topic.error();
    const bool isInPlaceOfAnother = *topic && (*topic)->isGone;
    const auto said = sayAll(row.key, plan, *place,
                             isInPlaceOfAnother ? std::vector{(*topic)->last.record} : std::vector<QUuid>());
    if (!said)
        return said.error();
    if (*topic && *said)
        if (auto kept = keepTopic(**topic, row.key, *place); !kept)
            return kept.error();
    if (m_table.ref)
        m_reading.refs.take(*m_table.ref, row.key, {place->stream, place->entity});
    if (!before && !isInPlaceOfAnother)
        return RowFate::New;
    return *said ? RowFate::Changed : RowFate::Same;
}

/// A visit that the office planned otherwise on a tablet stays as it is there, and the report says how the
/// two differ. Once the file says the same, the file has it again.
Result<bool> RowTaker::isPlannedElsewhere(Row &row, const RowPlan &plan, const OfficeRef &before)
{
    const auto records = m_keeper.recordsOf(before.stream, before.entity);
    if (!records)
        return records.error();
    const auto elsewhere = plannedElsewhere(*records, before.record);
    const auto onFile = decodeBody<VisitPlan>(plan.statements.front().body);
    if (!elsewhere || !onFile)
        return false;
    if (!elsewhere->isOff && elsewhere->plan == *onFile) {
        const OfficeRef ours{before.stream, before.entity, elsewhere->record,
                             hashOf(plan.statements.front().body)};
        if (auto kept = m_keeper.keep(kindOf(m_table, 0), row.key, ours); !kept)
            return kept.error();
        return true;
    }
    const auto fileNames = namesOf(onFile->staff);
    const auto names = namesOf(elsewhere->plan.staff);
    if (!fileNames || !names)
        return fileNames ? names.error() : fileNames.error();
    row.faults.warn(QStringLiteral("*"),
                    differenceOf(*onFile, *fileNames, *elsewhere, *names, m_reading.clock.zone()));
    return true;
}

Result<QString> RowTaker::namesOf(const std::vector<QUuid> &staff)
{
    QStringList names;
    for (const QUuid &worker : staff) {
        const auto records = m_keeper.recordsOf(worker, worker);
        if (!records)
            return records.error();
        names += plain(foldLatest<Worker>(*records).value_or(Worker{}).name);
    }
    return names.isEmpty() ? QStringLiteral("nobody") : names.join(QStringLiteral(" and "));
}

Result<OfficeRef> RowTaker::placeFor(const RowPlan &plan)
{
    OfficeRef place;
    place.stream = plan.owner.stream;
    if (plan.opens) {
        const auto opened = m_keeper.openStream(*plan.opens);
        if (!opened)
            return opened.error();
        place.stream = *opened;
    }
    switch (plan.about) {
    case RowPlan::About::ItsStream:
        place.entity = place.stream;
        break;
    case RowPlan::About::Itself:
        place.entity = m_keeper.newEntity();
        break;
    case RowPlan::About::Another:
        place.entity = plan.another;
        break;
    }
    return place;
}

/// What the last import said about the topic of this row, which then has the same entity; nothing where it
/// has none, or another row told it last.
Result<std::optional<RowTaker::Topic>>
RowTaker::topicOf(const RowPlan &plan, const std::optional<OfficeRef> &before, OfficeRef &place)
{
    if (plan.topic.isEmpty())
        return std::optional<Topic>();
    QStringList name{plan.owner.stream.toString(), plan.topic};
    for (int others = 1;; ++others) {
        Topic topic;
        topic.key = hex(hashOfCells(name));
        const auto kept = m_keeper.find(topicKind(), topic.key);
        if (!kept)
            return kept.error();
        topic.last = kept->value_or(place);
        const bool isAnothers =
            before ? topic.last.record != before->record : *kept && m_keys.contains(hex(topic.last.body));
        if (isAnothers && plan.isApart) {
            name = {name[0], name[1], QString::number(others)};
            continue;
        }
        if (isAnothers && before)
            return std::optional<Topic>();
        topic.isGone = *kept && !before && !isAnothers;
        place.entity = topic.last.entity;
        return std::optional(topic);
    }
}

/// The topic is told by this row from now on; one that is gone would be new if it came back.
Outcome RowTaker::keepTopic(const Topic &topic, const QString &key, const OfficeRef &place)
{
    if (topic.isGone) {
        OfficeRef gone = topic.last;
        gone.body = Hash();
        if (auto kept = m_keeper.keep(kindOf(m_table, 0), hex(topic.last.body), gone); !kept)
            return kept;
    }
    OfficeRef told = place;
    told.body = fromHex(key);
    return m_keeper.keep(topicKind(), topic.key, told);
}

/// Who may not read the new words never learns of them: the old ones are taken back for everybody.
Outcome RowTaker::takeBack(const OfficeRef &place, Kind kind, const QByteArray &body,
                           const std::vector<QUuid> &earlier)
{
    for (const QUuid &record : earlier) {
        const auto before = m_keeper.bodyOf(record);
        if (!before)
            return before.error();
        if (!narrows(kind, *before, body))
            continue;
        const auto said =
            m_keeper.say({place.stream, place.entity, Kind::Withdrawn, QByteArray(1, EmptyBody), {record}});
        if (!said)
            return said.error();
    }
    return done();
}

/// Whether anything was said. `place` learns the record of the first statement.
Result<bool> RowTaker::sayAll(const QString &key, const RowPlan &plan, OfficeRef &place,
                              const std::vector<QUuid> &replaces)
{
    bool hasSaid = false;
    for (size_t i = 0; i < plan.statements.size(); ++i) {
        const auto &[kind, body] = plan.statements[i];
        const auto kept = m_keeper.find(kindOf(m_table, i), key);
        if (!kept)
            return kept.error();
        const bool isKnown = *kept && (*kept)->body != Hash();
        const Hash hash = hashOf(body);
        if (isKnown ? (*kept)->body == hash : i > 0 && body == QByteArrayView(&EmptyBody, 1))
            continue;
        const auto earlier = isKnown ? std::vector{(*kept)->record} : replaces;
        const auto record = m_keeper.say({place.stream, place.entity, kind, body, earlier});
        if (!record)
            return record.error();
        if (auto taken = takeBack(place, kind, body, earlier); !taken)
            return taken.error();
        const OfficeRef said{place.stream, place.entity, *record, hash};
        if (auto done = m_keeper.keep(kindOf(m_table, i), key, said); !done)
            return done.error();
        if (i == 0)
            place.record = *record;
        hasSaid = true;
    }
    return hasSaid;
}

} // namespace doorstep
