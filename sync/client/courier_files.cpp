#include "courier_files.h"

#include "append_file.h"
#include "safe_file.h"

#include <QDir>

#include <algorithm>

namespace doorstep {

namespace {

constexpr qint64 MostCourierBytes = 256LL * 1024 * 1024; ///< no vault is open for so long
const auto Prefix = QStringLiteral("courier-");

bool isLeft(const CourierLog &log, std::span<const Hash> gone, std::span<const Hash> aside)
{
    const auto isGone = [&](const Hash &record) { return std::ranges::find(gone, record) != gone.end(); };
    return !aside.empty() || !std::ranges::all_of(log.aside, isGone)
        || !std::ranges::all_of(log.waiting, isGone, &CourierItem::record);
}

} // namespace

std::vector<int> CourierFiles::numbers() const
{
    std::vector<int> all;
    for (const QString &name : QDir(m_folder).entryList({Prefix + u'*'}, QDir::Files)) {
        bool isNumber = false;
        const int number = name.mid(Prefix.size()).toInt(&isNumber);
        if (isNumber && number > 0)
            all.push_back(number);
    }
    std::ranges::sort(all);
    return all;
}

QString CourierFiles::named(int number) const
{
    return m_folder + u'/' + Prefix + QString::number(number);
}

QString CourierFiles::next() const
{
    const auto all = numbers();
    return named(all.empty() ? 1 : all.back() + 1);
}

std::vector<CourierFile> CourierFiles::read() const
{
    std::vector<CourierFile> files;
    for (const int number : numbers())
        if (const auto bytes = readFile(named(number), MostCourierBytes))
            files.push_back({named(number), foldCourier(*bytes), bytes->size()});
        else
            qWarning("doorstep: courier: %s", qUtf8Printable(bytes.error().detail));
    return files;
}

Outcome CourierFiles::settle(const CourierFile &file, std::span<const Hash> gone, std::span<const Hash> aside)
{
    if (!isLeft(file.log, gone, aside) && removeUnused(file.path, file.bytes))
        return done();
    QByteArray told;
    if (!gone.empty())
        told += goneFrame(gone);
    if (!aside.empty())
        told += asideFrame(aside);
    return told.isEmpty() ? done() : noteAtEnd(file.path, told);
}

} // namespace doorstep
