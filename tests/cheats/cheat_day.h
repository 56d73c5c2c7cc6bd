#pragma once

#include "agency_here.h"

#include "database.h"
#include "note.h"
#include "visit.h"

#include <catch2/catch_test_macros.hpp>

/// What a supervisor and whoever runs the server can see when it is over.
struct Sight {
    std::string chain; ///< whether the entries of the visit fit
    std::string warning; ///< about its times
    std::vector<std::string> lines; ///< "9:01am|Arrived|…|Tom’s word|9:01am|struck"
    std::string held; ///< the words under which the server keeps what it shows nobody
    std::string check; ///< of `doorstepd check`
    bool isWhole = true; ///< their tablet has all numbers that it knows of

    /// Nothing at all says that anything is wrong.
    bool isCalm() const;
};

/// One morning of an agency: Tom visits Ada at 10, and Bea; Imran supervises. Tom's tablet has no signal
/// unless it pushes, and a clock of its own, which is right until somebody sets it. It is 2 March 2026.
class CheatDay
{
public:
    CheatDay();

    /// Time passes, for everybody.
    void passes(int minutes);
    /// Tom's tablet, where its clock shows so much less (or more) than the true time.
    void setClock(int minutes);
    void restartTablet();
    /// What the tablet then knows: how far its clock is off, as the server told it.
    void tellTime();

    template <class Body>
    Record says(const Body &body, const QUuid &entity = {}, const std::vector<QUuid> &replaces = {})
    {
        return tom.say(ada, Body::kind, entity, replaces, {}, encodeBody(body));
    }
    Record arrives();
    Record leaves();
    Record note(const QString &words = QStringLiteral("Ate well."));
    /// The words of the held ones among the receipts, with commas.
    std::string sends(const std::vector<Record> &records);

    /// Somebody with the server's key goes at its file.
    void bend(QByteArrayView sql);

    /// Imran's tablet pulls; `bends` is a server that lies to it. Then what there is to see of the visit.
    Sight look(const std::function<void(PullReply &)> &bends = {});
    Sight lookAnew(const std::function<void(PullReply &)> &bends = {}); ///< on a tablet that had nothing

    AgencyHere agency;
    QUuid tomId = agency.worker(QStringLiteral("Tom"));
    QUuid mariaId = agency.worker(QStringLiteral("Maria"));
    QUuid imranId = agency.worker(QStringLiteral("Imran"), Role::Supervisor);
    QUuid ada = agency.person(QStringLiteral("Ada"));
    QUuid bea = agency.person(QStringLiteral("Bea"));
    QUuid visit = agency.visit(ada, {tomId}, utc(2026, 3, 2, 10));
    QUuid visitToBea = agency.visit(bea, {tomId}, utc(2026, 3, 2, 12));
    Tablet tom{agency, QStringLiteral("Tom")};
    Tablet maria{agency, QStringLiteral("Maria")};
    Tablet imran{agency, QStringLiteral("Imran")};

private:
    void pull(const std::function<void(PullReply &)> &bends);

    Database m_vault;
};

/// The same record with other contents, sealed as its writer would.
Record resealed(Record record, const std::function<void(Record &)> &change);
