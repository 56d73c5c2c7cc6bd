#pragma once

#include "session_page.h"

namespace doorstep {

/// Where in the app the carer is, kept in the vault so that a killed app comes back to the same page of the
/// same visit.
class CarerPlace : public doorstep::SessionPage
{
    Q_OBJECT
    QML_ELEMENT

public:
    using SessionPage::SessionPage;

    /// `page` is a word of the page's own; an empty one is Today.
    Q_INVOKABLE void remember(const QString &page, const QString &visit);

signals:
    /// Told once, when the vault is open.
    void restored(const QString &page, const QString &visit);

protected:
    void reload() override;

private:
    bool m_asked = false;
};

} // namespace doorstep
