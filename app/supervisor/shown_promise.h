#pragma once

#include <QObject>
#include <QVariantList>
#include <qqmlregistration.h>

namespace doorstep {

/// One promise and those who came, in ready words and in what the charts draw.
struct ShownPromise {
    Q_GADGET
    QML_VALUE_TYPE(shownPromise)
    Q_PROPERTY(QString headline MEMBER headline)
    Q_PROPERTY(QString rotaWords MEMBER rotaWords)
    Q_PROPERTY(QString samenessWords MEMBER samenessWords)
    Q_PROPERTY(QString reasonTitle MEMBER reasonTitle)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QVariantList days MEMBER days)
    Q_PROPERTY(int windowFrom MEMBER windowFrom)
    Q_PROPERTY(int windowUntil MEMBER windowUntil)
    Q_PROPERTY(int earliest MEMBER earliest)
    Q_PROPERTY(int latest MEMBER latest)
    Q_PROPERTY(QVariantList hours MEMBER hours)
    Q_PROPERTY(QVariantList dates MEMBER dates)
    Q_PROPERTY(QString facesHeadline MEMBER facesHeadline)
    Q_PROPERTY(QVariantList faces MEMBER faces)
    Q_PROPERTY(QString figures MEMBER figures)
    Q_PROPERTY(QString newFaces MEMBER newFaces)
public:
    QString headline;
    QString rotaWords; ///< empty: the rota could keep it always
    QString samenessWords;
    QString reasonTitle;
    QString reason; ///< empty: none was told
    QVariantList days; ///< objects with planned, came (minutes of the day, or -1), inside
    int windowFrom = 0; ///< minutes of the day
    int windowUntil = 0;
    int earliest = 0;
    int latest = 0;
    QVariantList hours; ///< objects with minute, text
    QVariantList dates; ///< objects with day (a column), text
    QString facesHeadline;
    QVariantList faces; ///< objects with name, count, others
    QString figures; ///< COCI, UPC and SECON
    QString newFaces; ///< empty: nobody was new at intimate care
};

} // namespace doorstep
