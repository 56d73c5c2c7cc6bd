#pragma once

#include "office_day.h"

namespace doorstep {

/// A day with something of each kind, long names and long words among them.
struct BusyOffice {
    OfficeDay office;
    QUuid fiona = office.worker("Fiona Duthie", "07700 900026");
    QUuid tom = office.worker("Bartholomew Featherstonehaugh", "07700 900027");
    QUuid kirsty = office.person("Ciorstaidh NicLeòid", "Kirsty", "01632 960005");
    QUuid silent = office.visit(kirsty, OfficeDay::at(8, 35), 35, {fiona},
                                office.slot(kirsty, QTime(8, 15), QTime(9, 0), "After nine I am hungry."));
    QUuid late = office.visit(office.person("Wilhelmina Abigail Montgomery-Featherstonehaugh of the Braes"),
                              OfficeDay::at(8, 55), 60, {tom});
    QUuid here = office.visit(office.person("Betty Hogg"), OfficeDay::at(9, 15), 30, {tom});
    QUuid arabic =
        office.visit(office.person("\u064A\u0648\u0633\u0641 \u0627\u0644\u062D\u0631\u064A\u0631\u064A"),
                     OfficeDay::at(12, 0), 30, {fiona, tom});

    QUuid opening; ///< Fiona's, of Betty's page, to whom no visit of hers is

    BusyOffice()
    {
        for (int i = 0; i < 30; ++i) {
            const QUuid visit =
                office.visit(office.person(qPrintable(QStringLiteral("Person Number%1").arg(i))),
                             OfficeDay::at(13 + i / 4, 15 * (i % 4)), 15, {fiona});
            Q_UNUSED(visit)
        }
        office.heard(fiona, OfficeDay::at(8, 31));
        office.heard(tom, OfficeDay::at(9, 38));
        office.arrives(tom, here, OfficeDay::at(9, 17));
        Concern concern;
        concern.visit = here;
        concern.said =
            QStringLiteral("bruise on left arm, about the size of a coin, and she winces when I lift it. ")
                .repeated(4);
        office.says(tom, office.personOf(here), {}, concern, OfficeDay::at(9, 25));
        opening =
            office.says(fiona, office.personOf(here), {},
                        PageOpened{QStringLiteral("Nobody came to her. She rang me.")}, OfficeDay::at(9, 5));
    }
};

} // namespace doorstep
