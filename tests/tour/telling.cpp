#include "telling.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

int tellAsProgram(int argc, char *argv[], const char *usage, Tell tell)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs(usage, stderr);
        return 2;
    }
    QDir out(arguments[2]);
    if (out.exists() && !out.removeRecursively()) {
        std::fprintf(stderr, "%s cannot be emptied\n", qPrintable(arguments[2]));
        return 2;
    }
    out.mkpath(QStringLiteral("."));

    Told told;
    tell(QCoreApplication::applicationDirPath(), QDir(arguments[1]).absolutePath(), out.absolutePath(), told);
    told.tellTurns();
    std::printf("\n%d expectations met, %d not\n", told.met(), told.unmet());
    return told.unmet() == 0 ? 0 : 1;
}
