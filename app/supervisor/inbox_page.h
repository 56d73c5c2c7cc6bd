#pragma once

#include "board_lists.h"
#include "draft_store.h"
#include "inbox_reads.h"
#include "session_page.h"
#include "shown_inbox_item.h"

#include <QVariantList>

#include <memory>

namespace doorstep {

/// The inbox of the office (S-4): what people said of their own pages first, then concerns, then lines with
/// two versions; what was settled stays to be read for some weeks. All of it is settled offline as well:
/// whoever decided first is shown, and what others decided stands beside it.
class InboxPage : public doorstep::SessionPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int waiting READ waiting NOTIFY changed) ///< how many nobody has settled
    /// What waits here of which the board itself tells nothing: "2 pages not read…"; empty: nothing.
    Q_PROPERTY(QString boardWords READ boardWords NOTIFY changed)
    Q_PROPERTY(bool showSettled READ showSettled WRITE setShowSettled NOTIFY changed)
    Q_PROPERTY(QVariantList tabs READ tabs NOTIFY changed) ///< objects with count, word
    Q_PROPERTY(doorstep::ExceptionListModel *rows READ rows CONSTANT) ///< that wait, or are settled
    Q_PROPERTY(QString emptyWords READ emptyWords NOTIFY changed) ///< empty: there are rows
    Q_PROPERTY(QString chosen READ chosen WRITE setChosen NOTIFY chosenChanged)
    Q_PROPERTY(doorstep::ShownInboxItem shown READ shown NOTIFY shownChanged)

public:
    using SessionPage::SessionPage;

    int waiting() const { return int(m_sheet.inbox.open.size()); }
    QString boardWords() const;
    bool showSettled() const { return m_showSettled; }
    void setShowSettled(bool show);
    QVariantList tabs() const;
    ExceptionListModel *rows() { return &m_rows; }
    QString emptyWords() const;
    QString chosen() const;
    void setChosen(const QString &id);
    /// Of the chosen one; nothing when none is.
    ShownInboxItem shown() const { return m_shown; }
    /// The chosen one; null: none.
    const InboxItem *item() const;

    // What can be done with the chosen one; each does nothing when that is not open any more.
    Q_INVOKABLE void see();
    Q_INVOKABLE void hear();
    Q_INVOKABLE void hearAndTell();
    Q_INVOKABLE void keepBoth();
    Q_INVOKABLE void askPerson();
    /// Of what nobody wrote down: somebody looks after it.
    Q_INVOKABLE void takeOn();
    /// A concern is done, or what a person said of a time is heard; `answer`, which may say nothing, is for
    /// whoever raised it. undo() brings it back.
    void finish(const Draft &answer);
    /// Takes back what was done last here.
    Q_INVOKABLE void undo();

signals:
    void changed();
    void chosenChanged();
    void shownChanged();
    /// "Done: …"; undo() takes it back.
    void did(const QString &words);
    /// An answer is a draft again.
    void answerReturned(const QString &key);

protected:
    void reload() override;
    bool tellsReduced() const override { return false; }
    void forget() override;

private:
    void show(InboxSheet sheet);
    void showRows();
    void showChosen();
    void tell(const InboxItem &item);
    void decide(Decision decision, const QString &words);
    void answerTime(const InboxItem &item, const Draft &answer);
    void answerSaying(const InboxItem &item, const Draft &answer);
    void act(const QString &words, const std::vector<Said> &said, std::optional<Draft> draft = {});
    const std::vector<InboxItem> &listed() const;

    std::shared_ptr<NoticesBook> m_notices = std::make_shared<NoticesBook>(); ///< of the database thread
    InboxSheet m_sheet;
    bool m_showSettled = false;
    ExceptionListModel m_rows;
    QUuid m_chosen;
    QUuid m_arrivalsOf; ///< the entity
    InboxArrivals m_arrivals;
    ShownInboxItem m_shown;
    std::vector<Said> m_last; ///< by the last act
    std::optional<Draft> m_lastDraft;
};

} // namespace doorstep
