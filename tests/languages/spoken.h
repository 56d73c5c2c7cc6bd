#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// One string of the screens, and what it is in another language.
struct Spoken {
    QString context; ///< the page or class that says it, without its namespace
    QString source;
    QString comment;
    bool counts = false; ///< says how many, %n
    bool finished = false;
    QStringList said; ///< one, or one for each plural form
};

/// All of a .ts file; fails the test when it cannot be read.
std::vector<Spoken> readSpoken(const QString &path);

/// Of assets/languages, by code.
QString languageFile(const QString &language);

/// What finds it in the sources: the context, the string and its comment.
QString nameOf(const Spoken &one);
