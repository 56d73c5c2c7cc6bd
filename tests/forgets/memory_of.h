#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

/// What is looked for in a process, by the name it is told under.
using Needles = QMap<QString, QByteArray>;

/// How often each of them is in the memory of a child process, all of it: what it may write and what it only
/// reads, guarded pages too. Empty: its memory could not be read.
QMap<QString, int> foundInMemoryOf(qint64 process, const Needles &needles);
