#pragma once

#include "migration.h"

#include <functional>

namespace doorstep {

/// While this stands, whoever opens a vault or the server's database is the next version of the program: the
/// real steps of a schema's history, and after them some that only this test has. They move what waits out of
/// its table and back, so that each state between two of them is one that only the rest of the steps mends.
class NextVersion
{
public:
    /// False: it is the version that is there.
    explicit NextVersion(bool isInstalled);
    ~NextVersion();
    Q_DISABLE_COPY_MOVE(NextVersion)

    /// The program is killed at one of the moments of its migration; 0 is the first. `dies` is called then,
    /// and nothing more is done.
    static constexpr int Moments = 8;
    void killAt(int moment, std::function<void()> dies);
    bool wasKilled() const { return m_wasKilled; }

private:
    friend Outcome migrationStands();
    friend std::span<const Migration> withTheNext(std::span<const Migration> steps, const char *waiting);

    NextVersion *m_before;
    bool m_isInstalled;
    std::optional<int> m_moment;
    std::function<void()> m_dies;
    bool m_wasKilled = false;
};

// What the bent schemas and the bent migration ask.
std::span<const Migration> withTheNext(std::span<const Migration> steps, const char *waiting);
Outcome migrationStands();

/// What is not as the next version must find it once the steps are done.
Outcome checkTheNext(Database &db, std::span<const Migration> steps);

} // namespace doorstep
