#include "allocations.h"
#include "case.h"
#include "damage.h"
#include "full.h"
#include "kills.h"
#include "planted.h"
#include "torn.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHashSeed>

#include <algorithm>
#include <array>
#include <cstdio>
#include <sys/wait.h>
#include <unistd.h>

using namespace doorstep;

namespace {

struct Part {
    const char *name;
    void (*run)(Tally &tally);
    size_t few; ///< cases, when no number is asked for
    size_t tried; ///< at most, for a mistake that is planted
};

constexpr std::array Parts{
    Part{"kills", kills, 60, 30},     Part{"torn", torn, 400, 200},
    Part{"full", full, 80, 20},       Part{"allocations", allocations, 300, 300},
    Part{"damage", damage, 100, 100},
};

struct Options {
    std::vector<std::pair<const Part *, size_t>> parts; ///< and how many cases
    Asked asked;
    Mistake made = Mistake::None;
    bool planted = false;
};

int usage()
{
    std::fprintf(
        stderr,
        "crash [PART [N]]… [--from SEED]   so many cases of each part; of all of them a few, without\n"
        "crash PART --seed SEED            all cases of one seed, with an account of each\n"
        "crash --plant MISTAKE …           the same with a mistake in the code\n"
        "crash --planted                   which of the planted mistakes a few cases show\n"
        "\n"
        "  --kills N        a process is killed while it saves\n"
        "  --torn N         the power goes, and some of what was not waited for is on the disk\n"
        "  --full N         the disk fills up, to so many sizes\n"
        "  --allocations N  an allocation comes to nothing, each time another one\n"
        "  --damage N       a bit, a page or the end of a file is another\n");
    return 2;
}

size_t scaled(size_t cases)
{
    return cases * size_t(std::max(1, qEnvironmentVariableIntValue("DOORSTEP_TEST_SCALE")));
}

/// Reads the arguments from left to right; false where one is none.
class Reading
{
public:
    explicit Reading(QStringList arguments)
        : m_left(std::move(arguments))
    {
        m_left.removeFirst();
    }

    bool read(Options &options)
    {
        while (!m_left.isEmpty())
            if (!readOne(m_left.takeFirst(), options))
                return false;
        if (options.parts.empty())
            for (const Part &part : Parts)
                options.parts.emplace_back(&part, scaled(part.few));
        return true;
    }

private:
    std::optional<quint64> number()
    {
        bool isNumber = false;
        const quint64 found = m_left.isEmpty() ? 0 : m_left.front().toULongLong(&isNumber);
        if (!isNumber)
            return std::nullopt;
        m_left.removeFirst();
        return found;
    }

    bool readOne(const QString &word, Options &options)
    {
        const auto part = std::ranges::find_if(Parts, [&](const Part &one) {
            return word == QStringLiteral("--") + QLatin1StringView(one.name);
        });
        if (part != Parts.end()) {
            const auto cases = number();
            options.parts.emplace_back(&*part, cases ? size_t(*cases) : scaled(part->few));
            return true;
        }
        if (word == QStringLiteral("--planted"))
            return options.planted = true;
        if (word == QStringLiteral("--plant") && !m_left.isEmpty())
            return readMistake(m_left.takeFirst(), options);
        const auto seed = number();
        if (seed && word == QStringLiteral("--from"))
            options.asked.from = *seed;
        else if (seed && word == QStringLiteral("--seed"))
            options.asked.one = *seed;
        else
            return false;
        return true;
    }

    static bool readMistake(const QString &word, Options &options)
    {
        const auto at =
            std::ranges::find(MistakeNames, word, [](const char *name) { return QLatin1StringView(name); });
        if (at == MistakeNames.end())
            return false;
        options.made = static_cast<Mistake>(at - MistakeNames.begin());
        return true;
    }

    QStringList m_left;
};

int run(const Options &options)
{
    QElapsedTimer timer;
    timer.start();
    size_t failed = 0;
    QStringList told;
    for (const auto &[part, cases] : options.parts) {
        Asked asked = options.asked;
        asked.cases = cases;
        Tally tally(part->name, asked);
        part->run(tally);
        failed += tally.failed();
        told += tally.summary();
        std::printf("%s\n", qPrintable(told.back()));
        std::fflush(stdout);
    }
    std::printf("crash: %s; %zu failed, %.1f s\n", qPrintable(told.join(QStringLiteral("; "))), failed,
                double(timer.elapsed()) / 1000);
    return failed == 0 ? 0 : 1;
}

/// Which part shows a mistake first; nothing: none.
std::optional<QString> shownBy()
{
    for (const Part &part : Parts) {
        Tally tally(part.name, {1, part.tried, {}});
        tally.keepQuiet();
        part.run(tally);
        if (tally.failed() > 0)
            return QStringLiteral("%1: %2").arg(QLatin1StringView(part.name), tally.firstFault());
    }
    return std::nullopt;
}

/// In a process of its own, for a mistake may end it, and for what one makes is not the next one's. True:
/// found.
bool isFound(size_t mistake)
{
    std::fflush(stdout);
    const pid_t process = fork();
    if (process == 0) {
        plant(static_cast<Mistake>(mistake));
        const auto how = shownBy();
        std::printf("%-24s %s\n", MistakeNames[mistake], how ? qPrintable(*how) : "NOT FOUND");
        std::fflush(stdout);
        _exit(how ? 0 : 1);
    }
    int ended = 0;
    if (process < 0 || waitpid(process, &ended, 0) != process)
        qFatal("no process");
    if (WIFSIGNALED(ended))
        std::printf("%-24s ends the program by signal %d\n", MistakeNames[mistake], WTERMSIG(ended));
    return WIFSIGNALED(ended) || WEXITSTATUS(ended) == 0;
}

int findThePlanted()
{
    size_t notFound = 0;
    for (size_t i = 1; i < MistakeNames.size(); ++i)
        notFound += isFound(i) ? 0 : 1;
    std::printf("crash: %zu mistakes planted, %zu not found\n", MistakeNames.size() - 1, notFound);
    return notFound == 0 ? 0 : 1;
}

} // namespace

int main(int count, char *arguments[])
{
    QHashSeed::setDeterministicGlobalSeed();
    const QCoreApplication application(count, arguments);
    Options options;
    if (!Reading(QCoreApplication::arguments()).read(options))
        return usage();
    plant(options.made);
    return options.planted ? findThePlanted() : run(options);
}
