#pragma once

#include <QTranslator>

namespace doorstep {

/// No language: every string that goes through tr or qsTr comes back in brackets, accented and longer by two
/// fifths. What stays plain on a screen was never given to a translator, or is somebody's own words.
class PseudoLanguage : public QTranslator
{
public:
    using QTranslator::QTranslator;

    static QString of(const QString &words);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *words, const char *comment, int n) const override;
};

} // namespace doorstep
