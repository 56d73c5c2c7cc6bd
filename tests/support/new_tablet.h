#pragma once

#include "fake_clock.h"
#include "file_keystore.h"
#include "invitation.h"
#include "reachability.h"
#include "scripted_server.h"
#include "seeded_entropy.h"
#include "session.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace doorstep {

/// A tablet that nobody has joined on yet, with an office in the same process that lets it join. Derivations
/// are as cheap as can be: these tests guard nothing.
class NewTablet
{
public:
    NewTablet();
    ~NewTablet();

    /// Ends the program and starts it anew on the same folder.
    void restart();
    void until(const std::function<bool()> &so);
    void join();
    void joinAndOpen();

    Session &session() { return *m_session; }
    QString folder() const { return m_folder.path(); }
    QString accountFolder() const;
    QString link() const { return linkText({{QStringLiteral("office.example"), 8443}, m_invitation}); }
    QString code() const { return codeText(m_invitation); }

    const QUuid account{u"{00000000-0000-7000-8000-0000000000a1}"};
    const QUuid device{u"{00000000-0000-7000-8000-0000000000d1}"};
    const QUuid agency{u"{00000000-0000-7000-8000-0000000000e1}"};
    const QString pin = QStringLiteral("482913");
    const QString words = QStringLiteral("apple river stone lamp kettle");
    ScriptedServer server{device};
    /// What the office says to a code, when it is not to let it in.
    std::function<Result<ClientReply>()> toCode;
    Reader reader = Reader::Carer; ///< as whom the office lets it join
    QUuid joinsOn = device; ///< the device the office makes of it
    bool away = false; ///< the office does not answer
    std::function<void()> onRequest; ///< when something is asked of the office
    bool trusts(const Hash &one) const { return m_trust && m_trust(one); }
    std::chrono::milliseconds firstLook = std::chrono::seconds(20); ///< as in Ground, from the next start on
    QStringList tabletLanguages; ///< as in Ground, from the next start on
    FakeClock clock;

private:
    Result<ClientReply> answer(const ClientRequest &request);
    ClientReply enrolled() const;

    QTemporaryDir m_folder;
    Trust m_trust; ///< of the newest transport
    Hash m_pinOfServer;
    Invitation m_invitation;
    SeededEntropy m_entropy{7};
    FileKeystore m_keystore;
    AlwaysReachable m_network;
    NoSignalSwitch m_signal{m_network};
    std::unique_ptr<Session> m_session;
};

} // namespace doorstep
