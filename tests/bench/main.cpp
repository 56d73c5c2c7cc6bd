#include "bench_server.h"
#include "measures.h"
#include "need.h"
#include "outage.h"
#include "own_process.h"
#include "running_server.h"
#include "year_vault.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace {

constexpr char Help[] =
    "bench: how fast tablets and server are. Prints one line of JSON a measure.\n"
    "\n"
    "  bench all [--small]    every measure; --small: a share that takes a minute at most\n"
    "  bench NAME [--small]   one of: %s;\n"
    "                         or one of those that take minutes and are not among `all`: %s\n"
    "  bench seed N           makes the folder of a server with the first N documents\n"
    "  bench server [FOLDER]  serves it, on a port that it prints; without, one with the whole of W\n"
    "  bench pull N           N is 1000 or 60000\n"
    "  bench local            saving a note, and the visits of today\n"
    "  bench push             1,000 notes\n"
    "  bench swarm K          K tablets at once: 50 or 200\n"
    "\n"
    "Environment: W: the folder of the workload (else it is made here, the same each time); WORK: where "
    "vaults and\n"
    "servers lie (else a folder for temporary files that is removed afterwards).\n";

int help(FILE *out)
{
    const auto listed = [](const QStringList &names) { return names.join(QStringLiteral(", ")); };
    std::fprintf(out, Help, qPrintable(listed(measureNames())), qPrintable(listed(longMeasureNames())));
    return out == stdout ? 0 : 2;
}

double rateOf(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object()[QStringLiteral("docs_s")].toDouble();
}

void run(const QStringList &measures, bool small)
{
    const Extent extent = small ? Extent::small() : Extent();
    for (const QString &name : measures) {
        const int runs = isRepeated(name) ? extent.runs : 1;
        std::vector<QByteArray> lines;
        lines.reserve(size_t(runs));
        for (int i = 0; i < runs; ++i)
            lines.push_back(
                saidByUs({QStringLiteral("measure"), name, small ? QStringLiteral("--small") : QString()}));
        std::ranges::sort(lines, {}, rateOf);
        std::fputs(lines[lines.size() / 2].constData(), stdout);
        std::fflush(stdout);
    }
}

/// The measure of this size, the first where none is said; none where there is no such.
QStringList sized(std::initializer_list<std::pair<int, QString>> measures, const QString &size)
{
    if (size.isEmpty())
        return {measures.begin()->second};
    for (const auto &[number, name] : measures)
        if (size.toInt() == number)
            return {name};
    return {};
}

/// What the roles that peers have stand for; empty: no such role.
QStringList measuresOf(const QString &role, const QString &size)
{
    if (role == u"all")
        return measureNames();
    if (role == u"pull")
        return sized({{1'000, QStringLiteral("pull1k")}, {60'000, QStringLiteral("pull60k")}}, size);
    if (role == u"push")
        return {QStringLiteral("push1k")};
    if (role == u"local")
        return {QStringLiteral("save"), QStringLiteral("today")};
    if (role == u"swarm")
        return sized({{50, QStringLiteral("swarm50")}, {200, QStringLiteral("swarm200")}}, size);
    return (measureNames() + longMeasureNames()).contains(role) ? QStringList{role} : QStringList();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    WorkClock::begin();
    QStringList words = QCoreApplication::arguments().mid(1);
    const bool small = words.removeAll(QStringLiteral("--small")) > 0;
    words.removeAll(QString());
    const QString role = words.value(0);
    const QString operand = words.value(1);
    if (role == u"--help")
        return help(stdout);
    if (role == u"measure") {
        for (const Figures &line : measure(operand, small ? Extent::small() : Extent()))
            line.print();
        return 0;
    }
    if (role == u"fill")
        return fillYearVault(operand,
                             {words.value(2).toInt(), words.value(3).toInt(), words.value(4).toInt()})
            ? 0
            : 1;
    if (role == u"outage")
        return makeOutageFolder(operand, words.value(2).toInt()) ? 0 : 1;
    if (role == u"load")
        return loadServer(operand, words.value(2).toULongLong()) ? 0 : 1;
    const QTemporaryDir scratch;
    const bool isSeed = role == u"seed" && operand.toULongLong() > 0;
    if (!qEnvironmentVariableIsSet("WORK") && !isSeed)
        qputenv("WORK", scratch.path().toUtf8());
    if (isSeed) {
        std::printf("%s\n", qPrintable(makeSeededFolder(operand.toULongLong())));
        return 0;
    }
    if (role == u"server")
        return runServer(operand.isEmpty() ? seededFolder(Extent().many) : operand);
    const QStringList measures = measuresOf(role, operand);
    if (measures.isEmpty())
        return help(stderr);
    run(measures, small);
    return 0;
}
