#include "power_loss.h"

#include <cstring>

namespace doorstep {

namespace {

using Step = DiskStep::Kind;

constexpr qint64 Sector = 512;

void put(QByteArray &file, qint64 at, QByteArrayView bytes)
{
    if (file.size() < at + bytes.size())
        file.resize(at + bytes.size(), '\0');
    memcpy(file.data() + at, bytes.data(), size_t(bytes.size()));
}

void apply(DiskFiles &files, const DiskStep &step)
{
    switch (step.kind) {
    case Step::Create:
        files[step.file] = {};
        return;
    case Step::Write:
        return put(files[step.file], step.at, step.bytes);
    case Step::Resize:
        return files[step.file].resize(step.at, '\0');
    case Step::Remove:
        files.erase(step.file);
        return;
    case Step::Sync:
    case Step::Told:
        return;
    }
}

/// Some of the sectors that a write covers.
void applyTorn(DiskFiles &files, const DiskStep &step, Random &random)
{
    QByteArray &file = files[step.file];
    for (qint64 at = step.at; at < step.at + step.bytes.size();) {
        const qint64 end = std::min((at / Sector + 1) * Sector, step.at + step.bytes.size());
        if (random.chance(50))
            put(file, at, QByteArrayView(step.bytes).sliced(at - step.at, end - at));
        at = end;
    }
}

/// The length of a file may be there before what makes it so long: as nothing, or as what lay there before.
void applyLengthOnly(DiskFiles &files, const DiskStep &step, Random &random)
{
    QByteArray &file = files[step.file];
    const qsizetype before = file.size();
    if (step.at + step.bytes.size() <= before)
        return;
    file.resize(step.at + step.bytes.size(), '\0');
    if (random.chance(50))
        for (qsizetype i = before; i < file.size(); ++i)
            file[i] = char(random.number() & 0xff);
}

} // namespace

void PowerLoss::pass(const DiskStep &step)
{
    if (step.kind == Step::Told)
        return;
    if (step.kind != Step::Sync && !step.isDurable) {
        m_unsafe.push_back(step);
        return;
    }
    for (const DiskStep &before : m_unsafe)
        if (before.file == step.file)
            apply(m_durable, before);
    std::erase_if(m_unsafe, [&](const DiskStep &before) { return before.file == step.file; });
    apply(m_durable, step);
}

DiskFiles PowerLoss::found(Comes comes, Random &random, QStringList &account) const
{
    DiskFiles files = m_durable;
    const size_t spared = random.below(m_unsafe.size());
    size_t whole = 0;
    size_t torn = 0;
    for (size_t i = 0; i < m_unsafe.size(); ++i) {
        const DiskStep &step = m_unsafe[i];
        const bool exists = files.contains(step.file) || step.kind == Step::Create;
        const bool isThere = exists
            && (comes == Comes::Everything || (comes == Comes::AllButOne && i != spared)
                || ((comes == Comes::Some || comes == Comes::SomeTorn) && random.chance(50)));
        if (isThere) {
            apply(files, step);
            ++whole;
        } else if (exists && step.kind == Step::Write && comes == Comes::SomeTorn) {
            ++torn;
            if (random.chance(70))
                applyTorn(files, step, random);
            else
                applyLengthOnly(files, step, random);
        }
    }
    account += QStringLiteral("not waited for: %1 steps, of which %2 came through whole and %3 in part")
                   .arg(m_unsafe.size())
                   .arg(whole)
                   .arg(torn);
    return files;
}

} // namespace doorstep
