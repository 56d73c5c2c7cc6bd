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
    return enterPin(tablet) && keepWords(tablet, told);
}

bool keepWords(Tablet &tablet, Told &told)
{
    if (!tablet.waitFor(QStringLiteral("word.5")))
        return false;
    QStringList words;
    for (int place = 1; place <= 5; ++place)
        words += tablet.text(QStringLiteral("word.%1").arg(place));
    tablet.grab(QStringLiteral("five-words"));
    tablet.press(QStringLiteral("wordsWrittenButton"));
    if (!tablet.waitFor(QStringLiteral("wordToldButton")))
        return false;
    const int asked = tablet.property(QStringLiteral("keepWords"), QStringLiteral("asked")).toInt();
    if (!told.expect(asked >= 1 && asked <= words.size(), QStringLiteral("one of the five words is asked")))
        return false;
    tablet.type(QStringLiteral("keptWordText"), words.at(asked - 1));
    return tablet.press(QStringLiteral("wordToldButton"));
}

bool enterPin(Tablet &tablet)
{
    bool pressed = true;
    for (const QChar digit : Pin)
        pressed = pressed && tablet.press(QStringLiteral("pin.") + digit);
    return pressed;
}
