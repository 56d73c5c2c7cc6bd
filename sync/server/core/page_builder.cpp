#include "page_builder.h"

#include "database.h"

namespace doorstep {

PageBuilder::PageBuilder(Database &db, const SignIn &who)
    : m_db(db)
    , m_who(who)
{
}

Outcome PageBuilder::add(const Statement &row)
{
    auto record = readRecord(row.blob(5));
    if (!record)
        return Error{Fault::Damaged, QStringLiteral("a record in the log cannot be read")};
    m_bytes += record->bytes.size();
    const auto at = m_pageOf.constFind(row.integer(1));
    const size_t index = at == m_pageOf.constEnd() ? m_pages.size() : *at;
    if (index == m_pages.size()) {
        m_pageOf.insert(row.integer(1), index);
        m_pages.push_back({record->stream, 0, {}});
    }
    PageEntry entry{static_cast<quint64>(row.integer(2)), row.integer(3), {}};
    if (mayRead(*record, m_who.reader, m_who.account))
        entry.held = *std::move(record);
    else
        entry.held = Hash::from(row.blob(4));
    m_pages[index].entries.push_back(std::move(entry));
    return done();
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
