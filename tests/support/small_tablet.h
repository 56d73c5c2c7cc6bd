#pragma once

#include "audience.h"
#include "body.h"
#include "database.h"
#include "fake_clock.h"
#include "fake_voice.h"
#include "record.h"
#include "session.h"

#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace doorstep {

/// Who has joined on a SmallTablet.
struct SmallOwner {
    QUuid id;
    Reader reader = Reader::Carer;
    QString name;
    QUuid agency;
    std::chrono::milliseconds personQuiet = std::chrono::minutes(3); ///< as in Ground
    bool silentOffice = false; ///< there is signal, and an office that takes all and never answers
};

/// A tablet that somebody has joined on, with a real session over a vault that holds what the test put in;
/// open, and but for a silent office without signal. A second one on the same folder is the same tablet
/// started again. Its key is derived as cheaply as can be: it guards nothing.
class SmallTablet
{
public:
    using Fill = std::function<void(Database &)>;
    SmallTablet(const SmallOwner &owner, const QDateTime &now, const Fill &fill, const QString &folder = {});
    ~SmallTablet();

    FakeClock clock;
    FakeVoice voice{{QStringLiteral("en"), QStringLiteral("pl")}};
    static QString pin() { return QStringLiteral("482913"); }
    Session &session() { return *m_session; }
    QString folder() const { return m_folder; }

    /// Runs the event loop until it is so; fails the test when its patience ends.
    void until(const std::function<bool()> &so);
    /// Until all that was asked of the vault so far is done, and told here.
    void settle();
    /// All that this tablet wrote and has not sent.
    std::vector<Record> unsent();
    /// The same of one kind.
    template <class Body>
    std::vector<Body> unsentOf()
    {
        std::vector<Body> found;
        for (const Record &record : unsent())
            if (is(record, Body::kind))
                if (auto body = decodeBody<Body>(record.body))
                    found.push_back(*std::move(body));
        return found;
    }

private:
    QTemporaryDir m_ownFolder;
    QString m_folder;
    struct Parts;
    std::unique_ptr<Parts> m_parts;
    std::unique_ptr<Session> m_session;
};

} // namespace doorstep
