#include "account_commands.h"

#include "accounts.h"
#include "console.h"
#include "import_report.h"
#include "server_folder.h"
#include "sign_up.h"

namespace doorstep {

int closeAccount(const Arguments &arguments, const Clock &clock)
{
    const auto folder = openFolder(arguments.data);
    if (!folder)
        return cannot(folder.error(), arguments);
    const auto name = nameOf(*folder->store, arguments.operand);
    if (!name)
        return cannot(name.error(), arguments);
    const auto closed = closeAccount(*folder->store, arguments.operand, clock.now().wallMs);
    if (!closed)
        return cannot(closed.error(), arguments);
    if (!*closed) {
        say(QStringLiteral("The account of %1 was closed already.").arg(plain(*name)));
        return 0;
    }
    say(QStringLiteral("The account of %1 is closed: no tablet of theirs gets in, and their codes are void.")
            .arg(plain(*name)));
    say(QStringLiteral(
            "Nothing was deleted. What a tablet of theirs has not sent stays on it, and is sent when "
            "`open %1` opens the account again.")
            .arg(arguments.operand));
    return 0;
}

int openAccount(const Arguments &arguments)
{
    const auto folder = openFolder(arguments.data);
    if (!folder)
        return cannot(folder.error(), arguments);
    const auto name = nameOf(*folder->store, arguments.operand);
    if (!name)
        return cannot(name.error(), arguments);
    const auto opened = openAccount(*folder->store, arguments.operand);
    if (!opened)
        return cannot(opened.error(), arguments);
    say(*opened ? QStringLiteral("The account of %1 is open again: their tablets get in within five minutes.")
                      .arg(plain(*name))
                : QStringLiteral("The account of %1 was open.").arg(plain(*name)));
    return 0;
}

} // namespace doorstep
