#pragma once

#include "hash.h"
#include "result.h"

#include <QByteArray>
#include <QString>

namespace doorstep {

/// What an office hands somebody so that their tablet finds the agency: 50 random bits that open the door
/// once, and the first 50 bits of the server's pin, so that a typed code also says whom to trust. Each is
/// ten characters of Crockford's base32, upper case.
struct Invitation {
    QByteArray secret;
    QByteArray pinStart;

    bool operator==(const Invitation &) const = default;
};

/// `random` holds at least 7 bytes.
Invitation newInvitation(QByteArrayView random, const Hash &pin);

/// XXXXX-XXXXX-XXXXX-XXXXX
QString codeText(const Invitation &invitation);

/// Reads what a person typed: any case, spaces and dashes anywhere, O for 0, I and L for 1. Otherwise
/// Fault::Malformed, whose detail says what is wrong and holds no part of the code.
Result<Invitation> readCode(QStringView typed);

bool pinBegins(const Hash &pin, const Invitation &invitation);

/// Where a server listens.
struct ServerAddress {
    QString host; ///< a name or an address; an IPv6 address without brackets
    quint16 port = DefaultPort;

    static constexpr quint16 DefaultPort = 8443;
    bool operator==(const ServerAddress &) const = default;
};

/// HOST or HOST:PORT, IPv6 in brackets when it has a port.
Result<ServerAddress> readAddress(QStringView typed);
QString addressText(const ServerAddress &address);

/// The text of the QR: doorstep://HOST:PORT/CODE
struct InvitationLink {
    ServerAddress server;
    Invitation invitation;

    bool operator==(const InvitationLink &) const = default;
};
QString linkText(const InvitationLink &link);
Result<InvitationLink> readLink(QStringView text);

} // namespace doorstep
