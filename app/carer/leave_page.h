#pragma once

#include "note_editor.h"
#include "steps_page.h"

namespace doorstep {

/// C-5: end on time and pass on one thing. Nothing here blocks.
class LeavePage : public doorstep::StepsPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString leavingWords READ leavingWords NOTIFY changed) ///< "Leaving now, 9am"
    Q_PROPERTY(QString openWords READ openWords NOTIFY changed) ///< "1 step is open", "Nothing is open."
    /// "You can leave them open"; empty where nothing is open.
    Q_PROPERTY(QString mayStayOpenWords READ mayStayOpenWords NOTIFY changed)
    Q_PROPERTY(QString minutesWords READ minutesWords NOTIFY changed) ///< "46 minutes"
    Q_PROPERTY(QString plannedWords READ plannedWords NOTIFY changed) ///< "Planned 45. Arrived 8:14am."
    Q_PROPERTY(QStringList notedWords READ notedWords NOTIFY changed) ///< "4 of 5 steps noted"
    Q_PROPERTY(QString faceTitle READ faceTitle NOTIFY changed)
    Q_PROPERTY(QString faceRemark READ faceRemark NOTIFY changed)
    Q_PROPERTY(bool isShort READ isShort NOTIFY changed)
    Q_PROPERTY(QStringList whyShorterWords READ whyShorterWords CONSTANT)
    Q_PROPERTY(int whyShorter MEMBER m_whyShorter NOTIFY choiceChanged) ///< index of the words; -1: not said
    Q_PROPERTY(int face MEMBER m_face NOTIFY choiceChanged) ///< 0 good … 2 not good; -1: not said
    Q_PROPERTY(QString nextVisitId READ nextVisitId NOTIFY changed)
    Q_PROPERTY(QString nextName READ nextName NOTIFY changed)
    Q_PROPERTY(QString nextTime READ nextTime NOTIFY changed) ///< "9:20am"
    Q_PROPERTY(QString nextAddress READ nextAddress NOTIFY changed)

public:
    using StepsPage::StepsPage;
    QString leavingWords() const;
    QString openWords() const;
    QString mayStayOpenWords() const;
    QString minutesWords() const;
    QString plannedWords() const;
    QStringList notedWords() const;
    QString faceTitle() const;
    QString faceRemark() const;
    bool isShort() const;
    QStringList whyShorterWords() const;
    QString nextVisitId() const;
    QString nextName() const;
    QString nextTime() const;
    QString nextAddress() const;

    /// Leaves, with the handover where one was written. False: the visit is not read yet, and nothing was
    /// said.
    Q_INVOKABLE bool finish(doorstep::NoteEditor *handover);

signals:
    void choiceChanged();

protected:
    void shown() override;
    bool lists(const StepLine &line) const override;

private:
    std::chrono::minutes minutesSoFar() const;

    int m_whyShorter = -1;
    int m_face = -1;
    int m_open = 0;
    mutable QSet<QUuid> m_listed; ///< a step answered here stays in sight
};

} // namespace doorstep
