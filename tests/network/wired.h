#pragma once

#include "fault_proxy.h"
#include "serving.h"
#include "wired_tablet.h"

#include <catch2/catch_test_macros.hpp>

namespace doorstep {

constexpr int MostRounds = 3; ///< that a tablet needs after whatever the network did

/// How often each way that a cut may leave a push was met.
struct Met {
    int cuts = 0;
    int notThere = 0; ///< the server has none of it
    int notTold = 0; ///< the server has it, and the tablet does not know
    int told = 0; ///< it was through before the cut, or on a second connection
    int mostRounds = 0; ///< that were needed afterwards
};

/// Promise 3, of one tablet and whoever serves its office.
class Promise
{
public:
    Promise(OfficeFolder &office, WiredTablet &tablet)
        : m_office(office)
        , m_tablet(tablet)
    {
    }
    /// Of a push that came to an end somewhere: what the tablet counts as sent is in the log once, and what
    /// is not is in the outbox still. All of it or nothing: it was one push.
    void checkHalves(const std::vector<Record> &said, Met &met);
    /// Once the network is well: all that was said since the last time is there, once, and nothing beside.
    void checkWhole(const std::vector<Record> &said);
    /// At the end: every stream, from its beginning.
    void checkState();

private:
    OfficeFolder &m_office;
    WiredTablet &m_tablet;
    quint64 m_compared = 0;
};

/// One office, served by this process, its tablet in step with it, and the network between them.
struct Wired {
    explicit Wired(const HttpLimits &limits = {});

    OfficeFolder office;
    Serving serving;
    FaultProxy proxy{serving.port()};
    WiredTablet tablet{office, proxy.port()};
    Promise promise{office, tablet};
};

} // namespace doorstep
