#include "letters.h"

#include <QFont>

namespace doorstep {

void preferOurLetters()
{
    for (const char *one : {"Inter", "Andika", "Atkinson Hyperlegible"})
        QFont::insertSubstitution(QString::fromLatin1(one), QStringLiteral("Doorstep Arabic"));
}

} // namespace doorstep
