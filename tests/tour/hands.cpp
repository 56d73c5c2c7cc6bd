#include "hands.h"

#include <QUrl>

bool joinByHand(Tablet &tablet, const QString &link, Told &told)
{
    const QUrl invitation(link);
    const QString address = QStringLiteral("%1:%2").arg(invitation.host()).arg(invitation.port());
    const QString code = invitation.path().sliced(1);
    if (!tablet.waitFor(QStringLiteral("joinPage")))
        return false;
    tablet.type(QStringLiteral("addressText"), address);
    const qsizetype most = code.lastIndexOf(u'-');
    tablet.type(QStringLiteral("codeText"), code.first(most));
    tablet.press(QStringLiteral("joinButton"));
    tablet.waitText(QStringLiteral("problem"), QStringLiteral("not a whole code"));
    tablet.grab(QStringLiteral("join-too-few-letters"));
    tablet.type(QStringLiteral("codeText"), code.sliced(most).toLower());
    tablet.grab(QStringLiteral("join"));
    tablet.press(QStringLiteral("joinButton"));
    if (!told.expect(tablet.waitFor(QStringLiteral("choosePinPage")),
                     QStringLiteral("a code of twenty letters is enough to join")))
        return false;
    enterPin(tablet);
    tablet.waitText(QStringLiteral("pinPad"), QStringLiteral("The same PIN again"));
    tablet.grab(QStringLiteral("choose-a-pin"));
    return enterPin(tablet);
}

bool enterPin(Tablet &tablet)
{
    bool pressed = true;
    for (const QChar digit : Pin)
        pressed = pressed && tablet.press(QStringLiteral("pin.") + digit);
    return pressed;
}
