#include "names.h"

#include "person.h"
#include "readable.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace doorstep {

namespace {

/// As a reader counts: with its marks, and a picture whole.
QString firstLetter(const QString &word)
{
    return word.first(
        std::max<qsizetype>(QTextBoundaryFinder(QTextBoundaryFinder::Grapheme, word).toNextBoundary(), 0));
}

} // namespace

QString initialsOf(const QString &name)
{
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    const QString first = firstLetter(parts.first());
    return (parts.size() == 1 ? first : first + firstLetter(parts.last())).toUpper();
}

QString firstNameOf(const QString &name)
{
    return isolated(name.section(u' ', 0, 0, QString::SectionSkipEmpty));
}

QString callNameOf(const Person &person)
{
    return person.callMe.isEmpty() ? firstNameOf(person.name) : isolated(person.callMe);
}

} // namespace doorstep
