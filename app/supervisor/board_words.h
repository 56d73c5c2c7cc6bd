#pragma once

#include "board_reads.h"
#include "plain_time.h"

#include <QCoreApplication>

namespace doorstep {

/// What the board says of its rows: what is known, never what is guessed. Pure.
class BoardWords
{
    Q_DECLARE_TR_FUNCTIONS(BoardWords)
public:
    BoardWords(const BoardDay &day, PlainTime time);

    /// The tablet was not heard for so long that it no longer tells how late the visit is by now.
    bool isSilent(const BoardRow &row) const;
    QString personName(const QUuid &person) const;
    /// First names, "Jola, Shabana".
    QString carers(const Visit &visit) const;
    QString firstName(const QUuid &worker) const;
    /// "9:15am", "yesterday 11pm".
    QString startTime(const BoardRow &row) const { return m_time.when(row.startsAt); }

    /// The name ExceptionRow knows a need by.
    static QString exception(Need need);
    static QString needWord(Need need);
    /// "Due 8:35am. Fiona's tablet last heard 8:31am."
    QString fact(const BoardRow &row, const Visit &visit) const;
    static QString concernException(const BoardConcern &concern);
    static QString concernWord(const BoardConcern &concern);
    QString concernFact(const BoardConcern &concern) const;
    /// "Imran is on it"; empty: nobody yet.
    QString owner(const QUuid &onIt) const;

    QString stateText(const BoardRow &row) const;
    static QString stateGlyph(const BoardRow &row);
    static QString stateTone(const BoardRow &row);

    /// "“Asked me to go.”"; empty: nobody said.
    static QString why(WhyShorter why);

    const PlainTime &time() const { return m_time; }
    const BoardDay &day() const { return m_day; }
    /// "Shabana's tablet last heard 9:10am."; of whom the row waits for.
    QString lastHeard(const BoardRow &row) const;

private:
    QString lateFact(const BoardRow &row) const;
    QString shortFact(const BoardRow &row) const;
    QString noAccessFact(const Visit &visit) const;
    QString doneText(const BoardRow &row) const;
    QString laterText(const BoardRow &row) const;

    const BoardDay &m_day;
    PlainTime m_time;
};

} // namespace doorstep
