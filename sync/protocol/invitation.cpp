#include "invitation.h"

#include "base32.h"

#include <algorithm>

namespace doorstep {

namespace {

constexpr qsizetype PartLength = 10;
const auto Scheme = QStringLiteral("doorstep://");

Error notTyped(const char *why)
{
    return {Fault::Malformed, QLatin1StringView(why)};
}

/// The first 50 bits as ten characters.
QByteArray base32(QByteArrayView bytes)
{
    Q_ASSERT(bytes.size() >= 7);
    quint64 bits = 0;
    for (int i = 0; i < 7; ++i)
        bits = (bits << 8) | static_cast<quint8>(bytes[i]);
    QByteArray text(PartLength, '0');
    for (int i = 0; i < PartLength; ++i)
        text[i] = Base32Alphabet[qsizetype((bits >> (51 - 5 * i)) & 31)];
    return text;
}

bool isHost(QStringView host)
{
    return !host.isEmpty() && host.size() <= 253 && std::ranges::all_of(host, [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u':');
    });
}

} // namespace

Invitation newInvitation(QByteArrayView random, const Hash &pin)
{
    return {base32(random), base32(pin.view())};
}

QString codeText(const Invitation &invitation)
{
    const QString all = QString::fromLatin1(invitation.secret + invitation.pinStart);
    return all.mid(0, 5) + u'-' + all.mid(5, 5) + u'-' + all.mid(10, 5) + u'-' + all.mid(15, 5);
}

Result<Invitation> readCode(QStringView typed)
{
    QByteArray code;
    for (const QChar c : typed) {
        const char letter = base32Letter(c);
        if (letter == '\xff')
            return notTyped("code: a character that is in no code");
        if (letter != 0)
            code.append(letter);
        if (code.size() > 2 * PartLength)
            return notTyped("code: more than 20 characters");
    }
    if (code.size() < 2 * PartLength)
        return notTyped("code: fewer than 20 characters");
    return Invitation{code.first(PartLength), code.sliced(PartLength)};
}

bool pinBegins(const Hash &pin, const Invitation &invitation)
{
    return base32(pin.view()) == invitation.pinStart;
}

Result<ServerAddress> readAddress(QStringView typed)
{
    QStringView host = typed.trimmed();
    QStringView port;
    const qsizetype colon = host.lastIndexOf(u':');
    const bool bracketed = host.startsWith(u'[');
    if (bracketed ? host.indexOf(u']') + 1 == colon : colon >= 0 && host.count(u':') == 1) {
        port = host.sliced(colon + 1);
        host = host.first(colon);
        if (port.isEmpty())
            return notTyped("address: a port is missing after the colon");
    }
    if (bracketed) {
        if (!host.endsWith(u']'))
            return notTyped("address: a bracket is missing");
        host = host.sliced(1, host.size() - 2);
    }
    if (!isHost(host))
        return notTyped("address: no name of a server");
    bool isNumber = true;
    const uint number = port.isNull() ? ServerAddress::DefaultPort : port.toUInt(&isNumber);
    if (!isNumber || number == 0 || number > 0xffff)
        return notTyped("address: a port is a number from 1 to 65535");
    return ServerAddress{host.toString(), static_cast<quint16>(number)};
}

QString addressText(const ServerAddress &address)
{
    const bool isV6 = address.host.contains(u':');
    return (isV6 ? u'[' + address.host + u']' : address.host) + u':' + QString::number(address.port);
}

QString linkText(const InvitationLink &link)
{
    return Scheme + addressText(link.server) + u'/' + codeText(link.invitation);
}

Result<InvitationLink> readLink(QStringView text)
{
    text = text.trimmed();
    if (!text.startsWith(Scheme, Qt::CaseInsensitive))
        return notTyped("link: does not begin with doorstep://");
    text = text.sliced(Scheme.size());
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return notTyped("link: holds no code");
    auto server = readAddress(text.first(slash));
    if (!server)
        return server.error();
    auto invitation = readCode(text.sliced(slash + 1));
    if (!invitation)
        return invitation.error();
    return InvitationLink{*std::move(server), *std::move(invitation)};
}

} // namespace doorstep
