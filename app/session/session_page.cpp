#include "session_page.h"

#include "fault_words.h"
#include "uuid7.h"

#include <QRandomGenerator>

#include <algorithm>

namespace doorstep {

SessionPage::SessionPage(QObject *parent)
    : QObject(parent)
{
}

void SessionPage::setSession(Session *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (m_session) {
        connect(m_session, &Session::changed, this, &SessionPage::reloadSoon);
        connect(m_session, &Session::nowChanged, this, [this] {
            if (changesWithTime())
                reloadSoon();
        });
        connect(m_session, &Session::stageChanged, this, &SessionPage::reloadSoon);
        connect(m_session, &Session::leaseChanged, this, &SessionPage::reloadSoon);
        connect(m_session, &Session::languageChanged, this, &SessionPage::reloadSoon);
    }
    emit sessionChanged();
    reloadSoon();
}

void SessionPage::reloadSoon()
{
    if (m_reloadAsked)
        return;
    m_reloadAsked = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_reloadAsked = false;
            if (mayTell() && (tellsReduced() || m_session->lease() == Session::Full))
                return reload();
            ++m_turn; // an answer that is still on its way tells nothing any more
            forget();
        },
        Qt::QueuedConnection);
}

void SessionPage::keep(std::function<Outcome(Transaction &)> change)
{
    if (!isOpen())
        return;
    const auto kept = m_session->db().run([change = std::move(change)](Database &db) -> Outcome {
        Transaction tx(db);
        if (const auto made = change(tx); !made)
            return made.error();
        return tx.commit();
    });
    whenDone(kept, this, [this](const Outcome &outcome) {
        if (!outcome)
            tellProblem(outcome.error());
    });
}

void SessionPage::write(const std::vector<Said> &said, std::function<void()> undone)
{
    if (!isOpen())
        return;
    whenDone(m_session->say(said), this,
             [this, said, undone = std::move(undone)](const Result<std::vector<Record>> &kept) {
                 if (kept)
                     return m_unsaved.empty() ? setProblem({}) : tryAgain(); // there is room again
                 m_unsaved.insert(m_unsaved.end(), said.begin(), said.end());
                 if (undone)
                     undone();
                 tellProblem(kept.error());
             });
}

void SessionPage::tryAgain()
{
    if (m_unsaved.empty())
        return reloadSoon();
    write(std::exchange(m_unsaved, {}));
}

bool SessionPage::giveUp(const std::vector<Said> &said)
{
    const auto given = std::erase_if(m_unsaved, [&said](const Said &one) {
        return std::ranges::find(said, one.id, &Said::id) != said.end();
    });
    if (given > 0 && m_unsaved.empty())
        setProblem({});
    return given > 0;
}

QUuid SessionPage::freshId() const
{
    QByteArray random(10, Qt::Uninitialized);
    QRandomGenerator::system()->generate(random.begin(), random.end());
    return uuid7(m_session->now().toMSecsSinceEpoch(), random);
}

void SessionPage::tellProblem(const Error &error)
{
    setProblem(FaultWords(m_session ? m_session->officePhone() : QString()).saving(error));
}

void SessionPage::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    emit problemChanged();
}

} // namespace doorstep
