#include "authority.h"

#include <algorithm>
#include <array>

namespace doorstep {

namespace {

enum class Whose : quint8 { Agencys, Workers, Persons, Anybodys };

Whose streamOf(Reader reader, Standing standing)
{
    switch (standing) {
    case Standing::Own:
        return reader == Reader::PersonThemselves ? Whose::Persons : Whose::Workers;
    case Standing::Office:
        return Whose::Agencys;
    case Standing::Visited:
    case Standing::VisitedOnce:
    case Standing::Opened:
    case Standing::OpenedOnce:
    case Standing::OtherPerson:
        return Whose::Persons;
    case Standing::Colleague:
    case Standing::Visitor:
    case Standing::OtherWorker:
        return Whose::Workers;
    }
    return Whose::Anybodys;
}

struct Reach {
    bool holds = false;
    bool writes = false;
};
constexpr Reach None{};
constexpr Reach Holds{true, false};
constexpr Reach Writes{false, true};
constexpr Reach Both{true, true};

// What a carer may write about people they were once planned for is never taken back, so that a visit made
// just before a change of the rota is not turned away.
struct ReachRow {
    Standing standing;
    Reach carer;
    Reach person;
};
constexpr std::array Reaches{
    ReachRow{Standing::Own, Both, Both},         ReachRow{Standing::Office, Holds, Holds},
    ReachRow{Standing::Visited, Both, None},     ReachRow{Standing::VisitedOnce, Writes, None},
    ReachRow{Standing::Opened, Both, None},      ReachRow{Standing::OpenedOnce, Writes, None},
    ReachRow{Standing::Colleague, Holds, None},  ReachRow{Standing::Visitor, None, Holds},
    ReachRow{Standing::OtherPerson, None, None}, ReachRow{Standing::OtherWorker, None, None},
};

/// Of those who may write in the stream; supervisors say everything that has its place there.
enum class Said : quint8 {
    ByAll,
    BySupervisors,
    ByCarers,
    ByTheWorker, ///< whose stream it is
    ByCarersAnywhere, ///< about any person, also one they have nothing to do with
};

struct KindRow {
    Kind kind;
    Whose stream;
    Said said;
    Seen seen;
};
constexpr std::array Kinds{
    KindRow{Kind::Agency, Whose::Agencys, Said::BySupervisors, Seen::ByAll},
    KindRow{Kind::TabletOrder, Whose::Agencys, Said::BySupervisors, Seen::BySupervisors},
    KindRow{Kind::Worker, Whose::Workers, Said::BySupervisors, Seen::ByAll},
    KindRow{Kind::WorkerContact, Whose::Workers, Said::ByTheWorker, Seen::ByWorkers},
    KindRow{Kind::CardField, Whose::Workers, Said::ByTheWorker, Seen::ByItsAudience},
    KindRow{Kind::FiguresSeen, Whose::Workers, Said::BySupervisors, Seen::BySupervisorsAndOwner},
    KindRow{Kind::Person, Whose::Persons, Said::BySupervisors, Seen::ByAll},
    KindRow{Kind::CircleMember, Whose::Persons, Said::BySupervisors, Seen::ByAll},
    KindRow{Kind::Consent, Whose::Persons, Said::ByAll, Seen::ByAll},
    KindRow{Kind::Saying, Whose::Persons, Said::ByAll, Seen::ByItsAudience},
    KindRow{Kind::SayingAnswer, Whose::Persons, Said::ByCarers, Seen::BySupervisorsAndPerson},
    KindRow{Kind::Stay, Whose::Persons, Said::ByCarers, Seen::ByAll},
    KindRow{Kind::PassportLine, Whose::Persons, Said::ByAll, Seen::ByItsAudience},
    KindRow{Kind::LineAnswer, Whose::Persons, Said::ByAll, Seen::ByAll},
    KindRow{Kind::PageRead, Whose::Persons, Said::ByAll, Seen::ByAll},
    KindRow{Kind::LineSettled, Whose::Persons, Said::ByAll, Seen::ByAll},
    KindRow{Kind::LineHeard, Whose::Persons, Said::BySupervisors, Seen::ByAll},
    KindRow{Kind::CardChoice, Whose::Persons, Said::ByAll, Seen::ByAll},
    KindRow{Kind::PageOpened, Whose::Persons, Said::ByCarersAnywhere, Seen::BySupervisorsAndPerson},
    KindRow{Kind::PageGiven, Whose::Persons, Said::BySupervisors, Seen::BySupervisorsAndPerson},
    KindRow{Kind::OfficeLooked, Whose::Persons, Said::BySupervisors, Seen::BySupervisorsAndPerson},
    KindRow{Kind::Slot, Whose::Persons, Said::BySupervisors, Seen::ByAll},
    KindRow{Kind::Step, Whose::Persons, Said::BySupervisors, Seen::ByAll},
    KindRow{Kind::Goal, Whose::Persons, Said::BySupervisors, Seen::ByAll},
    KindRow{Kind::Reablement, Whose::Persons, Said::BySupervisors, Seen::ByAll},
    KindRow{Kind::Medicine, Whose::Persons, Said::BySupervisors, Seen::ByAll},
    KindRow{Kind::VisitPlan, Whose::Persons, Said::BySupervisors, Seen::ByAll},
    KindRow{Kind::Arrived, Whose::Persons, Said::ByCarers, Seen::ByAll},
    KindRow{Kind::Left, Whose::Persons, Said::ByCarers, Seen::ByAll},
    KindRow{Kind::RunningLate, Whose::Persons, Said::ByCarers, Seen::ByAll},
    KindRow{Kind::NoAccess, Whose::Persons, Said::ByCarers, Seen::ByAll},
    KindRow{Kind::Cancelled, Whose::Persons, Said::ByCarers, Seen::ByAll},
    KindRow{Kind::StepOutcome, Whose::Persons, Said::ByCarers, Seen::ByAll},
    KindRow{Kind::MedicineSupport, Whose::Persons, Said::ByCarers, Seen::ByAll},
    KindRow{Kind::OnIt, Whose::Persons, Said::BySupervisors, Seen::ByAll},
    KindRow{Kind::VisitAnswer, Whose::Persons, Said::ByAll, Seen::ByAll},
    KindRow{Kind::TimeHeard, Whose::Persons, Said::BySupervisors, Seen::ByAll},
    KindRow{Kind::ChangeSeen, Whose::Persons, Said::ByCarers, Seen::ByAll},
    KindRow{Kind::Note, Whose::Persons, Said::ByAll, Seen::ByItsAudience},
    KindRow{Kind::Concern, Whose::Persons, Said::ByAll, Seen::BySupervisors},
    KindRow{Kind::OnConcern, Whose::Persons, Said::BySupervisors, Seen::ByItsAudience},
    KindRow{Kind::Withdrawn, Whose::Anybodys, Said::ByAll, Seen::ByAll},
};
constexpr KindRow Unlisted{{}, Whose::Anybodys, Said::ByAll, Seen::ByAll};

const KindRow &rowOf(quint32 kind)
{
    const auto row = std::ranges::find(Kinds, static_cast<Kind>(kind), &KindRow::kind);
    return row == Kinds.end() ? Unlisted : *row;
}

Reach reachOf(Reader reader, Standing standing)
{
    if (reader == Reader::Supervisor)
        return Both;
    const auto row = std::ranges::find(Reaches, standing, &ReachRow::standing);
    if (row == Reaches.end())
        return None;
    return reader == Reader::Carer ? row->carer : row->person;
}

} // namespace

bool mayHold(Reader reader, Standing standing)
{
    return reachOf(reader, standing).holds;
}

bool mayWriteIn(Reader reader, Standing standing)
{
    return reachOf(reader, standing).writes;
}

bool mayWrite(Reader reader, Standing standing, quint32 kind)
{
    const KindRow &row = rowOf(kind);
    if (row.stream != Whose::Anybodys && row.stream != streamOf(reader, standing))
        return false;
    if (reader == Reader::Supervisor)
        return true;
    const bool writes = mayWriteIn(reader, standing);
    switch (row.said) {
    case Said::ByAll:
        return writes;
    case Said::BySupervisors:
        return false;
    case Said::ByCarers:
        return writes && reader == Reader::Carer;
    case Said::ByTheWorker:
        return writes && standing == Standing::Own;
    case Said::ByCarersAnywhere:
        return reader == Reader::Carer;
    }
    return false;
}

Seen seenOf(quint32 kind)
{
    return rowOf(kind).seen;
}

} // namespace doorstep
