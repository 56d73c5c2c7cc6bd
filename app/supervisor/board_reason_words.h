#pragma once

#include "board_words.h"
#include "shown_reason.h"

namespace doorstep {

/// What stands beside the board about one visit, or a concern of it: what is known, what the person wants,
/// and whom to call. Pure.
class BoardReasonWords
{
    Q_DECLARE_TR_FUNCTIONS(BoardReasonWords)
public:
    /// `concern` null: of the visit itself.
    BoardReasonWords(const BoardWords &words, const BoardRow &row, const Visit &visit,
                     const BoardConcern *concern);

    /// Whom the visit is about as far as carers go: the one waited for, else who came, else who is planned.
    static QUuid workerOf(const BoardRow &row, const Visit &visit);

    ShownReason told(const BoardReason &reason) const;
    /// Of a concern that was raised outside a visit.
    static ShownReason told(const BoardWords &words, const BoardConcern &concern);

private:
    ShownReason ofVisit(const BoardReason &reason) const;
    QString moved() const;
    QString phones(const BoardReason &reason) const;
    QString since() const;
    QString promised() const;
    QString ownReason() const;
    QString whatWeKnow() const;
    QString noWord() const;
    QString late() const;
    QString noAccess() const;
    QString cancelled() const;
    QString came() const;
    QString calm() const;
    QString planned() const;
    QString ifNobodyComes(const BoardReason &reason) const;
    QString visitBefore(const BoardReason &reason) const;

    const BoardWords &m_words;
    const BoardRow &m_row;
    const Visit &m_visit;
    const BoardConcern *m_concern;
    QString m_carer;
};

} // namespace doorstep
