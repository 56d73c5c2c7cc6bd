#pragma once

#include "ground.h"
#include "recording.h"

#include <QTemporaryDir>

#include <memory>

namespace doorstep {

struct ClientReply;
struct ClientRequest;

/// A tablet to practise on, without an account: a folder of its own that goes with it, a clock in it, and in
/// the place of the network an office that was recorded. It tells a tablet that joins who there
/// is, and hears nothing: what is saved here can never be sent, for there is nobody to send it to.
class Practice
{
public:
    /// Fault::Storage: there is no room for it.
    static Result<std::unique_ptr<Practice>> begin(const Recording &recording, qint64 nowMs);

    QString folder() const { return m_folder.path(); }
    /// Of a DemonstrationClock: practice begins at the hour of the recording.
    QString clockFile() const;
    QString link() const { return m_recording.link; }
    /// Asked for only where the person gives the tablet back, and told there.
    static QString pin() { return QStringLiteral("135790"); }
    /// Transport and cost; it outlives the session that stands on this ground.
    void lay(Ground &ground);

    /// The next answer that was recorded for such a request; Fault::Offline when there is no more.
    Result<ClientReply> answer(const ClientRequest &request);

private:
    explicit Practice(Recording recording);

    QTemporaryDir m_folder;
    Recording m_recording; ///< what of it is still to be answered
};

} // namespace doorstep
