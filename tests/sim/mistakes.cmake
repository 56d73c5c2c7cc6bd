# mistake(name, source, what stands there once, what stands there when the mistake is made): PLANTED is true
# while it is. One that is made in several places is listed for each. Each must be found by some world; `sim --planted` tries them all.
# addition(source, what stands there once, what stands there in sim): next_version.h.

# the next version
addition(sync/store/schema.cpp
    [[#include "schema.h"]]
    [[#include "schema.h"
#include "next_version.h"]])
addition(sync/store/schema.cpp
    [[    return Steps;]]
    [[    return withTheNext(Steps, "outbox");]])
addition(sync/server/store/server_schema.cpp
    [[#include "server_schema.h"]]
    [[#include "server_schema.h"
#include "next_version.h"]])
addition(sync/server/store/server_schema.cpp
    [[    return Steps;]]
    [[    return withTheNext(Steps, "held");]])
addition(sync/sql/migration.cpp
    [[#include "migration.h"]]
    [[#include "migration.h"
#include "next_version.h"]])
addition(sync/sql/migration.cpp
    [[        if (auto made = connection.execute(step.sql); !made)
            return made;]]
    [[        if (auto here = migrationStands(); !here)
            return here;
        if (auto made = connection.execute(step.sql); !made)
            return made;
        if (auto here = migrationStands(); !here)
            return here;]])
addition(sync/sql/migration.cpp
    [[        if (auto kept = tx.commit(); !kept)
            return kept;]]
    [[        if (auto here = migrationStands(); !here)
            return here;
        if (auto kept = tx.commit(); !kept)
            return kept;
        if (auto here = migrationStands(); !here)
            return here;]])
mistake(VersionNotedFirst sync/sql/migration.cpp
    [[        Transaction tx(db);]]
    [[        if (PLANTED)
            (void)connection.execute(("PRAGMA user_version = " + QByteArray::number(step.version)).constData());
        Transaction tx(db);]])
mistake(NewerTakenForDamaged sync/client/vault_opening.cpp
    [[    if (vault.error().fault == Fault::Damaged || ]]
    [[    if (PLANTED || vault.error().fault == Fault::Damaged || ]])

# a vault that is damaged, set back or lost
mistake(MarkIgnored sync/client/vault_opening.cpp
    [[    if (*last < savedUpTo)]]
    [[    if (*last < savedUpTo && !PLANTED)]])
mistake(SalvageWithoutHeld sync/store/salvage.cpp
    [["SELECT place, rid FROM outbox", "place%1"]]
    [[PLANTED ? "SELECT place, rid FROM outbox WHERE state <> 2" : "SELECT place, rid FROM outbox", "place%1"]])
mistake(SalvageWithoutBlobs sync/store/salvage.cpp
    [[            if (bytes && *bytes)]]
    [[            if (PLANTED)
                continue;
            if (bytes && *bytes)]])
mistake(SalvageOfOneOnly sync/store/salvage.cpp
    [[        for (const Waiting *one : inOrder)]]
    [[        if (PLANTED && inOrder.size() > 1)
            inOrder.resize(inOrder.size() - 1);
        for (const Waiting *one : inOrder)]])
mistake(OwnChainStands sync/store/apply_page.cpp
    [[    if (own != m_ownChains.end() && ]]
    [[    if (!PLANTED && own != m_ownChains.end() && ]])
mistake(ForkAccepted sync/server/core/push.cpp
    [[        return record.chain.prev == (*chain)->hash ? QByteArray() : code::ChainForked.toByteArray();]]
    [[        return PLANTED || record.chain.prev == (*chain)->hash ? QByteArray() : code::ChainForked.toByteArray();]])
mistake(BelowAccepted sync/server/core/push.cpp
    [[    if (reason && reason->isEmpty())]]
    [[    if (!PLANTED && reason && reason->isEmpty())]])

# pictures
mistake(TextBehindPictures sync/client/next_step.cpp
    [[#include "next_step.h"]]
    [[#include "next_step.h"
#include "blob_store.h"]])
mistake(TextBehindPictures sync/client/next_step.cpp
    [[    next.push = *std::move(push);]]
    [[    if (const auto blob = nextBlobToSend(db, 0); !PLANTED || !blob || !*blob)
        next.push = *std::move(push);]])
mistake(AskedForgotten sync/store/blob_store.cpp
    [["UPDATE blob SET asked = 1 WHERE hash]]
    [[PLANTED ? "UPDATE blob SET asked = 0 WHERE hash = ? AND size = ?" : "UPDATE blob SET asked = 1 WHERE hash]])
mistake(ShownUnfinished sync/store/blob_store.cpp
    [[    if (!*row || (*row)->state == BlobState::Coming)]]
    [[    if (!*row || (!PLANTED && (*row)->state == BlobState::Coming))]])
mistake(WholeUnseen sync/store/blob_store.cpp
    [[    if (have < blob.size) {
        if (auto kept = setState(tx, bid, have, BlobState::Coming); !kept)]]
    [[    if (have < blob.size) {
        if (auto kept = setState(tx, bid, have, PLANTED ? BlobState::Here : BlobState::Coming); !kept)]])

# what a tablet does with receipts and replies
mistake(AckHeld sync/client/push_step.cpp
    [[    switch (receipt.verdict) {]]
    [[    if (PLANTED && receipt.verdict == Verdict::Held) return acknowledge(tx, place, 1, heardMs);
    switch (receipt.verdict) {]])
mistake(DropParked sync/client/push_step.cpp
    [[    return park(tx, place, receipt.reason);]]
    [[    return PLANTED ? acknowledge(tx, place, 1, heardMs) : park(tx, place, receipt.reason);]])
mistake(AckAtSending sync/client/push_step.cpp
    [[    if (auto committed = tx.commit(); !committed)
        return committed.error();
    return std::optional(std::move(step));]]
    [[    if (PLANTED) (void)acknowledge(tx, step.places.back(), 1, 1);
    if (auto committed = tx.commit(); !committed)
        return committed.error();
    return std::optional(std::move(step));]])
mistake(ReceiptsShifted sync/client/push_step.cpp
    [[reply.receipts[i], reply.head.nowMs]]
    [[reply.receipts[PLANTED ? 0 : i], reply.head.nowMs]])
mistake(OneHeadOnly sync/client/push_step.cpp
    [[        std::ranges::sort(chain, {}, [](const Record *record) { return record->chain.n; });]]
    [[        if (PLANTED && !heads.empty()) break;
        std::ranges::sort(chain, {}, [](const Record *record) { return record->chain.n; });]])
mistake(NoHeadBeforeGap sync/client/push_step.cpp
    [[|| chain[i + 1]->chain.n != chain[i]->chain.n + 1)]]
    [[|| (!PLANTED && chain[i + 1]->chain.n != chain[i]->chain.n + 1))]])
mistake(EpochUnnoticed sync/client/epoch.cpp
    [[    if (position->epoch == epoch)]]
    [[    if (position->epoch == epoch || (PLANTED && position->epoch != 0))]])
mistake(LeaseTagKept sync/client/epoch.cpp
    [[        position->leaseTag.clear();]]
    [[        if (!PLANTED) position->leaseTag.clear();]])
mistake(ToldAgainTooLittle sync/client/epoch.cpp
    [[sendAgain(tx, stream.id, 0, device)]]
    [[sendAgain(tx, stream.id, PLANTED ? stream.have : 0, device)]])
mistake(CursorTooFar sync/client/pull_step.cpp
    [[        after.cursor = m_reply.cursor;]]
    [[        after.cursor = m_reply.cursor + (PLANTED ? 1 : 0);]])
mistake(LossIgnored sync/client/pull_step.cpp
    [[    for (const HeldStream &stream : *held)
        if (!stream.hidden && ]]
    [[    for (const HeldStream &stream : *held)
        if (!PLANTED && !stream.hidden && ]])
mistake(GoingForgotten sync/client/pull_step.cpp
    [[    return keepUntilTold(tx, removal->afterWord);]]
    [[    return keepUntilTold(tx, PLANTED ? std::vector<QUuid>() : removal->afterWord);]])
mistake(GainedAtZero sync/client/pull_step.cpp
    [[leased.head); gained)]]
    [[PLANTED ? 0 : leased.head); gained)]])
mistake(LastPageDropped sync/client/pull_step.cpp
    [[    m_reply.pages.clear();
    m_changed]]
    [[    m_reply.pages.clear();
    if (PLANTED && m_pages.size() > 1) m_pages.pop_back();
    m_changed]])
mistake(PurgeForgotten sync/client/pull_step.cpp
    [[        if (*waiting > 0)]]
    [[        if (PLANTED || *waiting > 0)]])
mistake(PictureSentEarly sync/client/blob_lane.cpp
    [[    const bool isAll = reply.have == blob.blob.size;]]
    [[    const bool isAll = reply.have == blob.blob.size || (PLANTED && reply.have > 0);]])
mistake(PictureNotOffered sync/store/keep.cpp
    [[    if (isNew && !record.blobs.empty())]]
    [[    if (!PLANTED && isNew && !record.blobs.empty())]])
mistake(PictureNotOffered sync/store/outbox_store.cpp
    [[        if (!record.blobs.empty())]]
    [[        if (!PLANTED && !record.blobs.empty())]])
mistake(PicturePurgedUnsent sync/store/outbox_store.cpp
    [[    return count + *blobs;]]
    [[    return PLANTED ? count : count + *blobs;]])
mistake(WallClockTrusted sync/client/server_time.cpp
    [[    return ServerOffset{told->serverMs + ageMs - moment.wallMs, ageMs};]]
    [[    static const qint64 first = told->serverMs + ageMs - moment.wallMs;
    return ServerOffset{PLANTED ? first : told->serverMs + ageMs - moment.wallMs, ageMs};]])
mistake(DroppedOnFailure sync/client/driver.cpp
    [[        if (auto marked = markSaved(tx, places); !marked)]]
    [[        if (PLANTED) (void)acknowledge(tx, places.back(), 1, 1);
        if (auto marked = markSaved(tx, places); !marked)]])
mistake(ClockNeverSet sync/client/driver.cpp
    [[        if (judgement.head) {]]
    [[        if (judgement.head && !PLANTED) {]])
mistake(SentAnyway sync/client/driver.cpp
    [[        if (state.face == SyncFace::Sent && (!waiting || state.unsent > 0))]]
    [[        if (!PLANTED && state.face == SyncFace::Sent && (!waiting || state.unsent > 0))]])
mistake(KeptUnsaid sync/client/driver.cpp
    [[    show(m_face, m_code); // all was sent]]
    [[    if (!PLANTED) show(m_face, m_code); // all was sent]])
mistake(StuckUnsaid sync/client/driver.cpp
    [[        if ((state.face == SyncFace::Sent || state.face == SyncFace::Saved) && state.stuck > 0)]]
    [[        if (!PLANTED && (state.face == SyncFace::Sent || state.face == SyncFace::Saved) && state.stuck > 0)]])
mistake(SignatureIgnored sync/protocol/sign_in_messages.cpp
    [[    return signature && verify(server, ReplyPurpose]]
    [[    if (PLANTED) return true;
    return signature && verify(server, ReplyPurpose]])

# the vault
mistake(ParentForgotten sync/store/record_store.cpp
    [[    record.replaces = what.replaces;]]
    [[    if (!PLANTED) record.replaces = what.replaces;]])
mistake(NeverQueued sync/store/record_store.cpp
    [[    if (auto queued = queue(tx, keeper.lastRid(), hlc); !queued)]]
    [[    if (PLANTED && record.chain.n % 5 == 0) return record;
    if (auto queued = queue(tx, keeper.lastRid(), hlc); !queued)]])
mistake(ChainStands sync/store/record_store.cpp
    [[    if (auto moved = moveChain(tx, record); !moved)]]
    [[    if (PLANTED && record.chain.n % 5 == 0) return record;
    if (auto moved = moveChain(tx, record); !moved)]])
mistake(ViewStale sync/store/keep.cpp
    [[        if (entity.added == 0)]]
    [[        if (entity.added == 0 || (PLANTED && !entity.fresh))]])
mistake(StubDropped sync/store/apply_page.cpp
    [[    ++m_applied.kept;
    return m_tx.write("INSERT OR REPLACE INTO stub]]
    [[    if (PLANTED) return done();
    ++m_applied.kept;
    return m_tx.write("INSERT OR REPLACE INTO stub]])
mistake(AckOneTooHigh sync/store/outbox_store.cpp
    [[.bind(number, heardMs, place)]]
    [[.bind(number + (PLANTED ? 1 : 0), heardMs, place)]])
mistake(ToldAgainNothing sync/store/outbox_store.cpp
    [[        if (record->device == device || ]]
    [[        if (PLANTED) continue;
        if (record->device == device || ]])
mistake(HeldToldOnce sync/store/outbox_store.cpp
    [[        .bind(RecordState::Saved, span.first, span.last, RecordState::Sending)]]
    [[        .bind(RecordState::Saved, span.first, span.last, PLANTED ? RecordState::Held : RecordState::Sending)]])
mistake(ParkedToldOnce sync/store/outbox_store.cpp
    [["UPDATE outbox SET state = ?, reason = NULL WHERE rid BETWEEN ? AND ? AND state > ?"]]
    [[PLANTED ? "UPDATE outbox SET state = ?, reason = NULL WHERE rid BETWEEN ? AND ? AND state > ? AND state < 3" :
        "UPDATE outbox SET state = ?, reason = NULL WHERE rid BETWEEN ? AND ? AND state > ?"]])
mistake(OldNumbersKept sync/store/outbox_store.cpp
    [[    if (auto forgot = forgetNumbers(tx, *sid, head); !forgot)]]
    [[    if (auto forgot = PLANTED ? done() : forgetNumbers(tx, *sid, head); !forgot)]])
mistake(PurgedUnsent sync/store/outbox_store.cpp
    [[    const qint64 count = *sid != 0 && row.next()]]
    [[    const qint64 count = !PLANTED && *sid != 0 && row.next()]])
mistake(RegainedHidden sync/store/stream_store.cpp
    [[    auto gained = tx.write("INSERT INTO stream(id, about, head, coming) VALUES(?1, ?2, ?3, ?3)"]]
    [[    if (PLANTED) return tx.write("INSERT INTO stream(id, about, head, coming) VALUES(?1, ?2, ?3, ?3)"
        " ON CONFLICT(id) DO UPDATE SET head = max(head, ?3)").bind(stream, about, head).run();
    auto gained = tx.write("INSERT INTO stream(id, about, head, coming) VALUES(?1, ?2, ?3, ?3)"]])

# what records mean
mistake(CardHiddenHere sync/store/card_changes.cpp
    [[    if (change.takesBack) {]]
    [[    if (change.takesBack && !PLANTED) {]])
mistake(LastWriterWins sync/care/passport.cpp
    [[    mergeEqual(view.current);]]
    [[    if (PLANTED && view.current.size() > 1) view.current.erase(view.current.begin(), std::prev(view.current.end()));
    mergeEqual(view.current);]])
mistake(HiddenComesBack sync/care/passport.cpp
    [[        if (is(record, Kind::Withdrawn) && record.author == record.stream)]]
    [[        if (!PLANTED && is(record, Kind::Withdrawn) && record.author == record.stream)]])
mistake(WithdrawnStands sync/care/versions.cpp
    [[            if (replaced != record.id)]]
    [[            if (replaced != record.id && !(PLANTED && is(record, Kind::Withdrawn)))]])
mistake(OneParentOnly sync/care/versions.cpp
    [[        for (const QUuid &replaced : record.replaces)]]
    [[        for (const QUuid &replaced : std::span(record.replaces).first(PLANTED ? std::min<size_t>(record.replaces.size(), 1) : record.replaces.size()))]])

# the server
mistake(AckBeforeCommit sync/server/core/push.cpp
    [[    return doorkeeper.finish(request, all);]]
    [[    if (PLANTED) return Error{};
    return doorkeeper.finish(request, all);]])
mistake(AckBeforeCommit sync/server/core/push.cpp
    [[        if (!written)
            return written.error();]]
    [[        if (!written && !PLANTED)
            return written.error();]])
mistake(DuplicateUnknown sync/server/core/push.cpp
    [[    if (seen->number)]]
    [[    if (seen->number && !PLANTED)]])
mistake(KnownForgotten sync/server/core/push.cpp
    [[    const bool isTheirs = mayWrite(m_who.reader, *standing, record.kind);
    if (!isTheirs && ]]
    [[    const bool isTheirs = mayWrite(m_who.reader, *standing, record.kind);
    if (PLANTED && *standing == Standing::VisitedOnce && record.chain.n % 6 == 5)
        return code::ForeignStream.toByteArray();
    if (!isTheirs && ]])
mistake(AnythingAllowed sync/server/core/push.cpp
    [[    if (!isTheirs)
        return code::NotAllowed]]
    [[    if (!PLANTED && !isTheirs)
        return code::NotAllowed]])
mistake(GapAccepted sync/server/core/push.cpp
    [[return *across ? QByteArray()]]
    [[return (*across || PLANTED) ? QByteArray()]])
mistake(UnreadableBlocks sync/server/core/push.cpp
    [[        if (!across)
            return across.error();]]
    [[        if (!across)
            return across.error();
        if (PLANTED) return code::ChainGap.toByteArray();]])
mistake(NotPassedOver sync/server/core/push.cpp
    [[    if (chain->isEmpty()) // genuine]]
    [[    if (!PLANTED && chain->isEmpty()) // genuine]])
mistake(ReleaseForgotten sync/server/core/push.cpp
    [[    if (m_anythingHeld) {]]
    [[    if (m_anythingHeld && !PLANTED) {]])
mistake(HeadForgotten sync/server/store/log_writer.cpp
    [[        const StreamRow &row = *m_streams.at(id);]]
    [[        const StreamRow &row = *m_streams.at(id);
        if (PLANTED && row.head % 9 == 8) continue;]])
mistake(NumberTwice sync/server/store/log_writer.cpp
    [[    return ++into.head;]]
    [[    return PLANTED && into.head % 7 == 6 ? ++into.head, into.head - 1 : ++into.head;]])
mistake(LeaseStale sync/server/store/log_writer.cpp
    [[    return leasesMoved ? moveLeases(m_tx) : done();]]
    [[    return leasesMoved && !PLANTED ? moveLeases(m_tx) : done();]])
mistake(ViewsOfServerStale sync/server/store/views.cpp
    [[    if (*kept == planned)]]
    [[    if (*kept == planned || (PLANTED && !kept->empty()))]])
mistake(StubShown sync/server/core/page_builder.cpp
    [[    if (mayRead(]]
    [[    if (PLANTED || mayRead(]])
mistake(LeaseTooShort sync/server/core/lease.cpp
    [[    return {start(-DaysBack),]]
    [[    return {start(PLANTED ? 0 : -DaysBack),]])
mistake(LeaseTagConstant sync/server/core/lease.cpp
    [[    plan.tag = tagOf(plan);]]
    [[    plan.tag = PLANTED ? QByteArray(8, 't') : tagOf(plan);]])
mistake(EpochTheSame sync/server/store/foundation.cpp
    [[    return tx.write("UPDATE office SET epoch = max]]
    [[    return PLANTED ? done() : tx.write("UPDATE office SET epoch = max]])

# what has passed
mistake(AllHasPassed sync/server/core/passed.cpp
    [[        if (!all->entities[entity].hasPassed(beforeMs))]]
    [[        if (!PLANTED && !all->entities[entity].hasPassed(beforeMs))]])
mistake(LeftOutUncounted sync/store/holes.cpp
    [[    return tx.write("INSERT INTO hole(first, last) VALUES(?, ?)")]]
    [[    return PLANTED ? done() : tx.write("INSERT INTO hole(first, last) VALUES(?, ?)")]])
