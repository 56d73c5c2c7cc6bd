#pragma once

#include "lease.h"

namespace doorstep {

class Statement;

/// Gathers rows of the log into pages of one reply, within a budget, and puts a stub where this reader may
/// not look.
class PageBuilder
{
public:
    PageBuilder(Database &db, const SignIn &who);

    bool full() const { return m_bytes >= Budget; }
    /// A row of `seq, stream, number, received, hash, bytes`.
    Outcome add(const Statement &row);
    /// The pages with their streams' heads.
    Result<std::vector<Page>> take();

    static constexpr const char *Columns = "seq, stream, number, received, hash, bytes";

private:
    static constexpr qsizetype Budget = 1024 * 1024; ///< of records, before pages leave out what repeats

    Database &m_db;
    const SignIn &m_who;
    std::vector<Page> m_pages;
    QHash<qint64, size_t> m_pageOf; ///< stream's row → its page
    qsizetype m_bytes = 0;
};

} // namespace doorstep
