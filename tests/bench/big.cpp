#include "big.h"

#include "bench_server.h"
#include "need.h"
#include "own_process.h"
#include "running_server.h"
#include "timed.h"
#include "workload.h"
#include "year_vault.h"

#include "database_thread.h"
#include "maintenance.h"
#include "note.h"
#include "passport_store.h"
#include "say.h"
#include "search_store.h"
#include "system_entropy.h"
#include "uuid7.h"
#include "visit_search.h"
#include "visit_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace doorstep;

namespace {

constexpr int MostFound = 60; ///< what the page of people asks for
constexpr int RestAfterPages = 1000;
const QDateTime Midnight(QDate(2026, 3, 9), QTime(0, 0), Qt::UTC);
const QDateTime NextMidnight = Midnight.addDays(1);

/// Made when it is not there, in a process of its own, and used again by the next who asks.
QString yearVaultFolder(const Year::Size &size)
{
    const QString folder =
        workFolder() + QStringLiteral("/year-%1-%2-%3").arg(size.people).arg(size.carers).arg(size.days);
    if (QDir(folder).exists())
        return folder;
    const QString unfinished = folder + QStringLiteral(".new");
    QDir(unfinished).removeRecursively();
    saidByUs({QStringLiteral("fill"), unfinished, QString::number(size.people), QString::number(size.carers),
              QString::number(size.days)});
    need(QDir().rename(unfinished, folder), "the vault's folder cannot be given its name");
    return folder;
}

/// The vault as it stands on disk, for one question after the other.
class BigVault
{
public:
    explicit BigVault(const Extent &extent)
        : m_extent(extent)
        , m_folder(yearVaultFolder(extent.year))
    {
    }

    std::vector<Figures> measureAll()
    {
        std::vector<Figures> lines{opening()};
        lines.push_back(asked("today", m_extent.rounds, [this](Database &db, size_t nth) {
            need(!need(visitsOf(db, Year::carer(int(nth) % m_extent.year.carers), Midnight, NextMidnight))
                      .empty(),
                 "no visits today");
        }));
        lines.push_back(asked("everybody_today", m_extent.rounds / 10 + 1, [](Database &db, size_t) {
            need(!need(visitsBetween(db, Midnight, NextMidnight)).empty(), "no visits today");
        }));
        lines.push_back(asked("passport", m_extent.rounds, [this](Database &db, size_t nth) {
            need(!need(passport(db, Year::person(int(nth) % m_extent.year.people))).empty(), "no passport");
        }));
        const QString frequent = Year::frequentWord();
        lines.push_back(searching("search_rare", Year::rareWord()));
        lines.push_back(searching("search_frequent", frequent));
        lines.push_back(searching("search_two", frequent + u' ' + Year::otherFrequentWord()));
        lines.push_back(searching("search_letter", frequent.left(1)));
        const auto logLines = lookingThroughLog();
        lines.insert(lines.end(), logLines.begin(), logLines.end());
        lines.push_back(saving());
        return lines;
    }

private:
    Figures called(const char *what, const std::vector<double> &times, double firstMs)
    {
        Figures figures = told(times);
        figures.measure = QByteArray("big_") + what;
        figures.firstMs = firstMs;
        return figures;
    }

    /// To the first answer; the key is at hand.
    Figures opening()
    {
        const auto open = [this] {
            Database db = openYearVault(m_folder);
            need(visitsOf(db, Year::carer(0), Midnight, NextMidnight));
        };
        forgetYearVault(m_folder);
        const double first = timed(open);
        std::vector<double> times;
        for (size_t i = 0; i < m_extent.starts; ++i)
            times.push_back(timed(open));
        return called("open", times, first);
    }

    template <class Question>
    Figures asked(const char *what, size_t rounds, Question question)
    {
        forgetYearVault(m_folder);
        Database db = openYearVault(m_folder);
        const double first = timed([&] { question(db, 0); });
        std::vector<double> times;
        for (size_t nth = 1; nth <= rounds; ++nth)
            times.push_back(timed([&] { question(db, nth); }));
        return called(what, times, first);
    }

    Figures searching(const char *what, const QString &words)
    {
        qint64 found = 0;
        Figures figures = asked(what, m_extent.starts, [&](Database &db, size_t) {
            found = std::ssize(need(search(db, words, MostFound)));
        });
        figures.documents = found;
        return figures;
    }

    Figures inLog(const char *what, const VisitsSought &sought)
    {
        qint64 found = 0;
        Figures figures = asked(what, m_extent.starts,
                                [&](Database &db, size_t) { found = need(findVisits(db, sought)).count; });
        figures.documents = found;
        return figures;
    }

    /// All of the year, by each thing that it may be looked through for.
    std::vector<Figures> lookingThroughLog()
    {
        const Period year{Midnight.addYears(-1), NextMidnight};
        const VisitMarks help = markOf(Rung::HandsOn) | markOf(Rung::Guided);
        const QString frequent = Year::frequentWord();
        return {inLog("log_year", {year, {}, {}, {}, {}}),
                inLog("log_rung", {year, {}, {}, {help}, {}}),
                inLog("log_person", {year, Year::person(1), {}, {}, {}}),
                inLog("log_carer", {year, {}, Year::carer(1), {}, {}}),
                inLog("log_rare", {year, {}, {}, {}, Year::rareWord()}),
                inLog("log_frequent", {year, {}, {}, {}, frequent}),
                inLog("log_two_letters", {year, {}, {}, {}, frequent.left(2)}),
                inLog("log_all_of_it",
                      {year, {}, Year::carer(1), {help}, frequent + u' ' + Year::otherFrequentWord()})};
    }

    /// By the app's own ways: through the thread of the vault, and on disk when it is answered. On a copy, so
    /// that what comes after finds the vault as it was.
    Figures saving()
    {
        const QTemporaryDir copy(workFolder() + QStringLiteral("/saving-XXXXXX"));
        copyFiles(m_folder, copy.path());
        DatabaseThread vault(openYearVault(copy.path()));
        const Writer writer = Year::supervisorHere();
        const WorkClock clock;
        SystemEntropy entropy;
        const auto notes = notesToPush(1'000);
        std::vector<double> times;
        for (size_t i = 0; i < m_extent.saves; ++i) {
            Note note;
            note.said = notes[i % notes.size()].text;
            note.audience = NoteAudience::NextVisit;
            const Moment now = clock.now();
            const auto about = Year::person(int(i * 7 % size_t(m_extent.year.people)));
            const std::vector words{said(uuid7(now.wallMs, entropy.bytes(10)), about, {}, note)};
            const auto keep = [&](Database &db) { return say(db, words, writer, happenedAt(now, {})); };
            times.push_back(timed([&] { need(vault.run(keep).takeResult()); }));
            const auto rest = [](Database &db) {
                return db.walPages() > RestAfterPages ? checkpoint(db, Checkpoint::Passive) : done();
            };
            need(vault.run(rest).takeResult());
        }
        return called("save", times, times.front());
    }

    const Extent &m_extent;
    QString m_folder;
};

void printScreens(const Extent &extent)
{
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/bench_screens");
    if (!QFileInfo::exists(program))
        return; // built without the app
    const auto number = [](auto value) { return QString::number(value); };
    const QByteArray lines = saidBy(program,
                                    {yearVaultFolder(extent.year), number(extent.year.people),
                                     number(extent.year.carers), number(extent.rounds / 10)});
    std::fputs(lines.constData(), stdout);
}

} // namespace

std::vector<Figures> bigVault(const Extent &extent)
{
    printScreens(extent);
    return BigVault(extent).measureAll();
}
