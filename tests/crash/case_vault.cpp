#include "case_vault.h"

#include "case_folder.h"
#include "sure.h"
#include "vault.h"

#include <QCryptographicHash>
#include <QFile>

namespace doorstep {

namespace {

Outcome addRows(QCryptographicHash &sum, Database &vault, const QByteArray &table)
{
    auto rows = vault.read("SELECT * FROM " + table);
    while (rows.next())
        for (int column = 0; column < rows.columns(); ++column) {
            const QByteArrayView value = rows.blob(column);
            sum.addData(QByteArray::number(rows.isNull(column) ? -1 : value.size()) + ':');
            sum.addData(value);
        }
    return rows.finish();
}

} // namespace

DatabaseKey keyOfVault()
{
    std::array<unsigned char, DatabaseKey::Size> bytes{};
    bytes.fill(7);
    return DatabaseKey::from(bytes);
}

Writer carerHere()
{
    return {QUuid::fromRfc4122(QByteArray(16, 'c')), QUuid::fromRfc4122(QByteArray(16, 'd'))};
}

Credentials signInHere()
{
    std::array<quint8, 32> seed{};
    return {carerHere().device, carerHere().account, SigningKey::fromSeed(seed), {}};
}

Result<QByteArray> sumOf(Database &vault)
{
    QCryptographicHash sum(QCryptographicHash::Blake2b_256);
    auto tables = vault.read("SELECT name FROM sqlite_schema WHERE type = 'table'"
                             " AND name NOT LIKE 'word%' AND name NOT LIKE 'sqlite%' ORDER BY name");
    while (tables.next())
        if (auto added = addRows(sum, vault, tables.text(0).toLatin1()); !added)
            return added.error();
    if (auto read = tables.finish(); !read)
        return read.error();
    return sum.result();
}

QString moveIn(const QString &folder)
{
    const QString path = folder + QStringLiteral("/vault");
    sure(createVault(path, keyOfVault()));
    return path;
}

std::map<QByteArray, QByteArray> diskWithVault(const QString &name)
{
    static const QByteArray vault = [] {
        const QTemporaryDir folder(inTemporary());
        QFile file(moveIn(folder.path()));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the vault that was made cannot be read");
        return file.readAll();
    }();
    return {{name.toLatin1(), vault}};
}

} // namespace doorstep
