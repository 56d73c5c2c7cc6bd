#pragma once

#include "board_page.h"
#include "database_thread.h"
#include "office_day.h"
#include "small_tablet.h"

namespace doorstep {

inline QDateTime at(int hour, int minute, int day = 4)
{
    return OfficeDay::at(hour, minute, day);
}

/// Catherine's tablet, signed in. The office is there but does not answer: what it tells arrives by tell().
class SupervisorStage : public SmallTablet
{
public:
    /// `day` as the vault holds it when the tablet opens; the server was last heard at `heard`, by default at
    /// the end of the day, so that all the day counts as live.
    explicit SupervisorStage(OfficeDay &day, const QDateTime &now = OfficeDay::at(9, 40),
                             const QDateTime &heard = OfficeDay::at(23, 59));

    OfficeDay &day;

    /// It is that time now.
    void setTime(const QDateTime &now);
    /// What is new at the office comes to the tablet.
    void tell();
};

/// The board of that tablet, loaded.
struct LoadedBoard {
    explicit LoadedBoard(SupervisorStage &stage);

    BoardPage page;
    const std::vector<ExceptionLine> &exceptions() { return page.exceptions()->rows(); }
    const std::vector<BoardLine> &visits() { return page.visits()->rows(); }
    /// What the exception of that person says: "No word|Due 9am. …|Imran is on it"; empty: there is none.
    std::string exceptionOf(const char *person);
    /// What the row of that person says in the list of all visits: "9am|Joan|Later".
    std::string rowOf(const char *person);
    std::string reason(const char *key);
    int tabCount(int tab) { return page.tabs()[tab].toMap()[QStringLiteral("count")].toInt(); }
    void choose(const char *person);

private:
    SupervisorStage &m_stage;
};

} // namespace doorstep
