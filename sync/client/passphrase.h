#pragma once

#include <QString>
#include <QStringList>

namespace doorstep {

class Entropy;

constexpr int PassphraseWords = 5; ///< more than 55 bits, whatever the tablet

/// Five plain words at random, each as likely as any other, with blanks between them.
QString newPassphrase(Entropy &entropy);

/// What was typed, as it was shown: in small letters, with one blank between words, whatever stood there.
QString passphraseAsShown(const QString &typed);

/// Of what was typed the words that are in no passphrase: misspelt, or no words at all.
QStringList unknownWords(const QString &typed);

} // namespace doorstep
