#include "courier_files.h"

#include "append_file.h"
#include "safe_file.h"

#include <QDir>

#include <algorithm>

namespace doorstep {

namespace {

constexpr qint64 MostCourierBytes = 256LL * 1024 * 1024; ///< no vault is open for so long
const auto Own = QStringLiteral("courier-");
const auto Handed = QStringLiteral("courier-handed-");
const auto Left = QStringLiteral("courier-left-");

bool isLeft(const CourierLog &log, std::span<const Hash> gone, std::span<const Hash> aside)
{
    const auto isGone = [&](const Hash &record) { return std::ranges::find(gone, record) != gone.end(); };
    return !aside.empty() || !std::ranges::all_of(log.aside, isGone)
        || !std::ranges::all_of(log.waiting, isGone, &CourierItem::record);
}

} // namespace

std::vector<int> CourierFiles::numbers(const QString &kind) const
{
    std::vector<int> all;
    for (const QString &name : QDir(m_folder).entryList({kind + u'*'}, QDir::Files)) {
        bool isNumber = false;
        const int number = name.mid(kind.size()).toInt(&isNumber);
        if (isNumber && number > 0)
            all.push_back(number);
    }
    std::ranges::sort(all);
    return all;
}

QString CourierFiles::named(const QString &kind, int number) const
{
    return m_folder + u'/' + kind + QString::number(number);
}

QString CourierFiles::nextOf(const QString &kind) const
{
    const auto all = numbers(kind);
    return named(kind, all.empty() ? 1 : all.back() + 1);
}

QString CourierFiles::next() const
{
    return nextOf(Own);
}

QString CourierFiles::nextHanded() const
{
    return nextOf(Handed);
}

std::vector<CourierFile> CourierFiles::readOf(const QString &kind) const
{
    std::vector<CourierFile> files;
    for (const int number : numbers(kind))
        if (const auto bytes = readFile(named(kind, number), MostCourierBytes))
            files.push_back({named(kind, number), foldCourier(*bytes), bytes->size()});
        else
            qWarning("doorstep: courier: %s", qUtf8Printable(bytes.error().detail));
    return files;
}

std::vector<CourierFile> CourierFiles::read() const
{
    std::vector<CourierFile> all = readOwn();
    for (const QString &kind : {Handed, Left})
        std::ranges::move(readOf(kind), std::back_inserter(all));
    return all;
}

std::vector<CourierFile> CourierFiles::readOwn() const
{
    return readOf(Own);
}

std::vector<CourierFile> CourierFiles::readHanded() const
{
    return readOf(Handed);
}

Outcome CourierFiles::leaveHanded() const
{
    for (const int number : numbers(Handed))
        if (auto named = nameFile(this->named(Handed, number), nextOf(Left)); !named)
            return named;
    return done();
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
