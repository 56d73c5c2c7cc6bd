#include "looking_page.h"

#include "day.h"
#include "stream_entries.h"

#include <algorithm>

namespace doorstep {

void LookingPage::tellLook(const QUuid &person, Looked what)
{
    if (person.isNull() || !mayTell() || session()->reader() != Reader::Supervisor)
        return;
    const Told look{session()->account(), person, what, dateAt(session()->now(), session()->zone())};
    if (std::ranges::find(m_told, look) != m_told.end())
        return;
    m_told.push_back(look);
    fetch([person](Database &db) { return looksOf(db, person); },
          [this, look](const std::vector<OfficeLook> &looks) {
              if (!hasLooked(looks, look.worker, look.what, look.day, session()->zone()))
                  writeLook(look);
          });
}

void LookingPage::writeLook(const Told &look)
{
    const std::vector<Said> all{said(freshId(), look.person, {}, OfficeLooked{look.what})};
    write(all, [this, all, look] {
        std::erase(m_told, look);
        giveUp(all); // it is written again with the next look
    });
}

} // namespace doorstep
