#pragma once

#include "passport.h"
#include "person_day.h"
#include "small_tablet.h"

namespace doorstep {

enum class Held { OwnTablet, HandedOver, NotYet };

/// A tablet on that Tuesday, 8:40am, without signal: Ishbel's own, or Joan's, who handed it over, or who does
/// not yet.
class PersonStage : public SmallTablet
{
public:
    explicit PersonStage(Held held, std::chrono::milliseconds quiet = std::chrono::minutes(3));

    /// What PersonHome is given: empty on the own tablet.
    QString person() const;
    /// Joan does.
    void handOver();
    LineView line(int place);
    std::vector<Record> unsentOf(Kind kind);

private:
    Held m_held;
};

} // namespace doorstep
