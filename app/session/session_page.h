#pragma once

#include "database_thread.h"
#include "record_store.h"
#include "session.h"
#include "when_done.h"

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <utility>

namespace doorstep {

/// What the page objects of every role share: they load what they tell on the database thread, again when the
/// vault changed or a minute went by, and write what was tapped.
class SessionPage : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(doorstep::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    /// The first load is done.
    Q_PROPERTY(bool loaded READ loaded NOTIFY loadedChanged)
    /// What did not work and what to do, as a sentence; empty when all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    explicit SessionPage(QObject *parent = nullptr);
    Session *session() const { return m_session; }
    void setSession(Session *session);
    bool loaded() const { return m_loaded; }
    QString problem() const { return m_problem; }

    /// Writes again what could not be saved.
    Q_INVOKABLE void tryAgain();

signals:
    void sessionChanged();
    void loadedChanged();
    void problemChanged();

protected:
    /// Asks for what the page tells. Called once per turn of the event loop at most.
    virtual void reload() = 0;
    /// Whether it tells only what a reduced lease leaves; else it tells nothing then.
    virtual bool tellsReduced() const { return true; }
    /// Whether the time alone may have changed what is told.
    virtual bool changesWithTime() const { return true; }
    /// The vault was closed, or is not to be told from: what it told may not stay.
    virtual void forget() { }
    void reloadSoon();

    /// Runs `read` on the database thread and shows its value here. An answer that a later question overtook
    /// is dropped.
    template <class Read, class Show>
    void ask(Read read, Show show)
    {
        if (!mayTell())
            return;
        using Loaded = std::invoke_result_t<Read &, Database &>;
        const quint64 turn = ++m_turn;
        whenDone(m_session->db().run(std::move(read)), this,
                 [this, turn, show = std::move(show)](Loaded answer) {
                     if (turn != m_turn)
                         return;
                     if (!answer)
                         return tellProblem(answer.error());
                     const bool first = !std::exchange(m_loaded, true);
                     show(*std::move(answer));
                     if (first)
                         emit loadedChanged();
                 });
    }
    /// The same for what is asked once: nothing overtakes it.
    template <class Read, class Show>
    void fetch(Read read, Show show)
    {
        if (!mayTell())
            return;
        using Loaded = std::invoke_result_t<Read &, Database &>;
        whenDone(m_session->db().run(std::move(read)), this, [this, show = std::move(show)](Loaded answer) {
            if (!answer)
                return tellProblem(answer.error());
            show(*std::move(answer));
        });
    }
    /// Runs `change` in a transaction of its own, for what is not a record (drafts, places).
    void keep(std::function<Outcome(Transaction &)> change);
    /// Saves what was said; `undone` runs when it could not be saved. It is then tried again on tryAgain(),
    /// and after whatever is saved next, unless the page gives it up.
    void write(const std::vector<Said> &said, std::function<void()> undone = {});
    /// What could not be saved shall not be tried again. False: none of it waits.
    bool giveUp(const std::vector<Said> &said);
    /// A fresh record id.
    QUuid freshId() const;
    /// What is written is taken, whatever the lease.
    bool isOpen() const { return m_session && m_session->isReadable(); }
    /// And something may be shown.
    bool mayTell() const { return isOpen() && m_session->lease() != Session::Closed; }
    void tellProblem(const Error &error);

private:
    void setProblem(const QString &problem);

    QPointer<Session> m_session;
    quint64 m_turn = 0;
    bool m_loaded = false;
    bool m_reloadAsked = false;
    QString m_problem;
    std::vector<Said> m_unsaved;
};

} // namespace doorstep
