#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace doorstep {

/// How far the first download is, as counted. Before the office has said how much there is, there is no
/// share.
class Download : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The session has the download")
    /// "12 people, 3,400 of 9,800 entries"
    Q_PROPERTY(QString words READ words NOTIFY changed)
    /// 0 to 1; -1 while the whole is not known
    Q_PROPERTY(double share READ share NOTIFY changed)

public:
    using QObject::QObject;

    QString words() const;
    double share() const;

    void show(int people, qint64 have, qint64 whole);

signals:
    void changed();

private:
    int m_people = 0;
    qint64 m_have = 0;
    qint64 m_whole = 0;
};

} // namespace doorstep
