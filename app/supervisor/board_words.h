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

    QString personName(const QUuid &person) const;
    QString callName(const QUuid &person) const;
    /// First names, "Jola, Shabana".
    QString carers(const Visit &visit) const;
    QString firstName(const QUuid &worker) const;

    /// The name ExceptionRow knows a need by.
    static QString exception(Need need);
    static QString needWord(Need need);
    /// "Due 8:35am. Fiona's tablet last heard 8:31am."
    QString fact(const BoardRow &row, const Visit &visit) const;
    QString concernFact(const BoardConcern &concern) const;
    /// "Imran is on it"; empty: nobody yet.
    QString owner(const BoardRow &row) const;

    QString stateText(const BoardRow &row) const;
    static QString stateGlyph(const BoardRow &row);
    static QString stateTone(const BoardRow &row);

    QString since(const BoardRow &row) const;
    QString promised(const BoardRow &row) const;
    QString whatWeKnow(const BoardRow &row, const Visit &visit) const;
    QString ifNobodyComes(const BoardReason &reason) const;
    QString visitBefore(const BoardReason &reason) const;

private:
    QString lastHeard(const BoardRow &row, const Visit &visit) const;
    QString shortFact(const BoardRow &row) const;
    static QString why(WhyShorter why);

    const BoardDay &m_day;
    PlainTime m_time;
};

} // namespace doorstep
