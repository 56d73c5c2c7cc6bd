#include "erasure_list.h"

#include "cbor_reader.h"
#include "cbor_writer.h"
#include "safe_file.h"
#include "server_store.h"
#include "transaction.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace doorstep {

namespace {

constexpr quint64 ListVersion = 1;
constexpr qint64 ListMost = 16LL * 1024 * 1024;

QString listFile(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("doorstep.erased"));
}

QByteArray bytesOf(const std::vector<Erasure> &all)
{
    CborWriter out;
    {
        CborFields map(out);
        map.field(1).unsignedInteger(ListVersion);
        map.field(2).array(all.size());
        for (const Erasure &one : all) {
            out.array(3);
            out.uuid(one.stream);
            out.bytes(one.ref.view());
            out.integer(one.atMs);
        }
    }
    return out.take();
}

Erasure readErasure(CborReader &in)
{
    Erasure erasure;
    if (in.array() != 3)
        in.fail();
    erasure.stream = in.uuid();
    const QByteArrayView ref = in.bytes();
    erasure.ref = Hash::from(ref);
    if (ref.size() != erasure.ref.view().size())
        in.fail();
    erasure.atMs = in.integer();
    return erasure;
}

bool holdsAnything(const Erased &erased)
{
    return erased.records + erased.held + erased.devices > 0;
}

} // namespace

Result<std::vector<Erasure>> listedErasures(const QString &folder)
{
    std::vector<Erasure> all;
    if (!QFileInfo::exists(listFile(folder)))
        return all;
    const auto bytes = readFile(listFile(folder), ListMost);
    if (!bytes)
        return bytes.error();
    quint64 version = 0;
    CborReader in(*bytes);
    in.fields([&](quint64 key) {
        switch (key) {
        case 1:
            version = in.unsignedInteger();
            return true;
        case 2:
            for (auto left = in.array(); left > 0 && in.ok(); --left)
                all.push_back(readErasure(in));
            return true;
        default:
            return false;
        }
    });
    if (!in.ok() || !in.atEnd() || version != ListVersion)
        return Error{Fault::Malformed,
                     QStringLiteral("the list doorstep.erased cannot be read; put back its safe copy")};
    return all;
}

Outcome listErasure(const QString &folder, const Erasure &erasure)
{
    auto all = listedErasures(folder);
    if (!all)
        return all.error();
    if (std::ranges::find(*all, erasure.stream, &Erasure::stream) != all->end())
        return done();
    all->push_back(erasure);
    return replaceFile(listFile(folder), bytesOf(*all));
}

Result<int> eraseListed(ServerStore &store, const QString &folder)
{
    const auto listed = listedErasures(folder);
    if (!listed)
        return listed.error();
    int count = 0;
    const auto written = store.write([&](Transaction &tx) -> Outcome {
        for (const Erasure &one : *listed) {
            const auto known = isErased(tx.database(), one.stream);
            if (!known)
                return known.error();
            if (*known)
                continue;
            const auto erased = erase(tx, one);
            if (!erased)
                return erased.error();
            count += holdsAnything(*erased) ? 1 : 0;
        }
        return done();
    });
    if (!written)
        return written.error();
    if (count > 0)
        if (auto rewritten = store.rewrite(); !rewritten)
            return rewritten.error();
    return count;
}

} // namespace doorstep
