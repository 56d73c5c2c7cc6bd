#include "cast.h"

#include "note.h"
#include "passport.h"
#include "sure.h"

#include <algorithm>

namespace doorstep {

namespace {

size_t fewMostly(Random &random, size_t least, size_t most)
{
    size_t count = least;
    while (count < most && random.chance(40))
        ++count;
    return count;
}

size_t peopleFor(Random &random)
{
    return random.chance(90) ? 5 + random.below(3) : 5 + random.below(36);
}

OfficeSaid plannedVisit(Random &random, Timeline &time, ServerHere &server, const Cast &cast,
                        const QUuid &person)
{
    return {person, server.newId(), Kind::VisitPlan, encodeBody(somePlan(random, time, cast.carers)), {}};
}

void planTheFirstDays(Random &random, Timeline &time, ServerHere &server, Cast &cast)
{
    std::vector<OfficeSaid> said;
    for (const QUuid &person : cast.people) {
        for (size_t visits = 1 + random.below(3); visits > 0; --visits)
            said.push_back(plannedVisit(random, time, server, cast, person));
        PassportLine line;
        line.section = Section::MostImportant;
        line.said = QStringLiteral("as the office wrote it");
        line.audience = LineAudience::Everyone;
        said.push_back({person, server.newId(), Kind::PassportLine, encodeBody(line), {}});
    }
    for (const Record &record : server.officeSays(said))
        if (is(record, Kind::VisitPlan))
            cast.plans.insert_or_assign(record.entity, record);
}

/// Some of it has passed for carers, some will while the world lives, or is far from it.
void sayTheMonthsBefore(Random &random, const Timeline &time, ServerHere &server, const Cast &cast)
{
    constexpr qint64 DayMs = 24LL * 60 * 60 * 1000;
    for (const qint64 days : {120, 93, 89, 80}) {
        server.clock.step(-days * DayMs);
        std::vector<OfficeSaid> said;
        for (const QUuid &person : cast.people)
            for (qint64 visits = random.between(0, 3); visits > 0; --visits) {
                VisitPlan plan;
                plan.startsAt = QDateTime::fromMSecsSinceEpoch(
                    time.nowMs() - days * DayMs + random.between(0, 40) * 3'600'000, Qt::UTC);
                plan.endsAt = plan.startsAt.addSecs(1'800);
                said.push_back({person, server.newId(), Kind::VisitPlan, encodeBody(plan), {}});
                said.push_back({person,
                                server.newId(),
                                Kind::Note,
                                encodeBody(Note{.said = QStringLiteral("long ago"),
                                                .audience = NoteAudience::NextVisit}),
                                {}});
            }
        (void)server.officeSays(said);
        server.clock.setRight();
    }
}

struct Sitting {
    QString name;
    QUuid account;
};

std::vector<Sitting> usersOf(Random &random, ServerHere &server, Cast &cast, size_t tablet)
{
    std::vector<Sitting> users;
    const size_t count = 1 + (random.chance(30) ? random.below(3) : 0);
    for (size_t i = 0; i < count; ++i) {
        const QString name = QStringLiteral("%1@%2").arg(QChar(u'A' + char16_t(i))).arg(tablet + 1);
        if (tablet == 1 && i == 0)
            users.push_back(
                {QStringLiteral("person ") + name, cast.people[random.below(cast.people.size())]});
        else if (tablet > 1 && random.chance(20))
            users.push_back({QStringLiteral("office ") + name, server.worker(name, Role::Supervisor)});
        else if (tablet > 0 && random.chance(10)) // somebody who has another tablet, too
            users.push_back({QStringLiteral("carer ") + name, random.pick(cast.carers)});
        else {
            users.push_back({QStringLiteral("carer ") + name, server.worker(name, Role::HomeCarer)});
            cast.carers.push_back(users.back().account);
        }
    }
    return users;
}

} // namespace

std::vector<SimUser *> Cast::users() const
{
    std::vector<SimUser *> all;
    for (const auto &tablet : tablets)
        for (const auto &user : tablet->users)
            all.push_back(user.get());
    return all;
}

VisitPlan somePlan(Random &random, const Timeline &time, const std::vector<QUuid> &carers)
{
    VisitPlan plan;
    plan.startsAt =
        QDateTime::fromMSecsSinceEpoch(time.nowMs(), Qt::UTC).addSecs(random.between(-3, 30) * 3'600);
    plan.endsAt = plan.startsAt.addSecs(random.between(15, 90) * 60);
    plan.staff = {carers[random.below(carers.size())]};
    if (random.chance(15))
        plan.staff.push_back(carers[random.below(carers.size())]);
    return plan;
}

std::unique_ptr<UserHere> joinHere(SimUser &user, const QUuid &account, Timeline &time, Network &network,
                                   ServerHere &server)
{
    auto here = std::make_unique<UserHere>(time, user.tablet->device, network, server, account, emptyVault());
    if (user.disk)
        here->queue().database = sure(user.disk->open(here->device())).vault;
    return here;
}

Cast castFor(Random &random, Timeline &time, Network &network, ServerHere &server, bool onDisk,
             Random *before)
{
    Cast cast;
    std::vector<ServerHere::Newcomer> newcomers;
    for (size_t i = peopleFor(random); i > 0; --i)
        newcomers.push_back({QStringLiteral("person %1").arg(i), {}});
    if (before)
        server.clock.step(-130LL * 24 * 60 * 60 * 1000); // they have been there longer than all that is told
    cast.people = server.open(newcomers);
    server.clock.setRight();
    const size_t tablets = fewMostly(random, 2, 12);
    std::vector<std::vector<Sitting>> sittings;
    for (size_t i = 0; i < tablets; ++i)
        sittings.push_back(usersOf(random, server, cast, i));
    if (before)
        sayTheMonthsBefore(*before, time, server, cast);
    planTheFirstDays(random, time, server, cast);
    const size_t withFiles = onDisk ? random.below(tablets) : tablets;
    for (const auto &sitting : sittings) {
        auto tablet = std::make_unique<SimTablet>(time, random.number());
        for (const auto &[name, account] : sitting) {
            auto user = std::make_unique<SimUser>();
            user->name = name;
            user->tablet = tablet.get();
            if (cast.tablets.size() == withFiles)
                user->disk = std::make_unique<VaultOnDisk>();
            user->here = joinHere(*user, account, time, network, server);
            tablet->users.push_back(std::move(user));
        }
        cast.tablets.push_back(std::move(tablet));
    }
    return cast;
}

} // namespace doorstep
