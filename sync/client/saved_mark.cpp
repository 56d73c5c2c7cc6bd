#include "saved_mark.h"

#include "safe_file.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace doorstep {

namespace {

constexpr qsizetype Size = 16; ///< the stamp, and the first bytes of its hash

QByteArray bytesOf(quint64 stamp)
{
    std::array<char, 8> raw{};
    qToBigEndian(stamp, raw.data());
    QByteArray bytes(raw.data(), raw.size());
    return bytes + hashOf(QByteArrayView(bytes)).view().first(Size - bytes.size()).toByteArray();
}

} // namespace

SavedMark::SavedMark(QString path)
    : m_path(std::move(path))
{
}

void SavedMark::set(std::span<const Record> saved) const
{
    if (saved.empty())
        return;
    const auto last = std::ranges::max_element(saved, {}, &Record::hlc);
    if (const auto noted = noteInFile(m_path, bytesOf(last->hlc)); !noted)
        qWarning("doorstep: %s", qUtf8Printable(noted.error().detail)); // what is saved is saved
}

quint64 SavedMark::stamp() const
{
    const auto read = readFile(m_path, Size);
    if (!read || read->size() != Size)
        return 0;
    const auto stamp = qFromBigEndian<quint64>(read->constData());
    return bytesOf(stamp) == *read ? stamp : 0;
}

} // namespace doorstep
