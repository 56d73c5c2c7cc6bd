#include "passphrase.h"

#include "entropy.h"
#include "plain_words.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace doorstep {

namespace {

/// A number below `count`, each as likely as any other: what is left over at the end is drawn again.
size_t drawBelow(size_t count, Entropy &entropy)
{
    const size_t whole = 0x10000 / count * count;
    for (;;) {
        std::array<quint8, 2> drawn{};
        entropy.fill(drawn);
        if (const size_t number = size_t(drawn[0]) << 8 | drawn[1]; number < whole)
            return number % count;
    }
}

QStringList wordsIn(const QString &typed)
{
    QString plain;
    for (const QChar c : typed)
        plain += c.isLetter() ? c.toLower() : QChar(u' ');
    return plain.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

QString newPassphrase(Entropy &entropy)
{
    const auto &all = plainWords();
    QStringList words;
    while (words.size() < PassphraseWords)
        words += all[drawBelow(all.size(), entropy)];
    return words.join(u' ');
}

QString passphraseAsShown(const QString &typed)
{
    return wordsIn(typed).join(u' ');
}

int misspeltWord(const QString &typed)
{
    const auto &all = plainWords();
    const QStringList words = wordsIn(typed);
    const auto unknown = std::ranges::find_if_not(words, [&all](const QString &word) {
        return std::binary_search(all.begin(), all.end(), QStringView(word));
    });
    return unknown == words.end() ? 0 : int(unknown - words.begin()) + 1;
}

} // namespace doorstep
