#pragma once

#include <QObject>
#include <qqmlregistration.h>

namespace doorstep {

/// What stands beside the log of a visit, in ready words.
struct LogSummary {
    Q_GADGET
    QML_VALUE_TYPE(logSummary)
    Q_PROPERTY(QString personName MEMBER personName)
    Q_PROPERTY(QString day MEMBER day)
    Q_PROPERTY(QString promised MEMBER promised)
    Q_PROPERTY(QString planned MEMBER planned)
    Q_PROPERTY(QString came MEMBER came)
    Q_PROPERTY(QString seen MEMBER seen)
    Q_PROPERTY(QString promiseWord MEMBER promiseWord)
    Q_PROPERTY(QString promiseTone MEMBER promiseTone)
    Q_PROPERTY(QString promiseGlyph MEMBER promiseGlyph)
    Q_PROPERTY(QString chainWord MEMBER chainWord)
    Q_PROPERTY(QString chainTone MEMBER chainTone)
    Q_PROPERTY(QString chainGlyph MEMBER chainGlyph)
    Q_PROPERTY(QString clockWarning MEMBER clockWarning)
public:
    QString personName;
    QString day;
    QString promised;
    QString planned;
    QString came;
    QString seen; ///< which carers have seen the change of the plan, and which have not, a line each
    QString promiseWord;
    QString promiseTone = QStringLiteral("plain");
    QString promiseGlyph;
    QString chainWord;
    QString chainTone = QStringLiteral("plain");
    QString chainGlyph;
    QString clockWarning; ///< empty: the tablet's clock was right
};

} // namespace doorstep
