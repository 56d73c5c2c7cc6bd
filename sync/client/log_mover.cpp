#include "log_mover.h"

#include "maintenance.h"

namespace doorstep {

namespace {

constexpr int WorthMoving = 256; ///< pages: a megabyte is on a tablet's disk in a few milliseconds

} // namespace

LogMover::LogMover(QString vault, const DatabaseKey &key, Background &background)
    : m_vault(std::move(vault))
    , m_key(key)
    , m_background(background)
{
}

LogMover::~LogMover()
{
    m_move.waitForFinished();
}

void LogMover::committed(const Database &db)
{
    const int pages = db.walPages();
    if (pages < m_looked)
        m_looked = 0; // it began anew
    if (pages - m_looked < WorthMoving || m_moving.exchange(true))
        return;
    m_looked = pages;
    m_move = m_background.run([this] {
        const auto moved = move();
        if (!moved)
            qWarning("doorstep: %s", qUtf8Printable(moved.error().detail));
        m_moving = false;
        return moved;
    });
}

/// What does not work here the vault's own connection does when the log is long.
Outcome LogMover::move()
{
    if (!m_database) {
        auto opened = Database::open(m_vault, m_key);
        if (!opened)
            return opened.error();
        m_database.emplace(*std::move(opened));
    }
    return checkpoint(*m_database, Checkpoint::Passive);
}

} // namespace doorstep
