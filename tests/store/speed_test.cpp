#include "elsewhere.h"

#include "maintenance.h"
#include "search_store.h"
#include "visit_store.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace doorstep;

// Figures of the vault alone, on a real file: run with the tag [bench]. The comparison with others is made
// by the benchmark program.

namespace {

constexpr quint32 People = 200;
constexpr quint32 Carers = 200;
constexpr int Days = 14;
const char *const Words =
    "assisted with personal care and offered choice of clothes today she was in good spirits ate well";

QUuid carer(quint32 number)
{
    return idOf(500'000 + number);
}

/// As workload W: 30 lines a person, ten visits a person and day, and a note each.
ServerStream personStream(quint32 number)
{
    const QUuid person = idOf(400'000 + number);
    Elsewhere office(1'000 + 2 * number);
    ServerStream stream(person);
    stream.add(office.says(person, person, Person{.name = QStringLiteral("Person %1").arg(number)}));
    for (int line = 0; line < 30; ++line)
        stream.add(office.says(person, {},
                               PassportLine{.section = Section::PleaseDo, .said = QLatin1String(Words)}));
    for (int day = 0; day < Days; ++day)
        for (quint32 call = 0; call < 10; ++call) {
            const qint64 start = day * 24 * 60 + qint64(call) * 45;
            const Record plan = office.says(person, {},
                                            VisitPlan{.startsAt = at(start),
                                                      .endsAt = at(start + 30),
                                                      .staff = {carer((number + call) % Carers)}});
            stream.add(plan);
            stream.add(office.says(
                person, {}, Note{.visit = plan.entity, .said = QLatin1String(Words), .at = at(start + 30)}));
        }
    return stream;
}

double ms(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double percentile(std::vector<double> times, double share)
{
    std::ranges::sort(times);
    return times[std::min(times.size() - 1, static_cast<size_t>(share * static_cast<double>(times.size())))];
}

} // namespace

TEST_CASE("figures of the vault", "[.bench]")
{
    const QTemporaryDir folder;
    auto db = createVault(folder.filePath(QStringLiteral("vault.db")), vaultKey());
    REQUIRE(db);
    std::vector<ServerStream> streams;
    size_t records = 0;
    for (quint32 person = 0; person < People; ++person) {
        streams.push_back(personStream(person));
        records += streams.back().entries().size();
    }

    QElapsedTimer timer;
    timer.start();
    const std::clock_t begun = std::clock();
    for (size_t from = 0; from < streams.size(); from += 5) { // about 1,500 records a transaction
        Transaction tx(*db);
        for (const ServerStream &stream : std::span(streams).subspan(from, 5)) {
            REQUIRE(gain(tx, stream.id(), StreamAbout::Person, 0));
            REQUIRE(applyPage(tx, stream.page()));
        }
        REQUIRE(tx.commit());
        if (db->walPages() > 4000)
            REQUIRE(checkpoint(*db, Checkpoint::Passive));
    }
    const double applied = ms(timer);
    const auto appliedCpu = static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC * 1000;
    timer.start();
    while (committed(*db, [](Transaction &tx) { return indexPending(tx, 10'000); }))
        continue;
    const double indexed = ms(timer);
    const auto rate = [records](double time) { return static_cast<double>(records) / time * 1000; };
    std::printf("pull %zu: applied %.0f ms (%.0f/s; %.0f ms of a core), indexed %.0f ms, together %.0f/s\n",
                records, applied, rate(applied), appliedCpu, indexed, rate(applied + indexed));
    REQUIRE(checkpoint(*db, Checkpoint::Truncate));
    std::printf("size %.1f MB\n",
                static_cast<double>(QFile(folder.filePath(QStringLiteral("vault.db"))).size()) / 1e6);

    std::vector<double> today;
    size_t rows = 0;
    for (quint32 i = 0; i < 2000; ++i) {
        timer.start();
        const auto day = visitsOf(*db, carer(i * 7 % Carers), at(7 * 24 * 60 - 60), at(8 * 24 * 60 - 60));
        today.push_back(ms(timer));
        rows += day->size();
    }
    std::printf("today: %.1f rows, p50 %.4f ms, p99 %.4f ms\n", static_cast<double>(rows) / 2000,
                percentile(today, 0.5), percentile(today, 0.99));

    timer.start();
    const auto board = visitsBetween(*db, at(7 * 24 * 60 - 60), at(8 * 24 * 60 - 60));
    std::printf("everybody's day: %zu rows, %.2f ms\n", board->size(), ms(timer));

    std::vector<double> saves;
    const std::clock_t savesBegun = std::clock();
    for (quint32 i = 0; i < 2000; ++i) {
        const QUuid person = streams[i % People].id();
        const Note note{.visit = idOf(i), .said = QLatin1String(Words), .audience = NoteAudience::NextVisit};
        timer.start();
        writeHere(*db, said(idOf(900'000 + i), person, {}, note), {carer(1), idOf(3)}, 30'000 + i);
        saves.push_back(ms(timer));
        if (db->walPages() > 1000)
            REQUIRE(checkpoint(*db, Checkpoint::Passive));
    }
    const auto savesCpu = static_cast<double>(std::clock() - savesBegun) / CLOCKS_PER_SEC * 1000 / 2000;
    std::printf("save one note: p50 %.3f ms, p99 %.3f ms, %.3f ms of a core\n", percentile(saves, 0.5),
                percentile(saves, 0.99), savesCpu);
}
