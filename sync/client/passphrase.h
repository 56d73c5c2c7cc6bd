#pragma once

#include <QString>

namespace doorstep {

class Entropy;

constexpr int PassphraseWords = 5; ///< more than 55 bits, whatever the tablet

/// Five plain words at random, each as likely as any other, with blanks between them.
QString newPassphrase(Entropy &entropy);

/// What was typed, as it was shown: in small letters, with one blank between words, whatever stood there.
QString passphraseAsShown(const QString &typed);

/// Which of the typed words is in no passphrase, the first from 1: misspelt, or no word at all. 0: all may be
/// right.
int misspeltWord(const QString &typed);

} // namespace doorstep
