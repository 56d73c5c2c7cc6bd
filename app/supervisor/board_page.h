#pragma once

#include "board_lists.h"
#include "board_reason_words.h"
#include "session_page.h"

#include <QVariantList>

namespace doorstep {

/// Up to when what the server knew is known on this tablet: now, or since when it has not been heard.
QDateTime boardAsOf(const Session &session);

/// The board of one day (S-1): exceptions first, by what is known; then the visits of the chosen tab; and
/// the reasons of the chosen one.
class BoardPage : public doorstep::SessionPage
{
    Q_OBJECT
    QML_ELEMENT
    /// Days from today; the board is today's, the list of visits may look back.
    Q_PROPERTY(int dayOffset READ dayOffset WRITE setDayOffset NOTIFY dayOffsetChanged)
    Q_PROPERTY(Tab tab READ tab WRITE setTab NOTIFY tabChanged)
    Q_PROPERTY(Order order READ order WRITE setOrder NOTIFY orderChanged)
    /// What is looked for among the visits: part of a person's or a carer's name, in any accents.
    Q_PROPERTY(QString find READ find WRITE setFind NOTIFY findChanged)
    Q_PROPERTY(QString day READ day NOTIFY changed) ///< "Tuesday 4 March"
    Q_PROPERTY(QString now READ now NOTIFY changed) ///< "Tuesday 4 March, 9:40am"
    /// The office was not heard for a while: what this board cannot know; empty: it is live.
    Q_PROPERTY(QString staleWords READ staleWords NOTIFY changed)
    Q_PROPERTY(QVariantList tabs READ tabs NOTIFY changed) ///< objects with count, word
    Q_PROPERTY(doorstep::ExceptionListModel *exceptions READ exceptions CONSTANT)
    Q_PROPERTY(
        doorstep::BoardListModel *visits READ visits CONSTANT) ///< of the tab; with "need you": here now
    Q_PROPERTY(QString visitsTitle READ visitsTitle NOTIFY changed)
    Q_PROPERTY(QString missedLine READ missedLine NOTIFY changed) ///< empty: some are missed
    Q_PROPERTY(QString calmWords READ calmWords NOTIFY changed) ///< nothing needs anybody; else empty
    Q_PROPERTY(QString emptyWords READ emptyWords NOTIFY changed) ///< why the list of visits is empty
    Q_PROPERTY(int visitCount READ visitCount NOTIFY changed)

    /// The exception or visit whose reasons are shown.
    Q_PROPERTY(QString chosen READ chosen WRITE setChosen NOTIFY chosenChanged)
    Q_PROPERTY(
        QString chosenVisit READ chosenVisit NOTIFY reasonChanged) ///< empty: a concern outside a visit
    Q_PROPERTY(doorstep::ShownReason reason READ reason NOTIFY reasonChanged)

public:
    enum Tab { NeedYou, HereNow, Done, Later, All };
    Q_ENUM(Tab)
    enum Order { ByTime, ByPerson, ByCarer };
    Q_ENUM(Order)

    explicit BoardPage(QObject *parent = nullptr);
    int dayOffset() const { return m_dayOffset; }
    void setDayOffset(int offset);
    Tab tab() const { return m_tab; }
    void setTab(Tab tab);
    QString day() const;
    QString now() const;
    Order order() const { return m_order; }
    void setOrder(Order order);
    QString find() const { return m_find; }
    void setFind(const QString &words);
    QString staleWords() const;
    QVariantList tabs() const;
    ExceptionListModel *exceptions() { return &m_exceptions; }
    BoardListModel *visits() { return &m_visits; }
    QString visitsTitle() const;
    QString missedLine() const;
    QString calmWords() const;
    QString emptyWords() const;
    int visitCount() const { return m_visits.rowCount(); }
    QString chosen() const;
    void setChosen(const QString &id);
    QString chosenVisit() const;
    /// As BoardReasonWords tells it; empty: nothing is chosen.
    ShownReason reason() const { return m_reason; }

    /// "I am on it", for what is chosen.
    Q_INVOKABLE void takeOn();
    /// Takes that back, as long as it is the last thing done here.
    Q_INVOKABLE void undoTakeOn();

signals:
    void dayOffsetChanged();
    void tabChanged();
    void orderChanged();
    void findChanged();
    /// "You are on it: Ada Brown."; undoTakeOn() takes it back.
    void tookOn(const QString &words);
    void changed();
    void chosenChanged();
    void reasonChanged();

protected:
    void reload() override;
    bool tellsReduced() const override { return m_dayOffset == 0; }
    void forget() override;

private:
    void followOffice();
    void show(BoardDay day);
    void showLists();
    void showExceptions(const BoardWords &words);
    void showVisits(const BoardWords &words);
    bool isFound(const BoardLine &line) const;
    void sortVisits(std::vector<BoardLine> &lines) const;
    bool isHere(const QUuid &id) const;
    void askReason();
    void showReason(const BoardReason &reason);
    const Visit *visitOf(const QUuid &id) const;
    const BoardRow *rowOf(const QUuid &visit) const;
    const BoardConcern *concernOf(const QUuid &id) const;
    int count(BoardState state) const;

    int m_dayOffset = 0;
    Tab m_tab = NeedYou;
    Order m_order = ByTime;
    QString m_find;
    BoardDay m_day;
    ExceptionListModel m_exceptions;
    BoardListModel m_visits;
    QUuid m_chosen;
    ShownReason m_reason;
    struct Taken {
        QUuid record;
        QUuid person;
        QUuid entity; ///< the visit or the concern
    };
    Taken m_taken; ///< by the last takeOn()
};

} // namespace doorstep
