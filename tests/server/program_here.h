#pragma once

#include <QStringList>

/// How long a test waits for the program before it fails.
constexpr int ProgramPatience = 60'000;

/// How a run of the program came out.
struct Ran {
    int status = -1;
    QString out;
    QString err;
};

/// Runs doorstepd to its end, with that on its standard input.
Ran doorstepd(const QStringList &arguments, const QByteArray &input = {});
/// The same, the words split at spaces and DIR put in for `%`.
Ran doorstepd(const QString &folder, const char *words);
/// What waits for another program needs an application.
void needApplication();
