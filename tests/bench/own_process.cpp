#include "own_process.h"

#include "ends_with_us.h"
#include "need.h"

#include <QCoreApplication>

namespace {

constexpr int LongestRunMs = 3'600'000; ///< a vault of a year is filled in some of it

} // namespace

QByteArray saidBy(const QString &program, const QStringList &words)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    endWithUs(child);
    child.start(program, words);
    need(child.waitForFinished(LongestRunMs) && child.exitStatus() == QProcess::NormalExit
             && child.exitCode() == 0,
         qPrintable(words.join(u' ') + QStringLiteral(" did not come to its end")));
    return child.readAllStandardOutput();
}

QByteArray saidByUs(const QStringList &words)
{
    return saidBy(QCoreApplication::applicationFilePath(), words);
}
