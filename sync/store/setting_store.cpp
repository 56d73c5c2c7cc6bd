#include "setting_store.h"

namespace doorstep {

Result<QByteArray> setting(Database &db, QStringView key)
{
    auto row = db.read("SELECT value FROM setting WHERE key = ?").bind(key);
    QByteArray value;
    if (row.next())
        value = row.bytes(0);
    if (auto read = row.finish(); !read)
        return read.error();
    return value;
}

Outcome keepSetting(Transaction &tx, QStringView key, QByteArrayView value)
{
    return tx.write("INSERT OR REPLACE INTO setting(key, value) VALUES(?, ?)").bind(key, value).run();
}

} // namespace doorstep
