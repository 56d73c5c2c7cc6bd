#pragma once

#include "fake_clock.h"
#include "person_day.h"
#include "session.h"

#include <QTemporaryDir>

#include <functional>

namespace doorstep {

enum class Held { OwnTablet, HandedOver };

/// A tablet on that Tuesday, 8:40am, without signal: Ishbel's own, or Joan's, who hands it over. Its PIN is
/// 482913.
class PersonStage
{
public:
    explicit PersonStage(Held held);
    ~PersonStage();

    FakeClock clock;
    static QString pin() { return QStringLiteral("482913"); }
    Session &session() { return *m_session; }
    /// What PersonHome is given: empty on the own tablet.
    QString person() const;

    /// Runs the event loop until it is so; fails the test after five seconds.
    void until(const std::function<bool()> &so);
    /// Until all that was asked of the vault so far is done, and told here.
    void settle();
    LineView line(int place);
    std::vector<Record> unsentOf(Kind kind);

private:
    QTemporaryDir m_folder;
    Held m_held;
    struct Parts;
    std::unique_ptr<Parts> m_parts;
    std::unique_ptr<Session> m_session;
};

} // namespace doorstep
