#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// What a program says in a process of its own, whose memory is then no other's. One that goes wrong ends
/// this one.
QByteArray saidBy(const QString &program, const QStringList &words);
/// The same of this program.
QByteArray saidByUs(const QStringList &words);
