#include "fault_words.h"

#include "passphrase.h"
#include "pin_choice.h"
#include "readable.h"

namespace doorstep {

FaultWords::FaultWords(QString officePhone)
    : m_officePhone(std::move(officePhone))
{
}

QString FaultWords::askOffice() const
{
    return m_officePhone.isEmpty() ? tr("ask the office")
                                   : tr("call the office on %1").arg(isolated(m_officePhone));
}

QString FaultWords::full() const
{
    return tr("This tablet is full. What you saved is safe. Delete pictures or other apps, then try again.");
}

QString FaultWords::joining(const Error &error) const
{
    switch (error.fault) {
    case Fault::Rejected:
        if (error.detail.contains(u"code-used"))
            return tr("This code was used before. Nothing is lost. Ask the office for a new one.");
        if (error.detail.contains(u"code-expired"))
            return tr("This code is too old. Nothing is lost. Ask the office for a new one.");
        if (error.detail.contains(u"client-too-old"))
            return tr(
                "This Doorstep is too old for your office. Nothing is lost. Update it, then try again.");
        return tr(
            "The office does not know this code. Nothing is lost. Check each letter, or ask for a new one.");
    case Fault::Offline:
        return tr("We could not reach the office. Your code still works. Check the address and the signal, "
                  "then try again.");
    case Fault::Untrusted:
        return tr(
            "This code is not from the office at this address. Nothing was sent. Check both. If they are "
            "right, call the office.");
    case Fault::Malformed:
        return error.detail.startsWith(u"address")
            ? tr("That is not a whole address. What you typed is kept. It looks like office.example:8443.")
            : tr("That is not a whole code. What you typed is kept. A code has 20 letters and numbers.");
    case Fault::Full:
        return full();
    case Fault::Conflict:
        return tr(
            "You have joined on this tablet before. Your work is safe. Choose your initials and enter your "
            "PIN.");
    case Fault::Locked:
    case Fault::WrongKey:
    case Fault::PlainFile:
    case Fault::Damaged:
    case Fault::NewerSchema:
    case Fault::Storage:
        break;
    }
    return tr(
        "This tablet could not keep what the office sent. Your code may be used up. Ask the office for a new "
        "one.");
}

QString FaultWords::joiningStopped() const
{
    return tr(
        "Joining was not finished when Doorstep closed. Nothing is lost. Ask the office for a new code.");
}

QString FaultWords::startingPractice() const
{
    return tr("Practice did not start. Nothing on this tablet was changed. Try once more.");
}

QString FaultWords::choosingPin(const Error &error) const
{
    switch (error.fault) {
    case Fault::Malformed:
        return tr("That PIN is too easy to guess or too short. Nothing is lost. Choose six other numbers.");
    case Fault::Rejected:
        if (error.detail == u"the office ordered otherwise")
            return lockedByOffice();
        return tr("This tablet has no safe place for a PIN. Nothing is lost. Use the words alone.");
    case Fault::Full:
        return full();
    case Fault::Locked:
    case Fault::WrongKey:
    case Fault::PlainFile:
    case Fault::Damaged:
    case Fault::NewerSchema:
    case Fault::Storage:
    case Fault::Offline:
    case Fault::Untrusted:
    case Fault::Conflict:
        break;
    }
    return tr("This tablet could not keep your PIN. Nothing is lost. Try again, or %1.").arg(askOffice());
}

QString FaultWords::downloading(const Error &error) const
{
    switch (error.fault) {
    case Fault::Offline:
        return tr("The download stopped. What came is kept. It goes on by itself when there is signal.");
    case Fault::Full:
        return full();
    case Fault::Untrusted:
        return tr("What answered is not your office. Nothing was sent. Try at another place, or %1.")
            .arg(askOffice());
    case Fault::Rejected:
        return tr("The office has closed this sign-in. What you saved is safe. %1").arg(askOffice());
    case Fault::Locked:
    case Fault::WrongKey:
    case Fault::PlainFile:
    case Fault::Damaged:
    case Fault::NewerSchema:
    case Fault::Storage:
    case Fault::Conflict:
    case Fault::Malformed:
        break;
    }
    return tr("Some of the download could not be read. What came is kept. Try again, or %1.")
        .arg(askOffice());
}

QString FaultWords::unlocking(const Error &error, const QString &typed) const
{
    const bool withWords = !typed.isEmpty() && !PinChoice::isPin(typed);
    switch (error.fault) {
    case Fault::WrongKey:
        if (withWords)
            return wrongWords(misspeltWord(typed));
        return tr("That PIN is not right. Your work is safe. Try again, or %1.").arg(askOffice());
    case Fault::Locked:
        if (error.detail.startsWith(u"keystore"))
            return tr("This tablet has lost its part of your PIN. Your work is safe. Open it with your five "
                      "words, or %1.")
                .arg(askOffice());
        if (error.detail == u"pin: not yet")
            return tr("Too many tries. Your work is safe. Wait a little, then try again, or %1.")
                .arg(askOffice());
        return withWords
            ? tr("No words open this tablet. Your work is safe. Use your PIN, or %1.").arg(askOffice())
            : pinGone();
    case Fault::Rejected:
        return lockedByOffice();
    case Fault::Storage:
        if (error.detail == u"no memory for the derivation")
            return tr(
                "This tablet has too little memory free. Your work is safe, and this try did not count. "
                "Close other apps, then try again.");
        return openingVault(error);
    case Fault::PlainFile:
    case Fault::Damaged:
    case Fault::NewerSchema:
    case Fault::Full:
    case Fault::Offline:
    case Fault::Untrusted:
    case Fault::Conflict:
    case Fault::Malformed:
        break;
    }
    return openingVault(error);
}

QString FaultWords::wrongWords(int misspelt) const
{
    if (misspelt > 0)
        return tr("Word %1 is not one that we use. Your work is safe. Look at each letter and try again, or "
                  "%2.")
            .arg(misspelt)
            .arg(askOffice());
    return tr("Those words are not right. Your work is safe. Look at your paper and try again, or %1.")
        .arg(askOffice());
}

QString FaultWords::waiting(std::chrono::milliseconds left) const
{
    const auto all = int(std::chrono::ceil<std::chrono::seconds>(left).count());
    const int minutes = all / 60;
    const int seconds = all % 60;
    const QString inMinutes = minutes == 1 ? tr("1 minute") : tr("%n minutes", nullptr, minutes);
    const QString inSeconds = seconds == 1 ? tr("1 second") : tr("%n seconds", nullptr, seconds);
    const QString time = minutes == 0 ? inSeconds
        : seconds == 0                ? inMinutes
                                      : tr("%1 %2").arg(inMinutes, inSeconds);
    return tr("Too many wrong PINs. Your work is safe. Wait %1, or use your five words.").arg(time);
}

QString FaultWords::pinGone() const
{
    return tr("That was too many wrong PINs, so the PIN is gone. Your work is safe. Use your five words, or "
              "%1.")
        .arg(askOffice());
}

QString FaultWords::answering(const Error &error) const
{
    switch (error.fault) {
    case Fault::Malformed:
        if (error.detail.startsWith(u"typed: kind"))
            return tr(
                "That is not what the office answers. Your work is safe. Copy the answer, and try again.");
        return tr("A letter is wrong or missing. Your work is safe. Look at each letter, and try again.");
    case Fault::WrongKey:
        return tr(
            "That is the answer to another question. Your work is safe. Give the office the letters shown "
            "here.");
    case Fault::Locked:
        return tr("The office has no key to this tablet. Your work is safe. Use your five words, or %1.")
            .arg(askOffice());
    case Fault::Rejected:
    case Fault::PlainFile:
    case Fault::Damaged:
    case Fault::NewerSchema:
    case Fault::Full:
    case Fault::Storage:
    case Fault::Offline:
    case Fault::Untrusted:
    case Fault::Conflict:
        break;
    }
    return openingVault(error);
}

QString FaultWords::ordered(OrderKind order) const
{
    return order == OrderKind::Wipe ? wipedByOffice() : lockedByOffice();
}

QString FaultWords::lockedByOffice() const
{
    return tr("The office has locked this sign-in. What you wrote is safe, and goes to the office by itself. "
              "To open it again, %1.")
        .arg(askOffice());
}

QString FaultWords::wipedByOffice() const
{
    return tr("The office has removed this sign-in from this tablet. What you wrote is safe, and goes to the "
              "office by itself. To join again, ask the office for a code.");
}

QString FaultWords::openingVault(const Error &error) const
{
    switch (error.fault) {
    case Fault::NewerSchema:
        return tr(
            "A newer Doorstep wrote what is on this tablet. It is all still here. Update Doorstep, then open "
            "it again.");
    case Fault::Damaged:
        return tr("What is kept on this tablet cannot be read. We left it as it is. Do not delete Doorstep: "
                  "%1.")
            .arg(askOffice());
    case Fault::PlainFile:
        return tr("What is kept on this tablet is not locked as it should be. We left it as it is. Stop, and "
                  "%1.")
            .arg(askOffice());
    case Fault::WrongKey:
    case Fault::Locked:
        return tr("The key of this tablet does not fit what is kept on it. We left it as it is. To go on, "
                  "%1.")
            .arg(askOffice());
    case Fault::Conflict:
        return tr("What was kept on this tablet is missing. What was sent is safe at the office. To go on, "
                  "%1.")
            .arg(askOffice());
    case Fault::Full:
        return full();
    case Fault::Storage:
    case Fault::Offline:
    case Fault::Untrusted:
    case Fault::Rejected:
    case Fault::Malformed:
        break;
    }
    return tr("This tablet could not open what is kept on it. It is all still here. Start the tablet again, "
              "or %1.")
        .arg(askOffice());
}

QString FaultWords::saving(const Error &error) const
{
    if (error.fault == Fault::Full)
        return tr(
            "This tablet is full, so this is not saved yet. It stays on the screen. Delete pictures or other "
            "apps, then try again.");
    return tr("This is not saved yet. It stays on the screen. Try again, or %1.").arg(askOffice());
}

QString FaultWords::takingPicture(const Error &error) const
{
    if (error.fault == Fault::Malformed)
        return tr(
            "This file is not a picture that can be kept. What you wrote is safe. Take the picture again, or "
            "choose another.");
    return tr("This picture could not be read. What you wrote is safe. Choose it again, or another.");
}

QString FaultWords::handingOver(const Error &error) const
{
    if (error.fault == Fault::Full)
        return tr("There is no room to hand this tablet over. Your work is safe. Delete pictures or other "
                  "apps, then try again.");
    return tr("This tablet could not be handed over. Your work is safe. Try again, or read the page out.");
}

QString FaultWords::notHandedOver() const
{
    return tr(
        "This tablet could not be handed over, so it is locked. Your work is safe. Unlock it to go on.");
}

QString FaultWords::takingBack(const Error &error) const
{
    if (error.fault == Fault::Damaged)
        return tr("What was said while you handed over this tablet is damaged. All the rest is safe. Ask "
                  "them to say it again.");
    if (error.fault == Fault::Full)
        return tr("This tablet is full. What was said while you handed it over is safe and not sent yet. "
                  "Delete pictures or other apps, then lock and unlock.");
    return tr("What was said while you handed over this tablet is safe and not sent yet. Lock and unlock to "
              "try again, or %1.")
        .arg(askOffice());
}

QString FaultWords::rescued(const Salvaged &salvaged) const
{
    if (salvaged.isComplete)
        return tr("Something on this tablet was damaged. All that you saved is kept. The rest comes from the "
                  "office again.");
    return tr("Something on this tablet was damaged. %n things that wait to be sent are kept. Look at your "
              "last "
              "notes: some may be gone. If one is, write it again, and %1.",
              nullptr, int(salvaged.records))
        .arg(askOffice());
}

QString FaultWords::damageShowed() const
{
    return tr("Something on this tablet is damaged. Open it again, and what you saved is brought over.");
}

} // namespace doorstep
