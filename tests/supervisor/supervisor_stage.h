#pragma once

#include "board_page.h"
#include "database_thread.h"
#include "fake_clock.h"
#include "office_day.h"
#include "session.h"

#include <QTemporaryDir>

#include <functional>

namespace doorstep {

/// Catherine's tablet, signed in. The office is there but does not answer: what it tells arrives by tell().
class SupervisorStage
{
public:
    /// `day` as the vault holds it when the tablet opens; the server was last heard at `heard`, by default at
    /// the end of the day, so that all the day counts as live.
    explicit SupervisorStage(OfficeDay &day, const QDateTime &now = OfficeDay::at(9, 40),
                             const QDateTime &heard = OfficeDay::at(23, 59));
    ~SupervisorStage();

    OfficeDay &day;
    FakeClock clock;
    Session &session() { return *m_session; }

    /// It is that time now.
    void setTime(const QDateTime &now);
    /// What is new at the office comes to the tablet.
    void tell();
    /// Runs the event loop until it is so; fails the test after five seconds.
    void until(const std::function<bool()> &so);
    /// Until all that was asked of the vault so far is done, and told here.
    void settle();
    /// All of a kind that this tablet wrote and has not sent.
    template <class Body>
    std::vector<Body> unsentOf()
    {
        std::vector<Body> found;
        for (const Record &record : unsentRecords())
            if (is(record, Body::kind))
                if (auto body = decodeBody<Body>(record.body))
                    found.push_back(*std::move(body));
        return found;
    }
    std::vector<Record> unsentRecords();

private:
    QTemporaryDir m_folder;
    struct Parts;
    std::unique_ptr<Parts> m_parts;
    std::unique_ptr<Session> m_session;
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
