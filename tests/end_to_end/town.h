#pragma once

#include "deeds.h"
#include "random.h"
#include "sameness.h"

#include "visit.h"

#include <catch2/catch_test_macros.hpp>

#include <QTemporaryDir>

namespace doorstep {

/// The same, once there is an application: Qt's futures post to objects, which needs one.
const Timeline &withApplication(const Timeline &time);

/// Where the vaults of a town are.
enum class Vaults { InMemory, OnDisk };

/// Two tablets and a server: Tom visits Ada, and Bert until the office plans
/// otherwise; Ada has a tablet of her own.
class Town
{
public:
    Town(quint64 seed, Vaults vaults);

    /// The office plans Tom or, when not him, Maria for this person; gives the visit.
    QUuid plan(const QUuid &person, bool forTom, const QUuid &visit = {});
    /// A visit planned there.
    QUuid visitAt(const QUuid &person) const;
    void signal(TabletHere &tablet, bool has);
    /// What `user` says is kept as their own in what follows.
    Record say(UserHere &user, const Said &said);
    Record note(UserHere &user, const QUuid &person, const QString &words = QStringLiteral("Ate well."));
    Record line(UserHere &user, const QUuid &person, const QString &words);
    bool holds(UserHere &user, const QUuid &stream);
    LineView lineAt(UserHere &user, const QUuid &line);

    /// One thing done by anybody, the office among them, and some seconds.
    void something(Random &random);
    /// Nothing is cut any more; everybody has time for three tries at most.
    void heal();
    /// Whatever is sent is said to be sent, and nothing else is, at this very moment.
    void pillsAreHonest();
    void everythingIsTheSame();

    Timeline time;
    ServerHere server;
    Network network{time, server};
    QUuid tomId, mariaId, ada, bert;
    TabletHere tomsTablet, adasTablet;
    std::unique_ptr<UserHere> tom, adaHerself;
    std::vector<std::pair<UserHere *, Record>> told; ///< everything that was saved on a tablet
    std::map<QUuid, Record> plans; ///< the last one of each visit

private:
    Database newVault(const QString &name);

    std::unique_ptr<QTemporaryDir> m_files; ///< none: in memory
};

} // namespace doorstep
