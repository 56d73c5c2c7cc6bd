#include "guess_file.h"

#include "cbor_reader.h"
#include "cbor_writer.h"
#include "hash.h"
#include "safe_file.h"

#include <QFile>

#include <algorithm>
#include <optional>

namespace doorstep {

namespace {

constexpr QByteArrayView FirstLine("doorstep guesses 1\n");
constexpr qint64 MostBytes = 1024;

QByteArray bytesOf(const Guesses &guesses)
{
    CborWriter out;
    out.array(3);
    out.unsignedInteger(guesses.wrong);
    out.uuid(guesses.boot);
    out.unsignedInteger(quint64(std::max<qint64>(0, guesses.sinceBootMs)));
    const QByteArray told = FirstLine.toByteArray() + out.take();
    return told + hashOf(QByteArrayView(told)).view().toByteArray();
}

std::optional<Guesses> guessesIn(QByteArrayView bytes)
{
    if (!bytes.startsWith(FirstLine) || bytes.size() < FirstLine.size() + 32)
        return std::nullopt;
    const QByteArrayView told = bytes.chopped(32);
    if (Hash::from(bytes.last(32)) != hashOf(told))
        return std::nullopt;
    CborReader in(told.sliced(FirstLine.size()));
    Guesses guesses;
    if (in.array() != 3)
        return std::nullopt;
    guesses.wrong = quint8(std::min<quint64>(in.unsignedInteger(), LastGuess));
    guesses.boot = in.uuid();
    guesses.sinceBootMs = qint64(in.unsignedInteger());
    return in.atEnd() ? std::optional(guesses) : std::nullopt;
}

} // namespace

Result<Guesses> GuessFile::read(const Moment &now) const
{
    const auto bytes = readFile(m_path, MostBytes);
    if (bytes)
        if (const auto guesses = guessesIn(*bytes))
            return *guesses;
    if (!bytes && bytes.error().fault != Fault::Damaged && QFile::exists(m_path))
        return bytes.error(); // it is there and cannot be read now
    const Guesses lost = nearlySpent(now);
    if (auto written = write(lost); !written)
        return written.error();
    return lost;
}

Outcome GuessFile::write(const Guesses &guesses) const
{
    return replaceFile(m_path, bytesOf(guesses));
}

Outcome guess(const GuessFile &file, const Moment &now, const std::function<Outcome()> &tried)
{
    const auto before = file.read(now);
    if (!before)
        return before.error();
    if (isSpent(*before))
        return Error{Fault::Locked, QStringLiteral("pin: too many were wrong")};
    if (waitLeft(*before, now).count() > 0)
        return Error{Fault::Locked, QStringLiteral("pin: not yet")};
    if (auto counted = file.write(guessBegun(*before, now)); !counted)
        return counted;
    const auto outcome = tried();
    if (!outcome && outcome.error().fault == Fault::WrongKey)
        return outcome;
    if (auto told = outcome ? file.startAfresh() : file.write(*before); !told)
        qWarning("doorstep: %s",
                 qUtf8Printable(told.error().detail)); // one guess is lost: the next right one tells
    return outcome;
}

} // namespace doorstep
