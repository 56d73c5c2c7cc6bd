#pragma once

#include "board_lists.h"
#include "board_words.h"
#include "session_page.h"
#include "shown_reason.h"

#include <QVariantList>

namespace doorstep {

/// The board of one day (S-1): exceptions first, by what is known; then the visits of the chosen tab; and
/// the reasons of the chosen one.
class BoardPage : public doorstep::SessionPage
{
    Q_OBJECT
    QML_ELEMENT
    /// Days from today; the board is today's, the list of visits may look back.
    Q_PROPERTY(int dayOffset READ dayOffset WRITE setDayOffset NOTIFY dayOffsetChanged)
    Q_PROPERTY(Tab tab READ tab WRITE setTab NOTIFY tabChanged)
    Q_PROPERTY(QString day READ day NOTIFY changed) ///< "Tuesday 4 March, 9:40am"
    Q_PROPERTY(QString knownAt READ knownAt NOTIFY changed) ///< "As known at 9:40am"
    Q_PROPERTY(QVariantList tabs READ tabs NOTIFY changed) ///< objects with count, word
    Q_PROPERTY(doorstep::ExceptionListModel *exceptions READ exceptions CONSTANT)
    Q_PROPERTY(
        doorstep::BoardListModel *visits READ visits CONSTANT) ///< of the tab; with "need you": here now
    Q_PROPERTY(QString visitsTitle READ visitsTitle NOTIFY changed)
    Q_PROPERTY(QString missedLine READ missedLine NOTIFY changed) ///< empty: some are missed
    Q_PROPERTY(QString emptyWords READ emptyWords NOTIFY changed) ///< nothing needs anybody
    Q_PROPERTY(int visitCount READ visitCount NOTIFY changed)

    /// The exception or visit whose reasons are shown.
    Q_PROPERTY(QString chosen READ chosen WRITE setChosen NOTIFY chosenChanged)
    Q_PROPERTY(
        QString chosenVisit READ chosenVisit NOTIFY reasonChanged) ///< empty: a concern outside a visit
    Q_PROPERTY(doorstep::ShownReason reason READ reason NOTIFY reasonChanged)

public:
    enum Tab { NeedYou, HereNow, Done, Later, All };
    Q_ENUM(Tab)

    explicit BoardPage(QObject *parent = nullptr);
    int dayOffset() const { return m_dayOffset; }
    void setDayOffset(int offset);
    Tab tab() const { return m_tab; }
    void setTab(Tab tab);
    QString day() const;
    QString knownAt() const;
    QVariantList tabs() const;
    ExceptionListModel *exceptions() { return &m_exceptions; }
    BoardListModel *visits() { return &m_visits; }
    QString visitsTitle() const;
    QString missedLine() const;
    QString emptyWords() const;
    int visitCount() const { return m_visits.rowCount(); }
    QString chosen() const;
    void setChosen(const QString &id);
    QString chosenVisit() const;
    ShownReason reason() const { return m_reason; }

    /// "I am on it", for the visit whose reasons are shown.
    Q_INVOKABLE void takeOn();

signals:
    void dayOffsetChanged();
    void tabChanged();
    void changed();
    void chosenChanged();
    void reasonChanged();

protected:
    void reload() override;

private:
    void show(BoardDay day);
    void showLists();
    void askReason();
    void showReason(const Visit &visit, const BoardReason &reason);
    const Visit *visitOf(const QUuid &id) const;
    const BoardRow *rowOf(const QUuid &visit) const;
    const BoardConcern *concernOf(const QUuid &id) const;
    int count(BoardState state) const;

    int m_dayOffset = 0;
    Tab m_tab = NeedYou;
    BoardDay m_day;
    std::vector<BoardRow> m_rows;
    ExceptionListModel m_exceptions;
    BoardListModel m_visits;
    QUuid m_chosen;
    ShownReason m_reason;
};

} // namespace doorstep
