#pragma once

#include "board_lists.h"
#include "inbox_reads.h"
#include "plain_time.h"
#include "shown_inbox_item.h"

#include <QCoreApplication>

namespace doorstep {

/// What the inbox says of its matters, in the list and beside it. Pure.
class InboxWords
{
    Q_DECLARE_TR_FUNCTIONS(InboxWords)
public:
    InboxWords(const InboxSheet &sheet, PlainTime time, const QUuid &me);

    ExceptionLine line(const InboxItem &item) const;
    ShownInboxItem told(const InboxItem &item, const InboxArrivals &arrivals) const;

    /// What waits of which the board itself tells nothing, in one line; empty: nothing.
    static QString besideBoard(const std::vector<InboxItem> &open);

    QString callName(const InboxItem &item) const;
    QString firstName(const QUuid &worker) const;
    /// What the carers are told of what a person said, for the next visit; empty: that is not for them.
    QString forCarers(const InboxItem &item) const;

private:
    QString word(const InboxItem &item) const;
    static QString exception(const InboxItem &item);
    QString fact(const InboxItem &item) const;
    QString owner(const InboxItem &item) const;
    QVariantList parts(const InboxItem &item) const;
    void addSaying(QVariantList &parts, const InboxItem &item, const PersonSaying &saying) const;
    void addVersion(QVariantList &parts, const InboxItem &item, const LineVersion &version) const;
    QString story(const InboxItem &item, const InboxArrivals &arrivals) const;
    QString step(const InboxItem &item, const InboxStep &step, bool first) const;
    QString settled(const InboxItem &item, const InboxStep &step, bool first) const;
    void putDecisions(ShownInboxItem &told, const InboxItem &item) const;
    /// "Jo"; "You" for whoever looks at it.
    QString who(const QUuid &worker) const;
    QString notice(const InboxItem &item) const;
    QString notAgreed(const InboxItem &item) const;
    void addTimes(QVariantList &parts, const InboxItem &item) const;
    QString names(const InboxItem &item) const;
    static int timesAskedAgain(const InboxItem &item);
    static QString lineNow(const InboxItem &item);
    QString askedAgainInAll(const InboxItem &item) const;
    QString shortly(const PersonSaying &saying) const;

    const InboxSheet &m_sheet;
    PlainTime m_time;
    QUuid m_me;
};

} // namespace doorstep
