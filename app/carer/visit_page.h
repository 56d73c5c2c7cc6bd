#pragma once

#include "own_words.h"
#include "steps_page.h"

namespace doorstep {

/// C-3: a visit while one is in it.
class VisitPage : public doorstep::StepsPage
{
    Q_OBJECT
    QML_ELEMENT
    /// "Arrived 8:14am • here 22 minutes • planned until 9am"
    Q_PROPERTY(QString hereWords READ hereWords NOTIFY changed)
    Q_PROPERTY(doorstep::OwnWords ownWords READ ownWords NOTIFY changed)
    /// "2 notes, 1 concern" of this visit; empty: none
    Q_PROPERTY(QString writtenWords READ writtenWords NOTIFY changed)
    /// What became of its concerns, a line each; empty: there are none
    Q_PROPERTY(QString concernWords READ concernWords NOTIFY changed)
    /// "Urgent concern not sent yet. Call 01632 960801." while one is only on this tablet
    Q_PROPERTY(QString urgentWords READ urgentWords NOTIFY changed)
    Q_PROPERTY(bool hasSteps READ hasSteps NOTIFY changed)
    Q_PROPERTY(bool here READ here NOTIFY changed)

public:
    using StepsPage::StepsPage;
    QString hereWords() const;
    OwnWords ownWords() const;
    QString writtenWords() const;
    QString concernWords() const;
    QString urgentWords() const;
    bool hasSteps() const { return sheet() && !sheet()->steps.empty(); }
    bool here() const; ///< this carer arrived and has not left
};

} // namespace doorstep
