#include "commands.h"
#include "demonstration_clock.h"
#include "linux_clock.h"

#include <cstdio>

#include <sys/stat.h>

using namespace doorstep;

int main(int argc, char *argv[]) // NOLINT(bugprone-exception-escape): without memory it ends
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    umask(S_IRWXG | S_IRWXO); // whatever is written is for this user alone
    const auto arguments = readArguments(words);
    if (!arguments) {
        fprintf(stderr, "%s `doorstepd --help` tells more.\n", qUtf8Printable(arguments.error().detail));
        return 2;
    }
    if (arguments->help) {
        puts(qUtf8Printable(helpText(arguments->command)));
        return 0;
    }
    const LinuxClock real;
    if (arguments->clockFile.isEmpty())
        return runCommand(*arguments, real);
    return runCommand(*arguments, DemonstrationClock(real, arguments->clockFile));
}
