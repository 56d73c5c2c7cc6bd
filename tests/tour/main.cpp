#include "story.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: tour AGENCY_FOLDER OUT_FOLDER\n"
                   "Tells one story with the real programs, offscreen, and leaves pictures and data in "
                   "OUT_FOLDER.\n",
                   stderr);
        return 2;
    }
    QDir out(arguments[2]);
    if (out.exists() && !out.removeRecursively()) {
        std::fprintf(stderr, "tour: %s cannot be emptied\n", qPrintable(arguments[2]));
        return 2;
    }
    out.mkpath(QStringLiteral("."));

    Told told;
    tellStory(QCoreApplication::applicationDirPath(), QDir(arguments[1]).absolutePath(), out.absolutePath(),
              told);
    std::printf("\n%d expectations met, %d not\n", told.met(), told.unmet());
    return told.unmet() == 0 ? 0 : 1;
}
