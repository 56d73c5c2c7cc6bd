#pragma once

#include "draft_store.h"
#include "session_page.h"

namespace doorstep {

/// What a carer's taps write: at once, and taken back with one more tap. Whoever writes through say() gets
/// the undo bar; undo() withdraws all that the last tap said.
class CarerTaps : public doorstep::SessionPage
{
    Q_OBJECT
    QML_ELEMENT

public:
    enum What { Arrive, Leave, Step, NoteSaved, ConcernSaved, Late, NoEntry, Different, Settled };
    Q_ENUM(What)

    using SessionPage::SessionPage;

    Q_INVOKABLE void arrive(const QString &visit, const QString &person, const QString &name);
    Q_INVOKABLE void runningLate(const QString &visit, const QString &person, int minutes, bool toldPerson);
    Q_INVOKABLE void cannotGetIn(const QString &visit, const QString &person, const QString &reason);
    /// The reasons cannotGetIn() is usually given.
    Q_INVOKABLE QStringList noAccessReasons() const;
    /// Takes back what was tapped last; a second call does nothing.
    Q_INVOKABLE void undo();

    /// Saves; `words` is what the undo bar says. `undone` runs when it could not be saved.
    void say(What what, const QString &visit, const QString &words, const std::vector<Said> &said,
             std::function<void()> undone = {});
    /// A draft that the next say() uses up: undo() brings it back.
    void putBackOnUndo(std::optional<Draft> draft) { m_nextDraft = std::move(draft); }
    /// What undo() of the next say() says instead of taking back: words that were replaced return no other
    /// way.
    void sayOnUndo(std::vector<Said> said) { m_nextBack = std::move(said); }

signals:
    /// Tapped: on the screen already, on disk in a moment.
    void done(doorstep::CarerTaps::What what, const QString &words);
    void takenBack(doorstep::CarerTaps::What what, const QString &visit);

protected:
    void reload() override { }

private:
    What m_what = Arrive;
    QString m_visit;
    std::vector<Said> m_last;
    std::optional<Draft> m_draft;
    std::optional<Draft> m_nextDraft;
    std::vector<Said> m_back;
    std::vector<Said> m_nextBack;
};

} // namespace doorstep
