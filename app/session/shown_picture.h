#pragma once

#include "picture_intake.h"
#include "session_page.h"

namespace doorstep {

/// One picture that a record names: shown once all of it is here. A large one comes when somebody asks for
/// it.
class ShownPicture : public doorstep::SessionPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString picture READ picture WRITE setPicture NOTIFY pictureChanged) ///< of pictureNames()
    Q_PROPERTY(QString source READ source NOTIFY changed) ///< empty: it is not here, or is none
    Q_PROPERTY(QString words READ words NOTIFY changed) ///< why it is not shown
    Q_PROPERTY(bool canAsk READ canAsk NOTIFY changed)

public:
    using SessionPage::SessionPage;

    QString picture() const { return m_picture; }
    void setPicture(const QString &picture);
    QString source() const { return m_source; }
    QString words() const;
    bool canAsk() const { return m_state == NotHere; }

    Q_INVOKABLE void askFor();

signals:
    void pictureChanged();
    void changed();

protected:
    void reload() override;
    bool changesWithTime() const override { return false; }
    void forget() override;

private:
    enum State { Unknown, Here, NotHere, Asked, NoPicture };

    void show(const std::optional<QByteArray> &bytes);

    QString m_picture;
    QString m_source;
    State m_state = Unknown;
};

} // namespace doorstep
