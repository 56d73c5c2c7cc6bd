#include "town.h"

#include "note.h"
#include "outbox_store.h"
#include "passport_store.h"
#include "stream_store.h"
#include "sure.h"
#include "vault.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace doorstep {

namespace {

/// Where files cost no disk, if this machine has such a place.
QString whereFilesAreMade()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QDir(memory).exists() ? memory : QDir::tempPath()) + QStringLiteral("/doorstep-town-XXXXXX");
}

} // namespace

const Timeline &withApplication(const Timeline &time)
{
    static int count = 1;
    static char name[] = "test_end_to_end";
    static char *arguments[] = {name, nullptr};
    static QCoreApplication application(count, arguments);
    return time;
}

Town::Town(quint64 seed, Vaults vaults)
    : server(withApplication(time), seed)
    , tomId(server.worker(QStringLiteral("Tom"), Role::HomeCarer))
    , mariaId(server.worker(QStringLiteral("Maria"), Role::HomeCarer))
    , ada(server.person(QStringLiteral("Ada")))
    , bert(server.person(QStringLiteral("Bertram Canary")))
    , tomsTablet(time, seed + 1)
    , adasTablet(time, seed + 2)
    , m_files(vaults == Vaults::OnDisk ? std::make_unique<QTemporaryDir>(whereFilesAreMade()) : nullptr)
{
    plan(ada, true);
    plan(bert, true);
    tom = std::make_unique<UserHere>(time, tomsTablet, network, server, tomId,
                                     newVault(QStringLiteral("tom.db")));
    adaHerself = std::make_unique<UserHere>(time, adasTablet, network, server, ada,
                                            newVault(QStringLiteral("ada.db")));
}

Database Town::newVault(const QString &name)
{
    if (!m_files)
        return emptyVault();
    return sure(createVault(m_files->filePath(name), DatabaseKey::random()));
}

QUuid Town::plan(const QUuid &person, bool forTom, const QUuid &visit)
{
    VisitPlan plan;
    plan.startsAt = QDateTime::fromMSecsSinceEpoch(time.nowMs() + 3'600'000, Qt::UTC);
    plan.endsAt = plan.startsAt.addSecs(1800);
    plan.staff = {forTom ? tomId : mariaId};
    const QUuid id = visit.isNull() ? server.newId() : visit;
    const auto before = plans.find(id);
    const auto replaces = before == plans.end() ? std::vector<QUuid>{} : std::vector{before->second.id};
    plans.insert_or_assign(id, server.officeSays(person, id, plan, replaces));
    return id;
}

QUuid Town::visitAt(const QUuid &person) const
{
    const auto found =
        std::ranges::find_if(plans, [&](const auto &plan) { return plan.second.stream == person; });
    REQUIRE(found != plans.end());
    return found->first;
}

void Town::signal(TabletHere &tablet, bool has)
{
    tablet.signal.setNoSignal(!has);
    for (UserHere *user : {tom.get(), adaHerself.get()})
        if (!has && &user->tablet() == &tablet)
            network.cut(user->device());
    settle();
}

Record Town::say(UserHere &user, const Said &said)
{
    const auto records = user.say({said});
    REQUIRE(records);
    told.emplace_back(&user, records->front());
    return records->front();
}

Record Town::note(UserHere &user, const QUuid &person, const QString &words)
{
    return say(user,
               said(user.newId(), person, {}, Note{{}, words, NoteAudience::NextVisit, false, {}, {}, {}}));
}

Record Town::line(UserHere &user, const QUuid &person, const QString &words)
{
    PassportLine line;
    line.section = Section::Routine;
    line.said = words;
    line.audience = LineAudience::Everyone;
    return say(user, said(user.newId(), person, {}, line));
}

bool Town::holds(UserHere &user, const QUuid &stream)
{
    const auto held = sure(streams(user.vault()));
    return std::ranges::any_of(held, [&](const HeldStream &one) { return one.id == stream; });
}

LineView Town::lineAt(UserHere &user, const QUuid &line)
{
    const auto view = passportLine(user.vault(), line);
    REQUIRE(view);
    REQUIRE(*view);
    return **view;
}

void Town::something(Random &random)
{
    UserHere &user = random.chance(60) ? *tom : *adaHerself;
    if (random.chance(15)) {
        plan(random.chance(50) ? ada : bert, true);
    } else if (const auto deed = someDeed(user, random)) {
        const auto records = user.say(deed->said);
        REQUIRE(records);
        for (const Record &record : *records)
            told.emplace_back(&user, record);
    }
    pillsAreHonest();
    time.pass(random.between(1, 4'000));
    pillsAreHonest();
}

void Town::heal()
{
    constexpr qint64 longerThanAnyBackOff = 6 * 60'000;
    network.fate = [](const QUuid &, const ClientRequest &) { return Fate::Whole; };
    const auto isAtRest = [](UserHere &user) {
        const SyncFace face = user.driver()->state().face;
        return face == SyncFace::Sent
            || (face == SyncFace::NeedsPerson && user.driver()->state().code.isEmpty());
    };
    for (int tries = 0; tries < 3; ++tries)
        time.pass(isAtRest(*tom) && isAtRest(*adaHerself) ? 5'000 : longerThanAnyBackOff);
}

void Town::pillsAreHonest()
{
    for (const UserHere *const user : {tom.get(), adaHerself.get()}) {
        auto *const driver = const_cast<UserHere *>(user)->driver();
        if (!driver || driver->state().face != SyncFace::Sent)
            continue;
        for (const auto &[author, record] : told)
            if (author == user)
                REQUIRE(server.has(record.id));
    }
}

void Town::everythingIsTheSame()
{
    pillsAreHonest();
    for (UserHere *user : {tom.get(), adaHerself.get()}) {
        QStringList faults = faultsWithin(user->vault(), everythingIn(user->vault()));
        faults += differences(server, *user);
        CAPTURE(faults.join(u'\n').toStdString());
        CHECK(faults.isEmpty());
    }
    const CheckReport report = server.check();
    CAPTURE(report.faults.join(u'\n').toStdString());
    CHECK(report.faultCount == 0);
    for (const auto &[author, record] : told)
        CHECK(server.has(record.id));
}

} // namespace doorstep
