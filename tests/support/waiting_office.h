#pragma once

#include "office_day.h"
#include "passport.h"

namespace doorstep {

/// What waits for the office at 9:40am: Ada changed a line of her page, Tom raised two concerns of which one
/// was seen, and a line stands in two versions.
struct WaitingOffice {
    OfficeDay day;
    QUuid tom = day.worker("Tom Reid");
    QUuid ada = day.person("Ada Brown", "Ada");
    QUuid grace = day.person("Grace Bell");

    QUuid door = day.says(day.office, ada, {}, wording("Knock once.", SaidBy::Me), OfficeDay::at(7, 0));
    QUuid wrong = day.says(ada, ada, door, itIsWrong(), OfficeDay::at(9, 0));
    QUuid reworded = day.says(ada, ada, door, wording("Ring twice, then wait.", SaidBy::Me),
                              OfficeDay::at(9, 1), {{}, {door}});
    QUuid tea =
        day.says(day.office, ada, {}, wording("Tea before anything.", SaidBy::Me), OfficeDay::at(7, 0));
    QUuid coffee = day.says(tom, ada, tea, wording("Coffee, she said.", SaidBy::Worker), OfficeDay::at(8, 0));
    QUuid bruise =
        raise(ada, "A bruise on the arm.", Urgency::CanWait, OfficeDay::at(8, 50), OfficeDay::at(9, 12));
    QUuid fall = raise(grace, "She fell.", Urgency::Urgent, OfficeDay::at(9, 10), {});

    WaitingOffice() { day.says(day.imran, ada, bruise, OnConcern{{}, tom, false}, OfficeDay::at(9, 20)); }

    static PassportLine wording(const char *said, SaidBy by)
    {
        PassportLine line;
        line.section = Section::PleaseDo;
        line.said = QString::fromUtf8(said);
        line.saidBy = by;
        line.audience = LineAudience::Everyone;
        return line;
    }

private:
    static LineAnswer itIsWrong()
    {
        LineAnswer said;
        said.answer = Answer::Changed;
        said.byPerson = true;
        said.words = QStringLiteral("It is wrong");
        return said;
    }
    QUuid raise(const QUuid &person, const char *said, Urgency urgency, const QDateTime &when,
                const QDateTime &heardAt)
    {
        return day.says(tom, person, {}, Concern{{}, QString::fromUtf8(said), urgency}, when, {heardAt});
    }
};

} // namespace doorstep
