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
mistake(PagesNotSealed sync/sql/database.cpp
    [[connection.execute("PRAGMA cipher_hmac_algorithm = HMAC_SHA256"); !sealed)]]
    [[connection.execute(PLANTED ? "PRAGMA cipher_use_hmac = OFF" : "PRAGMA cipher_hmac_algorithm = HMAC_SHA256"); !sealed)]])
mistake(WantOfMemoryIsTheEnd sync/sql/statement.cpp
    [[    if (code != SQLITE_DONE)]]
    [[    if (code != SQLITE_DONE && !(PLANTED && code == SQLITE_NOMEM))]])
mistake(UndoneOnce sync/sql/connection.cpp
    [[    rollBack(); // what could not be undone before]]
    [[    if (!PLANTED) rollBack();]])
mistake(UndoneOnce sync/sql/connection.cpp
    [[    sqlite3_step(m_rollBack);]]
    [[    if (PLANTED) return (void)execute("ROLLBACK");
    sqlite3_step(m_rollBack);]])
mistake(FullIsAnyFault sync/sql/connection.cpp
    [[    case SQLITE_FULL:
        return Fault::Full;]]
    [[    case SQLITE_FULL:
        return PLANTED ? Fault::Storage : Fault::Full;]])
mistake(ReserveKept platform/linux/file_reserve.cpp
    [[ftruncate(file, 0) == 0;]]
    [[(PLANTED || ftruncate(file, 0) == 0);]])
mistake(PagesNotLookedAt sync/sql/maintenance.cpp
    [[    int left = 0;
    int moved = -1;]]
    [[    if (PLANTED) return done();
    int left = 0;
    int moved = -1;]])
mistake(MarkNotRead sync/client/vault_opening.cpp
    [[    if (*last < savedUpTo)]]
    [[    if (*last < savedUpTo && !PLANTED)]])
mistake(RecreatedInPlace sync/client/vault_opening.cpp
    [[    const QString path = files.next();]]
    [[    const QString path = PLANTED ? files.vault() : files.next();
    if (PLANTED) removeFile(path);]])
mistake(HandOnTheDamaged sync/client/vault_opening.cpp
    [[        auto looked = Database::open(path, key, {.readOnly = true});]]
    [[        auto looked = Database::open(path, key, {.readOnly = !PLANTED});]])
mistake(NothingSalvaged sync/client/vault_opening.cpp
    [[    if (auto added = addFrom(files.vault(), key, fresh, device, salvaged); !added)]]
    [[    if (PLANTED) return Salvaged{};
    if (auto added = addFrom(files.vault(), key, fresh, device, salvaged); !added)]])
mistake(HalfIsCalledAll sync/store/salvage.cpp
    [[                add({*std::move(read), one.place});
            else
                m_salvaged.isComplete = false;]]
    [[                add({*std::move(read), one.place});
            else
                m_salvaged.isComplete = PLANTED;]])
mistake(HalfIsCalledAll sync/store/salvage.cpp
    [[            m_salvaged.isComplete = false;
        }
        return done();]]
    [[            m_salvaged.isComplete = PLANTED;
        }
        return done();]])
mistake(CopyNotRead sync/client/device_file.cpp
    [[    if (file || file.error().fault != Fault::Damaged)]]
    [[    if (PLANTED || file || file.error().fault != Fault::Damaged)]])
