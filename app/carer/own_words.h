#pragma once

#include <QObject>
#include <qqmlregistration.h>

namespace doorstep {

/// One line of the person's own, as it stands beside a visit's steps.
struct OwnWords {
    Q_GADGET
    QML_VALUE_TYPE(ownWords)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString glyph MEMBER glyph)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString source MEMBER source)
public:
    QString label; ///< of the passport's section
    QString glyph;
    QString text; ///< in quotation marks; empty: they have written none
    QString source; ///< "Ada said this, 24 February"
};

} // namespace doorstep
