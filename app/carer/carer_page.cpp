#include "carer_page.h"

#include "fault_words.h"
#include "uuid7.h"

#include <QRandomGenerator>

namespace doorstep {

CarerPage::CarerPage(QObject *parent)
    : QObject(parent)
{
}

void CarerPage::setSession(Session *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (m_session) {
        connect(m_session, &Session::changed, this, &CarerPage::reloadSoon);
        connect(m_session, &Session::nowChanged, this, &CarerPage::reloadSoon);
        connect(m_session, &Session::stageChanged, this, &CarerPage::reloadSoon);
    }
    emit sessionChanged();
    reloadSoon();
}

void CarerPage::reloadSoon()
{
    if (m_reloadAsked)
        return;
    m_reloadAsked = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_reloadAsked = false;
            if (isOpen())
                reload();
        },
        Qt::QueuedConnection);
}

void CarerPage::keep(std::function<Outcome(Transaction &)> change)
{
    if (!isOpen())
        return;
    m_session->db()
        .run([change = std::move(change)](Database &db) -> Outcome {
            Transaction tx(db);
            if (const auto kept = change(tx); !kept)
                return kept.error();
            return tx.commit();
        })
        .then(this, [this](const Outcome &outcome) {
            if (!outcome)
                tellProblem(outcome.error());
        });
}

void CarerPage::write(std::vector<Said> said, std::function<void()> undone)
{
    if (!isOpen())
        return;
    m_session->say(said).then(
        this, [this, said, undone = std::move(undone)](const Result<std::vector<Record>> &kept) {
            if (kept)
                return setProblem({});
            m_unsaved = said;
            if (undone)
                undone();
            tellProblem(kept.error());
        });
}

void CarerPage::tryAgain()
{
    if (m_unsaved.empty())
        return reloadSoon();
    write(std::exchange(m_unsaved, {}));
}

QUuid CarerPage::freshId() const
{
    QByteArray random(10, Qt::Uninitialized);
    QRandomGenerator::system()->generate(random.begin(), random.end());
    return uuid7(m_session->now().toMSecsSinceEpoch(), random);
}

void CarerPage::tellProblem(const Error &error)
{
    setProblem(FaultWords(m_session ? m_session->officePhone() : QString()).saving(error));
}

void CarerPage::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    emit problemChanged();
}

} // namespace doorstep
