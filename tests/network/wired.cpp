#include "wired.h"

#include <algorithm>

namespace doorstep {

void Promise::checkHalves(const std::vector<Record> &said, Met &met)
{
    const auto isAcked = [this](const Record &record) {
        return m_tablet.stateOf(record.id) == RecordState::Acked;
    };
    const auto all = int(said.size());
    const auto acked = int(std::ranges::count_if(said, isAcked)); // first: the server may be at work still
    const auto there = m_office.find(said);
    CHECK((acked == 0 || acked == all));
    CHECK((there.inLog == all || (there.inLog == 0 && acked == 0)));
    CHECK(there.held == 0);
    CHECK(m_tablet.unsentNow() == all - acked);
    CHECK(m_tablet.driver().state().face != SyncFace::NeedsPerson); // nobody could help
    ++(there.inLog == 0 ? met.notThere : acked == 0 ? met.notTold : met.told);
}

void Promise::checkWhole(const std::vector<Record> &said)
{
    CHECK(m_tablet.isInStep());
    CHECK(m_office.find(said) == OfficeFolder::Found{int(said.size()), 0});
    const auto log = m_office.log(m_office.ada, m_compared);
    CHECK(log == m_tablet.held(m_office.ada, m_compared));
    if (m_compared > 0)
        CHECK(log.size() == said.size());
    m_compared += log.size();
}

void Promise::checkState()
{
    for (const QUuid &stream : {m_office.open().office.agency, m_office.tom, m_office.ada})
        CHECK(m_office.log(stream) == m_tablet.held(stream));
    CHECK(m_office.faults().join(u'\n') == QString());
    CHECK(m_tablet.faults().join(u'\n') == QString());
}

Wired::Wired(const HttpLimits &limits)
    : serving(office, limits)
{
    tablet.start();
    tablet.settle();
    promise.checkWhole({});
}

} // namespace doorstep
