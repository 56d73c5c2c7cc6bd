#pragma once

#include "body.h"
#include "carer_taps.h"
#include "database_thread.h"
#include "fake_clock.h"
#include "session.h"
#include "small_day.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <vector>

namespace doorstep {

/// A carer's tablet on that Tuesday, 8:06am, without signal. A second one on the same folder is the same
/// tablet started again.
class CarerStage
{
public:
    explicit CarerStage(const QString &folder = {});
    ~CarerStage();

    SmallDay day;
    FakeClock clock;
    Session &session() { return *m_session; }
    QString folder() const { return m_folder; }

    /// Runs the event loop until it is so; fails the test after five seconds.
    void until(const std::function<bool()> &so);
    /// Until all that was asked of the vault so far is done, and told here.
    void settle();
    /// The records this tablet wrote about an entity, in order.
    std::vector<Record> written(const QUuid &entity);
    /// All of a kind that this tablet wrote and has not sent.
    template <class Body>
    std::vector<Body> unsentOf()
    {
        std::vector<Body> found;
        for (const Record &record : unsentRecords())
            if (is(record, Body::kind))
                if (auto body = decodeBody<Body>(record.body))
                    found.push_back(*std::move(body));
        return found;
    }
    std::vector<Record> unsentRecords();
    /// While it is so the vault takes nothing, as on a tablet whose disk is full.
    void setFull(bool full);

private:
    QTemporaryDir m_ownFolder;
    QString m_folder;
    struct Parts;
    std::unique_ptr<Parts> m_parts;
    std::unique_ptr<Session> m_session;
};

} // namespace doorstep
