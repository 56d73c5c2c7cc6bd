#include "coming_page.h"

#include "person_reads.h"
#include "person_words.h"
#include "read_aloud.h"

namespace doorstep {

ComingPage::ComingPage(QObject *parent)
    : PersonPage(parent)
{
}

void ComingPage::reload()
{
    ask([person = person(), now = session()->now(),
         zone = session()->zone()](Database &db) { return readComing(db, person, now, zone); },
        [this](const std::vector<ComingVisit> &coming) {
            const PlainTime time = session()->plainTime();
            std::vector<ComingRow> rows;
            rows.reserve(coming.size());
            for (const ComingVisit &one : coming)
                rows.push_back({one.visit.id, PersonWords::who(one), PersonWords::note(one),
                                PersonWords::isChanged(one), PersonWords::day(one, time),
                                PersonWords::time(one, time), PersonWords::remark(one),
                                timeNotRight(one.visit) != nullptr});
            m_passages.clear();
            for (const ComingRow &row : rows) {
                m_passages.append(passageOf(tr("%1, %2: %3. %4", "today, 9am: Tom. You have met 12 times")
                                                .arg(row.day, row.time, row.carerName, row.note)));
                if (!row.remark.isEmpty())
                    m_passages.append(passageOf(row.remark));
            }
            m_visits.showRows(std::move(rows));
            emit passagesChanged();
        });
}

} // namespace doorstep
