#include "program_here.h"

#include <catch2/catch_test_macros.hpp>

#include <QCoreApplication>
#include <QProcess>

void needApplication()
{
    static int count = 1;
    static char name[] = "test_server";
    static char *arguments[] = {name, nullptr};
    static QCoreApplication application(count, arguments);
}

Ran doorstepd(const QStringList &arguments, const QByteArray &input)
{
    needApplication();
    QProcess process;
    process.start(QStringLiteral(DOORSTEPD), arguments);
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(ProgramPatience));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Ran doorstepd(const QString &folder, const char *words)
{
    QStringList arguments = QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
    for (QString &argument : arguments)
        argument.replace(u'%', folder);
    return doorstepd(arguments);
}
