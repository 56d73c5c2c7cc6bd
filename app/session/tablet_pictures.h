#pragma once

#include "session_page.h"

#include <QUrl>

namespace doorstep {

/// What the tablet's camera, or anybody else, put among its pictures: JPEG and PNG, the newest first.
class TabletPictures : public doorstep::SessionPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString folder MEMBER m_folder NOTIFY changed) ///< the system's for pictures
    Q_PROPERTY(QList<QUrl> files READ files NOTIFY changed)
    Q_PROPERTY(bool looked READ looked NOTIFY changed)

public:
    explicit TabletPictures(QObject *parent = nullptr);

    QList<QUrl> files() const;
    bool looked() const { return m_looked; }

    /// Looks for them, beside the screen.
    Q_INVOKABLE void look();
    /// When it was taken, as the file says.
    Q_INVOKABLE QString takenWords(int index) const;

    struct File {
        QString path;
        QDateTime at;
    };

signals:
    void changed();

protected:
    void reload() override { } // only when somebody looks

private:
    QString m_folder;
    QList<File> m_files;
    bool m_looked = false;
};

} // namespace doorstep
