#include "figures.h"
#include "need.h"
#include "timed.h"
#include "workload.h"
#include "year_vault.h"

#include "board_reads.h"
#include "carer_reads.h"
#include "visit_log_reads.h"

#include <QCoreApplication>

#include <cstdio>

using namespace doorstep;

namespace {

const QDateTime Now = QDateTime::fromMSecsSinceEpoch(WorkTodayMs, Qt::UTC);
const Period Today{QDateTime(Now.date(), QTime(0, 0), Qt::UTC),
                   QDateTime(Now.date(), QTime(0, 0), Qt::UTC).addDays(1)};

/// Asks so many times, the first time of a vault that is in nobody's memory.
template <class Question>
void tell(const char *what, const QString &folder, int rounds, Question question)
{
    forgetYearVault(folder);
    Database db = openYearVault(folder);
    const double first = timed([&] { question(db, 0); });
    std::vector<double> times;
    for (int nth = 1; nth <= rounds; ++nth)
        times.push_back(timed([&] { question(db, nth); }));
    Figures figures = told(times);
    figures.measure = QByteArray("big_") + what;
    figures.firstMs = first;
    figures.peakMb = peakMb();
    figures.print();
}

/// Every visit of the day before, as a supervisor looks through them.
std::vector<QUuid> visitsOfYesterday(const QString &folder)
{
    Database db = openYearVault(folder);
    std::vector<QUuid> visits;
    for (const VisitRow &row : need(visitsBetween(db, Today.from.addDays(-1), Today.from)))
        visits.push_back(row.id);
    need(!visits.empty(), "no visits yesterday");
    return visits;
}

} // namespace

/// What the screens of the app read on the database thread, one line of figures each:
/// `bench_screens FOLDER PEOPLE CARERS ROUNDS`, the folder that of a vault of a year.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.size() != 4) {
        std::fputs("bench_screens FOLDER PEOPLE CARERS ROUNDS\n", stderr);
        return 2;
    }
    const QString &folder = words[0];
    const int people = words[1].toInt();
    const int carers = words[2].toInt();
    const int rounds = words[3].toInt();
    tell("board", folder, rounds, [](Database &db, int) {
        need(!need(readBoardDay(db, {Today, true, Now, Year::supervisor()})).rows.empty(),
             "nothing on the board");
    });
    tell("carer_day", folder, rounds, [carers](Database &db, int nth) {
        need(!need(readCarerDay(db, Year::carer(nth % carers), Today, Now)).visits.empty(),
             "no visits today");
    });
    tell("person", folder, rounds, [people](Database &db, int nth) {
        need(!need(readPersonSheet(db, Year::person(nth % people))).lines.empty(), "no passport");
    });
    const auto visits = visitsOfYesterday(folder);
    tell("visit_log", folder, rounds, [&visits](Database &db, int nth) {
        const QUuid &visit = visits[size_t(nth) % visits.size()];
        need(need(readVisitLog(db, visit, Year::supervisor(), Now)).has_value(), "no such visit");
    });
    return 0;
}
