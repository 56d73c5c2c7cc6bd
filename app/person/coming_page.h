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
    Q_PROPERTY(QVariantList passages READ passages NOTIFY passagesChanged) ///< what is read aloud

public:
    explicit ComingPage(QObject *parent = nullptr);
    ComingListModel *visits() { return &m_visits; }
    QVariantList passages() const { return m_passages; }

signals:
    void passagesChanged();

protected:
    void reload() override;

private:
    ComingListModel m_visits;
    QVariantList m_passages;
};

} // namespace doorstep
