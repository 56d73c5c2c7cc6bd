#include "blow.h"

#include <algorithm>

namespace doorstep {

namespace {

constexpr qint64 PageBytes = 4096;

} // namespace

Blow Blow::some(Random &random, qint64 fileSize)
{
    Blow blow;
    const auto somewhere = [&] { return random.between(0, std::max<qint64>(fileSize - 1, 0)); };
    const size_t die = random.below(20);
    blow.kind = die < 10 ? Kind::BitFlipped
        : die < 13       ? Kind::PageZeroed
        : die < 15       ? Kind::PageOverwritten
        : die < 17       ? Kind::PagesSwapped
        : die < 19       ? Kind::CutOff
                         : Kind::Emptied;
    blow.at = somewhere();
    blow.other = somewhere();
    blow.bit = int(random.below(8));
    blow.dice = random.number();
    if (blow.kind == Kind::PageZeroed || blow.kind == Kind::PageOverwritten
        || blow.kind == Kind::PagesSwapped) {
        blow.at -= blow.at % PageBytes;
        blow.other -= blow.other % PageBytes;
    }
    return blow;
}

QByteArray Blow::on(QByteArray file) const
{
    const qint64 length = std::min(PageBytes, file.size() - at);
    switch (kind) {
    case Kind::BitFlipped:
        if (at < file.size())
            file[at] = char(file[at] ^ (1 << bit));
        return file;
    case Kind::PageZeroed:
        return length > 0 ? file.replace(at, length, QByteArray(length, '\0')) : file;
    case Kind::PageOverwritten: {
        Random random(dice);
        for (qint64 i = at; i < at + length; ++i)
            file[i] = char(random.number() & 0xff);
        return file;
    }
    case Kind::PagesSwapped: {
        const qint64 both = std::min(length, file.size() - other);
        if (both <= 0 || at == other)
            return file;
        const QByteArray one = file.mid(at, both);
        const QByteArray two = file.mid(other, both);
        return file.replace(at, both, two).replace(other, both, one);
    }
    case Kind::CutOff:
        return file.first(std::min(at, file.size()));
    case Kind::Emptied:
        return {};
    }
    return file;
}

QString Blow::words() const
{
    switch (kind) {
    case Kind::BitFlipped:
        return QStringLiteral("bit %1 of byte %2 is flipped").arg(bit).arg(at);
    case Kind::PageZeroed:
        return QStringLiteral("the page at %1 is zeros").arg(at);
    case Kind::PageOverwritten:
        return QStringLiteral("the page at %1 is something else").arg(at);
    case Kind::PagesSwapped:
        return QStringLiteral("the pages at %1 and %2 have changed places").arg(at).arg(other);
    case Kind::CutOff:
        return QStringLiteral("it ends at %1").arg(at);
    case Kind::Emptied:
        return QStringLiteral("it is empty");
    }
    return {};
}

} // namespace doorstep
