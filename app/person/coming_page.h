#pragma once

#include "coming_list_model.h"
#include "person_page.h"

namespace doorstep {

/// P-3: who comes next, when, and what is no longer as it was planned. Three at most.
class ComingPage : public doorstep::PersonPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(doorstep::ComingListModel *visits READ visits CONSTANT)

public:
    explicit ComingPage(QObject *parent = nullptr);
    ComingListModel *visits() { return &m_visits; }

protected:
    void reload() override;

private:
    ComingListModel m_visits;
};

} // namespace doorstep
