#include "account_commands.h"

#include "accounts.h"
#include "backup.h"
#include "console.h"
#include "erase.h"
#include "import_report.h"
#include "server_folder.h"
#include "sign_up.h"

#include <QDateTime>

namespace doorstep {

namespace {

/// Whom a command is about, and where they are.
struct Meant {
    OpenFolder folder;
    QString name;
};

Result<Meant> meantBy(const Arguments &arguments)
{
    auto folder = openFolder(arguments.data);
    if (!folder)
        return folder.error();
    const auto name = nameOf(*folder->store, arguments.operand);
    if (!name)
        return name.error();
    return Meant{*std::move(folder), *name};
}

} // namespace

int closeAccount(const Arguments &arguments, const Clock &clock)
{
    const auto meant = meantBy(arguments);
    if (!meant)
        return cannot(meant.error(), arguments);
    const auto closed = closeAccount(*meant->folder.store, arguments.operand, clock.now().wallMs);
    if (!closed)
        return cannot(closed.error(), arguments);
    if (!*closed) {
        say(QStringLiteral("The account of %1 was closed already.").arg(plain(meant->name)));
        return 0;
    }
    say(QStringLiteral("The account of %1 is closed: no tablet of theirs gets in, and their codes are void.")
            .arg(plain(meant->name)));
    say(QStringLiteral(
            "Nothing was deleted. What they saved still arrives as their tablets make contact; pictures and "
            "voices wait on them until `open %1` opens the account again.")
            .arg(arguments.operand));
    return 0;
}

int openAccount(const Arguments &arguments)
{
    const auto meant = meantBy(arguments);
    if (!meant)
        return cannot(meant.error(), arguments);
    const auto opened = openAccount(*meant->folder.store, arguments.operand);
    if (!opened)
        return cannot(opened.error(), arguments);
    say(*opened ? QStringLiteral("The account of %1 is open again: their tablets get in within five minutes.")
                      .arg(plain(meant->name))
                : QStringLiteral("The account of %1 was open.").arg(plain(meant->name)));
    return 0;
}

namespace {

QString countsOf(const Erased &erased)
{
    return QStringLiteral(
               "%1 records, %2 held, %3 planned visits, %4 pictures and voices, %5 tablets of their own")
        .arg(erased.records)
        .arg(erased.held)
        .arg(erased.visits)
        .arg(erased.blobs)
        .arg(erased.devices);
}

/// Erases every byte of them from the file, and tells where else there may be some.
int finishErasure(const OpenFolder &folder, const Arguments &arguments)
{
    if (auto rewritten = folder.store->rewrite(); !rewritten) {
        complain(QStringLiteral(
                     "Their bytes may still be in free places of the encrypted file, which could not be "
                     "written anew (%1). Run the command again when there is room and no backup is made.")
                     .arg(rewritten.error().detail));
        return Cannot;
    }
    say(QStringLiteral(
        "Tablets that have the page remove it at their next contact; a tablet of their own keeps what "
        "is on it."));
    say(QStringLiteral(
            "doorstep.erased in %1 has a number of this, and no name. Keep a copy of it beside that of "
            "doorstep.key: with it, `restore` erases again whom an older backup brings back.")
            .arg(arguments.data));
    const QStringList copies = asideCopies(arguments.data);
    say(copies.isEmpty()
            ? QStringLiteral("Backups made before hold them until they are deleted.")
            : QStringLiteral(
                  "Backups made before hold them until they are deleted, and so do, in this folder: %1.")
                  .arg(copies.join(QStringLiteral(", "))));
    return 0;
}

int tellOfErasure(const OpenFolder &folder, const QString &name, const Arguments &arguments)
{
    const auto would = lookAtErasure(*folder.store, arguments.operand);
    if (!would)
        return cannot(would.error(), arguments);
    say(QStringLiteral("Of %1 this server has: %2.").arg(plain(name), countsOf(*would)));
    say(QStringLiteral("Nothing was changed. `erase %1 --yes` removes all of it, for good.")
            .arg(arguments.operand));
    return Cannot;
}

} // namespace

int erasePerson(const Arguments &arguments, const Clock &clock)
{
    const auto folder = openFolder(arguments.data);
    if (!folder)
        return cannot(folder.error(), arguments);
    const auto name = nameOf(*folder->store, arguments.operand);
    if (!name) {
        const auto before = wasErased(*folder->store, arguments.operand);
        if (!before || !*before)
            return cannot(name.error(), arguments);
        say(QStringLiteral("%1 was erased on %2.")
                .arg(plain(arguments.operand),
                     QDateTime::fromMSecsSinceEpoch(**before, Qt::UTC)
                         .toString(QStringLiteral("yyyy-MM-dd"))));
        return finishErasure(*folder, arguments);
    }
    if (!arguments.yes)
        return tellOfErasure(*folder, *name, arguments);
    const auto erased = erasePerson(*folder->store, arguments.data, arguments.operand, clock.now().wallMs);
    if (!erased)
        return cannot(erased.error(), arguments);
    say(QStringLiteral("Erased: %1.").arg(countsOf(*erased)));
    return finishErasure(*folder, arguments);
}

} // namespace doorstep
