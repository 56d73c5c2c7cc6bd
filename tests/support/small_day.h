#pragma once

#include "database.h"
#include "small_tablet.h"

#include <QDateTime>
#include <QUuid>

namespace doorstep {

/// One carer's Tuesday at Northside as a vault holds it: a visit done, one next at 8:15am, four later, one
/// of them moved and one with somebody new. Everything came from the office and is numbered.
struct SmallDay {
    QUuid agency = QUuid(u"{00000000-0000-7000-8000-000000000001}");
    QUuid me = QUuid(u"{00000000-0000-7000-8000-000000000010}");
    QUuid lesley = QUuid(u"{00000000-0000-7000-8000-000000000011}");
    QUuid pawel = QUuid(u"{00000000-0000-7000-8000-000000000012}");
    QUuid ishbel = QUuid(u"{00000000-0000-7000-8000-000000000020}");
    QUuid jim = QUuid(u"{00000000-0000-7000-8000-000000000021}");
    QUuid rosie = QUuid(u"{00000000-0000-7000-8000-000000000022}");
    QUuid tam = QUuid(u"{00000000-0000-7000-8000-000000000023}");
    QUuid sandra = QUuid(u"{00000000-0000-7000-8000-000000000024}");
    QUuid ishbelVisit = QUuid(u"{00000000-0000-7000-8000-000000000100}");
    QUuid jimVisit = QUuid(u"{00000000-0000-7000-8000-000000000101}");
    QUuid rosieVisit = QUuid(u"{00000000-0000-7000-8000-000000000102}");
    QUuid tamVisit = QUuid(u"{00000000-0000-7000-8000-000000000103}");
    QUuid sandraVisit = QUuid(u"{00000000-0000-7000-8000-000000000104}");
    QUuid lunchVisit = QUuid(u"{00000000-0000-7000-8000-000000000105}"); ///< Pawel's, to Ishbel
    QUuid yesterday = QUuid(u"{00000000-0000-7000-8000-000000000106}"); ///< Lesley's, to Ishbel
    QUuid earlier = QUuid(u"{00000000-0000-7000-8000-000000000107}"); ///< mine, to Ishbel
    QUuid tamSecond = QUuid(u"{00000000-0000-7000-8000-000000000108}");
    QUuid beforeRosie = QUuid(u"{00000000-0000-7000-8000-000000000109}"); ///< mine, to Rosie
    QUuid beforeJim = QUuid(u"{00000000-0000-7000-8000-00000000010a}"); ///< mine, to Jim

    /// Tuesday 4 March 2025, that clock time in Fife (which is UTC in March).
    static QDateTime at(int hour, int minute, int day = 4);
    /// The step of Ishbel's with that place, from 1.
    static QUuid step(int place);
    static QUuid line(int place);

    static SmallOwner carer(); ///< me, Kirsty Bell
    static SmallOwner supervisor();

    /// Fills an empty vault.
    void fill(Database &db) const;
};

} // namespace doorstep
