#include "give_command.h"

#include "care_csv.h"
#include "care_json.h"
#include "console.h"
#include "fhir_bundle.h"
#include "give.h"
#include "import_report.h"
#include "safe_file.h"
#include "server_folder.h"
#include "system_entropy.h"

#include <QDir>
#include <QFileInfo>

namespace doorstep {

namespace {

/// The files of the copy; one without a name is the whole of it.
std::vector<CopyFile> filesOf(const GivenCopy &copy, GivenAs as)
{
    if (as == GivenAs::Csv)
        return careTables(copy.record, copy.occasion);
    return {{{},
             as == GivenAs::Fhir ? fhirBundle(copy.record, copy.occasion)
                                 : careJson(copy.record, copy.occasion)}};
}

void removeAll(const QString &path)
{
    if (QFileInfo(path).isDir())
        QDir(path).removeRecursively();
    else
        QFile::remove(path);
}

Outcome writeAt(const QString &path, const std::vector<CopyFile> &files)
{
    removeAll(path); // of an earlier try
    for (const CopyFile &file : files) {
        if (!file.name.isEmpty() && !QDir().mkpath(path))
            return Error{Fault::Storage, QStringLiteral("no folder can be made there")};
        const QString name = file.name.isEmpty() ? path : path + u'/' + file.name;
        if (auto written = replaceFile(name, file.bytes); !written)
            return written;
    }
    return done();
}

int cannotWrite(const QString &path, const Error &error)
{
    complain(
        QStringLiteral("The copy could not be written to %1 (%2). Nothing was given away and nothing was "
                       "changed; choose another place with --out.")
            .arg(path, error.detail));
    return Cannot;
}

} // namespace

int givePerson(const Arguments &arguments, const Clock &clock)
{
    if (QFileInfo::exists(arguments.out)) {
        complain(QStringLiteral("%1 is there already. Nothing was changed; choose a new name with --out.")
                     .arg(arguments.out));
        return Cannot;
    }
    const auto folder = openFolder(arguments.data);
    if (!folder)
        return cannot(folder.error(), arguments);
    SystemEntropy entropy;
    const auto copy = copyOf(*folder->store, arguments.operand, arguments.as, arguments.to, clock, entropy);
    if (!copy)
        return cannot(copy.error(), arguments);
    const QString unfinished = arguments.out + QStringLiteral(".part");
    if (auto written = writeAt(unfinished, filesOf(*copy, arguments.as)); !written) {
        removeAll(unfinished);
        return cannotWrite(arguments.out, written.error());
    }
    if (auto noted = noteGiven(*folder->store, folder->office, *copy, arguments.as, clock, entropy); !noted) {
        removeAll(unfinished);
        return cannot(noted.error(), arguments);
    }
    if (auto named = nameFile(unfinished, arguments.out); !named) {
        complain(QStringLiteral("The copy is whole and lies in %1: it could not be given its name (%2).")
                     .arg(unfinished, named.error().detail));
        return Cannot;
    }
    say(QStringLiteral("A copy of what is known of %1 is in %2. They and the supervisors see that it was "
                       "given to %3.")
            .arg(plain(copy->record.person.name), arguments.out, plain(arguments.to)));
    if (copy->record.leftOut > 0)
        say(QStringLiteral("%1 lines are not in it: they keep them from some readers.")
                .arg(copy->record.leftOut));
    return 0;
}

} // namespace doorstep
