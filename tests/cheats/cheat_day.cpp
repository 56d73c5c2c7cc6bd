#include "cheat_day.h"

#include "check.h"
#include "held.h"
#include "pull_step.h"
#include "stream_store.h"
#include "transaction.h"
#include "vault.h"
#include "visit_log_words.h"

namespace {

constexpr qint64 MinuteMs = 60'000;

Database newVault()
{
    auto vault = vaultInMemory();
    REQUIRE(vault);
    return *std::move(vault);
}

std::string joined(const QStringList &words)
{
    return words.join(QStringLiteral(", ")).toStdString();
}

std::string heldIn(ServerStore &store)
{
    QStringList words;
    REQUIRE(store.read([&](Database &db) -> Outcome {
        const auto things = heldThings(db);
        if (!things)
            return things.error();
        for (const HeldThing &thing : *things)
            words.append(QString::fromLatin1(thing.reason));
        return done();
    }));
    return joined(words);
}

} // namespace

bool Sight::isCalm() const
{
    return chain.starts_with("Whole and unbroken.") && warning.empty() && held.empty() && check.empty()
        && isWhole;
}

Record resealed(Record record, const std::function<void(Record &)> &change)
{
    change(record);
    REQUIRE(seal(record));
    return record;
}

CheatDay::CheatDay()
    : m_vault(newVault())
{
    tom.clock.emplace(agency.clock.now().wallMs);
}

void CheatDay::passes(int minutes)
{
    agency.clock.advance(minutes * MinuteMs);
    tom.clock->advance(minutes * MinuteMs);
}

void CheatDay::setClock(int minutes)
{
    tom.clock->setWall(agency.clock.now().wallMs + minutes * MinuteMs);
}

void CheatDay::restartTablet()
{
    tom.clock->restart(QUuid::createUuid());
}

void CheatDay::tellTime()
{
    tom.offset = ServerOffset{agency.clock.now().wallMs - tom.clock->now().wallMs, 0};
}

Record CheatDay::arrives()
{
    return says(Arrived{}, visit);
}

Record CheatDay::leaves()
{
    return says(Left{}, visit);
}

Record CheatDay::note(const QString &words)
{
    Note note;
    note.said = words;
    note.visit = visit;
    note.audience = NoteAudience::NextVisit;
    return says(note);
}

std::string CheatDay::sends(const std::vector<Record> &records)
{
    tom.signIn();
    PushRequest request = tom.requestOf(records);
    request.heads.clear();
    for (const Record &record : records) { // as a tablet does: wherever the next one is not here
        const auto follows = [&](const Record &next) {
            return next.chain == Chain{record.chain.n + 1, hashOf(record)};
        };
        if (std::ranges::none_of(records, follows))
            request.heads.push_back(signHead(record, tom.key));
    }
    QStringList words;
    for (const Receipt &receipt : tom.push(request))
        if (receipt.verdict == Verdict::Held || receipt.verdict == Verdict::Malformed)
            words.append(QString::fromLatin1(receipt.reason));
    return joined(words);
}

void CheatDay::bend(QByteArrayView sql)
{
    REQUIRE(agency.open->store->write([&](Transaction &tx) { return tx.write(sql).run(); }));
}

void CheatDay::pull(const std::function<void(PullReply &)> &bends)
{
    imran.signIn();
    for (int round = 0; round < 20; ++round) {
        const auto request = nextPull(m_vault);
        REQUIRE(request);
        PullReply reply = imran.pull(*request);
        if (bends)
            bends(reply);
        PullIntake intake(std::move(reply), {}, {imranId, imran.joined.device, true});
        while (!intake.isDone())
            REQUIRE(intake.step(m_vault, 1000));
        if (!intake.askAgain())
            break;
    }
}

Sight CheatDay::look(const std::function<void(PullReply &)> &bends)
{
    pull(bends);
    Sight seen;
    const auto behind = streamsBehind(m_vault);
    REQUIRE(behind);
    seen.isWhole = behind->empty();
    seen.held = heldIn(*agency.open->store);
    const auto report = checkServer(*agency.open->store, agency.open->office);
    REQUIRE(report);
    seen.check = report->faults.join(u'\n').toStdString();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(agency.clock.now().wallMs, Qt::UTC);
    const auto log = readVisitLog(m_vault, visit, imranId, now);
    REQUIRE(log);
    if (!*log)
        return seen;
    const VisitLogWords words(**log, PlainTime(QTimeZone("Europe/London"), now));
    seen.chain = words.chain().word.toStdString();
    seen.warning = words.clockWarning().toStdString();
    for (const VisitLogLine &line : words.lines())
        seen.lines.push_back((line.time + u'|' + line.title + u'|' + line.detail + u'|' + line.evidence + u'|'
                              + line.heard + (line.struck ? QStringLiteral("|struck") : QString()))
                                 .toStdString());
    return seen;
}

Sight CheatDay::lookAnew(const std::function<void(PullReply &)> &bends)
{
    m_vault = newVault();
    return look(bends);
}
