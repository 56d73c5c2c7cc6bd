#include "page_builder.h"

#include "database.h"
#include "protocol_limits.h"

#include <algorithm>

namespace doorstep {

PageBuilder::PageBuilder(Database &db, const SignIn &who, quint64 mostBytes)
    : m_db(db)
    , m_who(who)
    , m_budget(static_cast<qsizetype>(
          mostBytes == 0 ? MostPulledBytes : std::clamp(mostBytes, LeastPulledBytes, MostPulledBytes)))
{
}

Page &PageBuilder::pageOf(qint64 streamRow, const QUuid &stream)
{
    const auto at = m_pageOf.constFind(streamRow);
    if (at != m_pageOf.constEnd())
        return m_pages[*at];
    m_pageOf.insert(streamRow, m_pages.size());
    return m_pages.emplace_back(Page{stream, 0, {}});
}

Outcome PageBuilder::add(const Statement &row)
{
    auto record = readRecord(row.blob(5));
    if (!record)
        return Error{Fault::Damaged, QStringLiteral("a record in the log cannot be read")};
    m_bytes += record->bytes.size();
    Page &page = pageOf(row.integer(1), record->stream);
    PageEntry entry{static_cast<quint64>(row.integer(2)), row.integer(3), {}};
    if (mayRead(*record, m_who.reader, m_who.account))
        entry.held = *std::move(record);
    else
        entry.held = Hash::from(row.blob(4));
    page.entries.push_back(std::move(entry));
    return done();
}

void PageBuilder::leaveOut(qint64 streamRow, const QUuid &stream, const NumberRun &run)
{
    auto &entries = pageOf(streamRow, stream).entries;
    const qint64 heardMs = entries.empty() ? 0 : entries.back().heardMs;
    entries.push_back({run.first, heardMs, LeftOut{run.last - run.first + 1}});
}

Result<std::vector<Page>> PageBuilder::take()
{
    auto find = m_db.read("SELECT head FROM streams WHERE id = ?");
    for (Page &page : m_pages) {
        find.bind(page.stream);
        if (find.next())
            page.head = static_cast<quint64>(find.integer(0));
        if (auto found = find.finish(); !found)
            return found.error();
    }
    return std::move(m_pages);
}

} // namespace doorstep
