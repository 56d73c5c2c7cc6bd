#pragma once

#include "consent.h"
#include "person_page.h"

#include <QVariantList>

namespace doorstep {

/// What I agreed to: one thing a screen, with what was said to it. A tap takes it back, and counts at once on
/// this tablet; another one agrees. Where nobody has asked, that is said.
class AgreedPage : public doorstep::PersonPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed) ///< "My carers read my page"
    Q_PROPERTY(QString words READ words NOTIFY changed) ///< how it stands
    Q_PROPERTY(bool agreed READ isAgreed NOTIFY changed)
    Q_PROPERTY(bool refused READ isRefused NOTIFY changed)
    Q_PROPERTY(QVariantList passages READ passages NOTIFY changed) ///< what is read aloud

public:
    /// After so many days a yes that was tapped here is asked again.
    static constexpr int Days = 365;

    using PersonPage::PersonPage;
    int count() const { return int(m_things.size()); }
    int current() const { return m_current; }
    void setCurrent(int thing);
    QString title() const;
    QString words() const;
    bool isAgreed() const;
    bool isRefused() const;
    QVariantList passages() const;

    Q_INVOKABLE void sayYes() { say(false); }
    Q_INVOKABLE void sayNo() { say(true); }

signals:
    void changed();

protected:
    void reload() override;
    void forget() override;

private:
    struct Thing {
        ConsentTo to = ConsentTo::Unknown;
        QString whom;
        std::optional<ConsentView> view;
    };
    const Thing *thing() const;
    void show(const std::vector<ConsentView> &views);
    void say(bool no);

    std::vector<Thing> m_things;
    int m_current = 0;
};

} // namespace doorstep
