#include "plant.h"
#include "run.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QHashSeed>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <climits>
#include <cstdio>

using namespace doorstep;

namespace {

struct Options {
    quint64 from = 1;
    quint64 seeds = 100;
    std::optional<quint64> one;
    bool trace = false;
    bool planted = false;
    Mistake made = Mistake::None;
    quint64 mostSeeds = 2000;
};

/// Of what the program was built from, so that the seed can be run again.
QString commitHere()
{
    QProcess git;
    git.start(QStringLiteral("git"),
              {QStringLiteral("-C"), QStringLiteral(DOORSTEP_SOURCE), QStringLiteral("describe"),
               QStringLiteral("--always"), QStringLiteral("--dirty")});
    if (!git.waitForFinished() || git.exitCode() != 0)
        return QStringLiteral("unknown");
    return QString::fromLatin1(git.readAllStandardOutput()).trimmed();
}

/// A fault, and what the timeline tells of the records and streams that it names.
void printFault(const QString &fault, const std::vector<QString> &lines)
{
    constexpr int MostLines = 12;
    static const QRegularExpression someId(QStringLiteral("\\b[0-9a-f]{8}\\b"));
    std::printf("  FAULT  %s\n", qPrintable(fault));
    for (auto ids = someId.globalMatch(fault); ids.hasNext();) {
        const QString id = ids.next().captured();
        int count = 0;
        for (const QString &line : lines)
            if (line.contains(id) && ++count <= MostLines)
                std::printf("         %s: %s\n", qPrintable(id), qPrintable(line));
        if (count > MostLines)
            std::printf("         %s: and %d times more\n", qPrintable(id), count - MostLines);
    }
}

void print(const Ended &ended, bool withTimeline)
{
    if (!withTimeline)
        std::printf("  %s\n", qPrintable(ended.about));
    else
        std::printf("  step, time since the world began, who, what (step 0: before the first)\n");
    if (withTimeline)
        for (const QString &line : ended.lines)
            std::printf("  %s\n", qPrintable(line));
    for (const QString &fault : ended.faults)
        printFault(fault, ended.lines);
}

int runOne(quint64 seed, bool trace)
{
    const Ended ended = run(seed, INT_MAX);
    const Ended shown = ended.faults.isEmpty() ? ended : shortest(seed, ended);
    print(shown, trace || !ended.faults.isEmpty());
    std::printf("seed %llu: %s after %d steps, %zu records, trace %s, commit %s\n", seed,
                ended.faults.isEmpty() ? "sound" : "FAULTS", shown.steps, shown.records,
                ended.hash.constData(), qPrintable(commitHere()));
    return ended.faults.isEmpty() ? 0 : 1;
}

int runMany(const Options &options)
{
    QElapsedTimer timer;
    timer.start();
    quint64 failed = 0;
    size_t records = 0;
    QCryptographicHash traces(QCryptographicHash::Blake2b_256);
    for (quint64 seed = options.from; seed < options.from + options.seeds; ++seed) {
        const Ended ended = run(seed, INT_MAX);
        records += ended.records;
        traces.addData(ended.hash);
        if (ended.faults.isEmpty())
            continue;
        ++failed;
        const Ended shown = shortest(seed, ended);
        std::printf("seed %llu: FAULTS after %d steps, commit %s; sim --seed %llu --trace shows it again\n",
                    seed, shown.steps, qPrintable(commitHere()), seed);
        print(shown, failed <= 3);
        std::fflush(stdout);
    }
    const double seconds = double(timer.elapsed()) / 1000;
    std::printf("sim: %llu worlds from seed %llu, %zu records, %llu failed, traces %s, %.1f s, %.1f worlds a "
                "second\n",
                options.seeds, options.from, records, failed, traces.result().toHex().first(16).constData(),
                seconds, double(options.seeds) / seconds);
    return failed == 0 ? 0 : 1;
}

/// A fault that no world allows is the end; it must tell where, too.
void tell(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    if (type == QtFatalMsg)
        tellTheWorldUnderWay();
}

int usage()
{
    std::fprintf(
        stderr,
        "sim [--from SEED] [--seeds N]   worlds one after the other\n"
        "sim --seed N [--trace]          one world; with its timeline\n"
        "sim --plant MISTAKE …           the same with a mistake in the code\n"
        "sim --planted [--seeds N]       which of the planted mistakes the worlds from 1 to N show\n");
    return 2;
}

std::optional<Options> optionsFrom(const QStringList &arguments)
{
    Options options;
    if (const int scale = qEnvironmentVariableIntValue("DOORSTEP_TEST_SCALE"); scale > 1)
        options.seeds *= quint64(scale);
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const auto number = [&](quint64 &into) {
            bool isNumber = false;
            into = ++i < arguments.size() ? arguments[i].toULongLong(&isNumber) : 0;
            return isNumber;
        };
        quint64 seed = 0;
        if (arguments[i] == QStringLiteral("--trace"))
            options.trace = true;
        else if (arguments[i] == QStringLiteral("--planted"))
            options.planted = true;
        else if (arguments[i] == QStringLiteral("--plant") && ++i < arguments.size()) {
            const auto at = std::ranges::find(MistakeNames, arguments[i],
                                              [](const char *name) { return QLatin1String(name); });
            if (at == MistakeNames.end())
                return std::nullopt;
            options.made = static_cast<Mistake>(at - MistakeNames.begin());
        } else if (arguments[i] == QStringLiteral("--from") && number(options.from))
            continue;
        else if (arguments[i] == QStringLiteral("--seeds") && number(options.seeds))
            options.mostSeeds = options.seeds;
        else if (arguments[i] == QStringLiteral("--seed") && number(seed))
            options.one = seed;
        else
            return std::nullopt;
    }
    return options;
}

} // namespace

int main(int count, char *arguments[])
{
    QHashSeed::setDeterministicGlobalSeed();
    const QCoreApplication application(count, arguments);
    qInstallMessageHandler(tell);
    const auto options = optionsFrom(QCoreApplication::arguments());
    if (!options)
        return usage();
    plant(options->made);
    if (options->planted)
        return findThePlanted(options->mostSeeds);
    return options->one ? runOne(*options->one, options->trace) : runMany(*options);
}
