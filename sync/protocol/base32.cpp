#include "base32.h"

#include "hash.h"
#include "secret.h"

#include <algorithm>

namespace doorstep {

namespace {

constexpr qsizetype SumBytes = 4;
constexpr qsizetype Group = 5;
constexpr qsizetype MostLetters = 4096;

Error notTypedRight(const char *why)
{
    return {Fault::Malformed, QLatin1StringView(why)};
}

QByteArrayView sumOf(const Hash &hash)
{
    return hash.view().first(SumBytes);
}

QByteArray letters(QByteArrayView bytes)
{
    QByteArray text;
    text.reserve(bytes.size() * 8 / 5 + 1); // grown, it would leave copies of a secret behind
    quint32 bits = 0;
    int count = 0;
    for (const char byte : bytes) {
        bits = bits << 8 | quint8(byte);
        for (count += 8; count >= 5; count -= 5)
            text += Base32Alphabet[qsizetype(bits >> (count - 5) & 31)];
    }
    if (count > 0)
        text += Base32Alphabet[qsizetype(bits << (5 - count) & 31)];
    return text;
}

/// The whole bytes in it; what is left over is padding.
QByteArray bytesIn(QByteArrayView letters)
{
    QByteArray bytes;
    bytes.reserve(letters.size() * 5 / 8 + 1);
    quint32 bits = 0;
    int count = 0;
    for (const char letter : letters) {
        bits = bits << 5 | quint32(Base32Alphabet.indexOf(letter));
        count += 5;
        if (count >= 8) {
            count -= 8;
            bytes += char(bits >> count & 0xff);
        }
    }
    return bytes;
}

} // namespace

char base32Letter(QChar typed)
{
    if (typed.isSpace() || typed.category() == QChar::Punctuation_Dash)
        return 0;
    const char16_t upper = typed.toUpper().unicode();
    if (upper == u'O')
        return '0';
    if (upper == u'I' || upper == u'L')
        return '1';
    const char letter = upper < 128 ? static_cast<char>(upper) : '\xff';
    return Base32Alphabet.contains(letter) ? letter : '\xff';
}

QString typedText(Typed what, QByteArrayView bytes)
{
    const QByteArray told = char(what) + bytes.toByteArray();
    const QByteArray text = letters(told + sumOf(hashOf(told)).toByteArray());
    QByteArray grouped;
    for (qsizetype at = 0; at < text.size(); at += Group)
        grouped += (at > 0 ? "-" : "") + text.mid(at, Group);
    return QString::fromLatin1(grouped);
}

Result<QByteArray> readTyped(Typed what, QStringView typed)
{
    Secret read;
    QByteArray &text = read.bytes;
    text.reserve(std::min(typed.size(), MostLetters) + 1);
    for (const QChar c : typed) {
        const char letter = base32Letter(c);
        if (letter == '\xff')
            return notTypedRight("typed: letter that is never used");
        if (letter != 0)
            text += letter;
        if (text.size() > MostLetters)
            return notTypedRight("typed: sum, for it is far too long");
    }
    const Secret all(bytesIn(text));
    if (all.bytes.size() <= SumBytes)
        return notTypedRight("typed: short");
    const QByteArrayView told = QByteArrayView(all.bytes).chopped(SumBytes);
    if (sumOf(hashOf(told)) != QByteArrayView(all.bytes).last(SumBytes)
        || Secret(letters(all.bytes)).bytes != text)
        return notTypedRight("typed: sum is another");
    if (told.front() != char(what))
        return notTypedRight("typed: kind is another");
    return told.sliced(1).toByteArray();
}

} // namespace doorstep
