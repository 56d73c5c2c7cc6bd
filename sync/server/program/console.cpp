#include "console.h"

#include "sentences.h"

#include <cstdio>

namespace doorstep {

void say(const QString &line)
{
    fputs(qUtf8Printable(line + u'\n'), stdout);
    fflush(stdout);
}

void complain(const QString &line)
{
    fputs(qUtf8Printable(line + u'\n'), stderr);
}

int cannot(const Error &error, const Arguments &arguments)
{
    complain(sentenceFor(error, arguments.data));
    return Cannot;
}

} // namespace doorstep
