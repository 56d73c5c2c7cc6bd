#pragma once

#include "lease.h"
#include "passed.h"

namespace doorstep {

class Statement;

/// Gathers rows of the log into pages of one reply, within a budget, and puts a stub where this reader may
/// not look.
class PageBuilder
{
public:
    /// `mostBytes`: what the reader would rather not have more of at once; 0: it has not said.
    PageBuilder(Database &db, const SignIn &who, quint64 mostBytes);

    bool full() const { return m_bytes >= m_budget; }
    /// A row of `seq, stream, number, received, hash, bytes`.
    Outcome add(const Statement &row);
    /// Numbers that the reader is not given, after what was added of the stream.
    void leaveOut(qint64 streamRow, const QUuid &stream, const NumberRun &run);
    /// The pages with their streams' heads.
    Result<std::vector<Page>> take();

    static constexpr const char *Columns = "seq, stream, number, received, hash, bytes";

private:
    Page &pageOf(qint64 streamRow, const QUuid &stream);

    Database &m_db;
    const SignIn &m_who;
    std::vector<Page> m_pages;
    QHash<qint64, size_t> m_pageOf; ///< stream's row → its page
    qsizetype m_budget; ///< of records, before pages leave out what repeats
    qsizetype m_bytes = 0;
};

} // namespace doorstep
