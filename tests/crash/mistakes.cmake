# mistake(name, source, what stands there once, what stands there when the mistake is made): PLANTED is true
# while it is. One that is made in several places is listed for each. `crash --planted` tries them all; each must
# be found by one part at least.
mistake(SavedBeforeCommit sync/store/say.cpp
    [[    if (const auto kept = tx.commit(); !kept)]]
    [[    if (PLANTED) return records;
    if (const auto kept = tx.commit(); !kept)]])
mistake(EachOnItsOwn sync/store/say.cpp
    [[    const auto last = lastStamp(db);]]
    [[    if (PLANTED && said.size() > 1) {
        std::vector<Record> all;
        for (const Said &one : said)
            if (auto records = say(db, {&one, 1}, writer, happened)) all.push_back(records->front());
            else return records;
        return all;
    }
    const auto last = lastStamp(db);]])
mistake(LogThrownAway sync/sql/database.cpp
    [[    const bool logHeldPages = ]]
    [[    if (PLANTED) removeUnfinished(path + QStringLiteral("-wal"));
    const bool logHeldPages = ]])
mistake(NeverWaits sync/sql/database.cpp
    [[    return connection.execute("PRAGMA synchronous = FULL");]]
    [[    if (PLANTED) return connection.execute("PRAGMA synchronous = OFF");
    return connection.execute("PRAGMA synchronous = FULL");]])
mistake(WaitsForCheckpointsOnly sync/sql/database.cpp
    [[    if (!options.readOnly) {
        auto mode]]
    [[    if (PLANTED) return connection.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
    if (!options.readOnly) {
        auto mode]])
