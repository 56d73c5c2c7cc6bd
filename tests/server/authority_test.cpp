#include "agency_here.h"
#include "authority_table.h"

#include "check.h"
#include "code_words.h"
#include "database.h"
#include "envelope.h"
#include "note.h"
#include "passport.h"
#include "saying.h"
#include "transaction.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <set>

namespace authority {

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

constexpr auto TheirOwn = "their own";
constexpr auto TheAgencys = "the agency's";
constexpr auto Visited = "of a person whom a visit of theirs is to, in the days of a lease";
constexpr auto VisitedOnce = "of a person for whom any plan ever named them";
constexpr auto Opened = "of a person whose page they opened without a visit, less than 24 hours ago";
constexpr auto OpenedOnce = "of a person whose page they ever so opened";
constexpr auto Colleague = "of a worker on visits to the same people, in the days of a lease";
constexpr auto Visitor = "of a worker on visits to them, in the days of a lease";
constexpr auto OtherPerson = "of another person";
constexpr auto OtherWorker = "of another worker";
constexpr auto NotThere = "not there, or of somebody erased";

/// A stream, whose it is, and what an account is to it: all that is so at once, in the words of the page.
struct Place {
    const char *name;
    QUuid stream;
    const char *whose; ///< as in the column Stream; null: it is not there
    std::vector<const char *> ties;
};

/// An agency in which there is a stream of every relation to Tom, to Ada and to Imran, who supervises.
struct Everybody {
    AgencyHere agency;
    QUuid tomId = agency.worker(text("tom"));
    QUuid imranId = agency.worker(text("imran"), Role::Supervisor);
    QUuid maria = agency.worker(text("maria"));
    QUuid lee = agency.worker(text("lee"));
    QUuid ada = agency.person(text("ada"));
    QUuid soon = agency.person(text("soon"));
    QUuid justEnded = agency.person(text("just ended"));
    QUuid longAgo = agency.person(text("long ago"));
    QUuid farOff = agency.person(text("far off"));
    QUuid open = agency.person(text("open"));
    QUuid wasOpen = agency.person(text("was open"));
    QUuid eve = agency.person(text("eve"));
    QUuid nobody = QUuid::createUuid();
    QUuid office = agency.open->office.agency;
    std::optional<Tablet> tom, adas, imran;

    Everybody()
    {
        agency.visit(ada, {tomId, maria}, utc(2026, 3, 2, 10));
        agency.visit(soon, {tomId}, utc(2026, 3, 17, 10)); // fourteen days ahead, tomorrow
        agency.visit(justEnded, {tomId}, utc(2026, 2, 24, 10)); // seven days back, tomorrow
        agency.visit(longAgo, {tomId}, utc(2026, 2, 23, 10));
        agency.visit(farOff, {tomId}, utc(2026, 3, 18, 10));
        agency.visit(eve, {lee}, utc(2026, 3, 2, 10));
        tom.emplace(agency, text("tom"));
        adas.emplace(agency, text("ada"));
        imran.emplace(agency, text("imran"));
        opens(wasOpen);
        agency.clock.advance(OpenedForMs);
        for (auto *tablet : {&*tom, &*adas, &*imran})
            tablet->signIn();
        opens(open);
    }
    void opens(const QUuid &person)
    {
        REQUIRE(tom->push({tom->say(person, Kind::PageOpened)})[0].verdict == Verdict::Accepted);
    }
    std::vector<Place> placesOf(Reader reader) const
    {
        switch (reader) {
        case Reader::Carer:
            return {{"own", tomId, "worker", {TheirOwn}},
                    {"office", office, "agency", {TheAgencys}},
                    {"today", ada, "person", {Visited, VisitedOnce}},
                    {"soon", soon, "person", {Visited, VisitedOnce}},
                    {"just ended", justEnded, "person", {Visited, VisitedOnce}},
                    {"long ago", longAgo, "person", {VisitedOnce}},
                    {"far off", farOff, "person", {VisitedOnce}},
                    {"open", open, "person", {Opened, OpenedOnce}},
                    {"was open", wasOpen, "person", {OpenedOnce}},
                    {"colleague", maria, "worker", {Colleague}},
                    {"other person", eve, "person", {OtherPerson}},
                    {"other worker", lee, "worker", {OtherWorker}},
                    {"nobody", nobody, nullptr, {NotThere}}};
        case Reader::PersonThemselves:
            return {{"own", ada, "person", {TheirOwn}},
                    {"office", office, "agency", {TheAgencys}},
                    {"visitor", tomId, "worker", {Visitor}},
                    {"other person", eve, "person", {OtherPerson}},
                    {"other worker", lee, "worker", {OtherWorker}},
                    {"nobody", nobody, nullptr, {NotThere}}};
        case Reader::Supervisor:
            break;
        }
        return {{"own", imranId, "worker", {TheirOwn}},
                {"office", office, "agency", {TheAgencys}},
                {"a person", eve, "person", {OtherPerson}},
                {"a worker", lee, "worker", {OtherWorker}},
                {"nobody", nobody, nullptr, {NotThere}}};
    }
    Tablet &tabletOf(Reader reader)
    {
        return reader == Reader::Carer ? *tom : reader == Reader::PersonThemselves ? *adas : *imran;
    }
    void isWhole()
    {
        const auto report = checkServer(*agency.open->store, agency.open->office);
        REQUIRE(report);
        CAPTURE(report->faults.join(u'\n').toStdString());
        CHECK(report->faultCount == 0);
    }
};

constexpr std::array Readers{Reader::Carer, Reader::PersonThemselves, Reader::Supervisor};

const char *nameOf(Reader reader)
{
    return reader == Reader::Carer ? "carer" : reader == Reader::PersonThemselves ? "person" : "supervisor";
}

/// Whether the page lets such a reader do this (holds, writes) in the place.
bool pageLets(Reader reader, const Place &place, const char *what)
{
    static const auto table = relations();
    bool lets = false;
    for (const char *tie : place.ties) {
        const auto row = std::ranges::find(table, text(tie), &Tie::what);
        CAPTURE(tie);
        REQUIRE(row != table.end());
        lets = lets || row->of(reader).split(text(", ")).contains(text(what));
    }
    return lets;
}

/// What the server is to answer when this kind is pushed, by the page: empty, it is written; else the word.
QByteArrayView wordOf(Reader reader, const Place &place, const KindOf &kind)
{
    if (!place.whose)
        return code::UnknownStream;
    const bool writes = pageLets(reader, place, "writes");
    const bool hasPlace = kind.stream == text("any") || kind.stream == text(place.whose);
    bool says = reader == Reader::Supervisor;
    if (kind.saidBy == text("everybody"))
        says = says || writes;
    else if (kind.saidBy == text("carers"))
        says = says || (writes && reader == Reader::Carer);
    else if (kind.saidBy == text("carers, also those who may not write there"))
        says = says || reader == Reader::Carer;
    else if (kind.saidBy == text("the worker whose stream it is"))
        says = says || (reader == Reader::Carer && QByteArrayView(place.ties[0]) == TheirOwn);
    else
        REQUIRE(kind.saidBy == text("supervisors"));
    if (says && hasPlace)
        return {};
    return writes ? code::NotAllowed : code::UnknownStream;
}

/// Every kind of the page, and two that no page knows.
std::vector<std::pair<quint32, KindOf>> everyKind()
{
    std::vector<std::pair<quint32, KindOf>> all;
    for (const KindOf &row : kinds()) {
        for (const quint32 kind : row.kinds)
            all.emplace_back(kind, row);
        if (row.kinds.empty())
            for (const quint32 unknown : {39u, 777u})
                all.emplace_back(unknown, row);
    }
    return all;
}

} // namespace

TEST_CASE("the page names every relation and every kind that the code knows", "[authority]")
{
    std::set<QString> named;
    for (const Tie &tie : relations())
        named.insert(tie.what);
    std::set<QString> tried;
    const Everybody all;
    for (const Reader reader : Readers)
        for (const Place &place : all.placesOf(reader))
            for (const char *tie : place.ties)
                tried.insert(text(tie));
    CHECK(named == tried);
    std::set<quint32> known;
    for (const auto &[kind, row] : everyKind())
        CHECK(known.insert(kind).second);
    for (const int kind :
         {1,  2,  10, 11, 12, 13, 20, 21, 22, 23, 24, 25, 30, 31, 32, 33, 34, 35, 36, 37, 38,
          40, 41, 42, 43, 44, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 70, 71, 72, 90})
        CHECK(known.contains(quint32(kind)));
}

namespace {

/// The same with nobody signed in.
std::vector<Receipt> byErrand(Everybody &all, Tablet &tablet, const std::vector<Record> &records)
{
    const auto drawn = [&] {
        std::array<quint8, 32> bytes{};
        all.agency.entropy.fill(bytes);
        return bytes;
    };
    const auto key = EnvelopeKey::fromSeed(drawn());
    Envelope envelope{key.sealed(tablet.joined.sealingKey, tablet.joined.device, drawn()), {}};
    for (const Record &record : records)
        envelope.entries.push_back(
            key.close(envelope.entries.size(), record, signHead(record, tablet.key).signature));
    ErrandRequest request{tablet.joined.device, all.agency.clock.now().wallMs, {envelope}, 0, {}, {}};
    request.signature = signErrand(request, tablet.key);
    const auto reply = decode<ErrandReply>(all.agency.ask("/v1/errand", encode(request)).body);
    REQUIRE(reply);
    return reply->receipts;
}

} // namespace

TEST_CASE("what is pushed is written, or held with the word, as the page has it for each cell", "[authority]")
{
    const bool isErrand = GENERATE(false, true);
    Everybody all;
    int cells = 0;
    for (const Reader reader : Readers)
        for (const Place &place : all.placesOf(reader)) {
            Tablet &tablet = all.tabletOf(reader);
            std::vector<Record> said;
            std::vector<QByteArrayView> words;
            for (const auto &[kind, row] : everyKind()) {
                if (kind == 34 && reader == Reader::Carer)
                    continue; // it changes what the next one may: tried below
                said.push_back(tablet.say(place.stream, Kind(kind)));
                words.push_back(wordOf(reader, place, row));
            }
            const auto receipts = isErrand ? byErrand(all, tablet, said) : tablet.push(said);
            REQUIRE(receipts.size() == said.size());
            for (size_t i = 0; i < said.size(); ++i, ++cells) {
                CAPTURE(nameOf(reader), place.name, said[i].kind, isErrand);
                CHECK(receipts[i].verdict == (words[i].isEmpty() ? Verdict::Accepted : Verdict::Held));
                CHECK(QByteArrayView(receipts[i].reason) == words[i]);
            }
        }
    CHECK(cells == (13 + 6 + 5) * int(everyKind().size()) - 13);
    all.isWhole();
}

TEST_CASE("a carer opens the page of anybody there is, and of nobody else", "[authority]")
{
    Everybody all;
    const auto rows = everyKind();
    const auto opening = std::ranges::find(rows, 34u, [](const auto &one) { return one.first; });
    REQUIRE(opening != rows.end());
    for (const Place &place : all.placesOf(Reader::Carer)) {
        CAPTURE(place.name);
        const auto receipt = all.tom->push({all.tom->say(place.stream, Kind::PageOpened)}).at(0);
        const QByteArrayView word = wordOf(Reader::Carer, place, opening->second);
        CHECK(receipt.verdict == (word.isEmpty() ? Verdict::Accepted : Verdict::Held));
        CHECK(QByteArrayView(receipt.reason) == word);
    }
    all.isWhole();
}

namespace {

QByteArray line(LineAudience audience, const std::vector<QUuid> &named = {})
{
    PassportLine line;
    line.said = text("words");
    line.audience = audience;
    line.named = named;
    return encodeBody(line);
}

QByteArray noteFor(NoteAudience audience)
{
    Note note;
    note.said = text("words");
    note.audience = audience;
    return encodeBody(note);
}

QByteArray card(Share share, const std::vector<QUuid> &chosen = {})
{
    CardField field;
    field.said = text("words");
    field.share = share;
    field.chosen = chosen;
    return encodeBody(field);
}

/// Whether the page lets them see it. The two words after "where" are what the body says.
bool pageShows(Reader reader, const QString &words, bool isTheirStream, bool isNamed, const QString &audience)
{
    const bool isPerson = reader == Reader::PersonThemselves;
    const bool isSupervisor = reader == Reader::Supervisor;
    for (const QString &part : words.split(text("; "))) {
        const auto where = part.indexOf(text(" where "));
        const QString who = where < 0 ? part : part.first(where);
        if (where >= 0 && !part.sliced(where).contains(u'*' + audience + u'*'))
            continue;
        if (who == text("everybody"))
            return true;
        if (who == text("workers") && !isPerson)
            return true;
        if (who == text("supervisors") && isSupervisor)
            return true;
        if (who == text("the person") && isPerson)
            return true;
        if (who == text("supervisors and the people in 4") && (isSupervisor || (isPerson && isNamed)))
            return true;
        if ((who == text("those in 12") || who == text("the worker in 2") || who == text("the worker in 3"))
            && isNamed && (who != text("the worker in 3") || reader == Reader::Carer))
            return true;
        if (who == text("the worker whose stream it is") && isTheirStream)
            return true;
    }
    return false;
}

struct Audience {
    const char *name; ///< as the page writes it; empty: none that it knows
    QByteArray body;
    bool isNamed = false; ///< the reader is
};

/// A body that cannot be read: a text where a number or an id belongs.
QByteArray textAt(char key)
{
    return QByteArray("\xa1") + key + QByteArray("\x61x");
}

/// Every audience a body of this kind can tell, for this reader.
std::vector<Audience> audiencesOf(quint32 kind, const QUuid &reader, const QUuid &other)
{
    switch (static_cast<Kind>(kind)) {
    case Kind::PassportLine:
        return {{"everyone", line(LineAudience::Everyone)},
                {"carers", line(LineAudience::Carers)},
                {"named", line(LineAudience::Named, {reader}), true},
                {"named", line(LineAudience::Named, {other})},
                {"me only", line(LineAudience::MeOnly)},
                {"", textAt(11)}};
    case Kind::Note:
        return {{"next visit", noteFor(NoteAudience::NextVisit)},
                {"office", noteFor(NoteAudience::Office)},
                {"person", noteFor(NoteAudience::Person)},
                {"", textAt(3)}};
    case Kind::CardField:
        return {{"nobody", card(Share::Nobody)},
                {"people I visit", card(Share::PeopleIVisit)},
                {"chosen", card(Share::Chosen, {reader}), true},
                {"chosen", card(Share::Chosen, {other})},
                {"", textAt(3)}};
    case Kind::Saying:
        return {{"", encodeBody(Saying{Kindly::ThankYou, {}, reader}), true},
                {"", encodeBody(Saying{Kindly::ThankYou, {}, other})},
                {"", encodeBody(Saying{Kindly::ThankYou, {}, {}})},
                {"", textAt(3)}};
    case Kind::OnConcern:
        return {{"", encodeBody(OnConcern{{}, reader}), true},
                {"", encodeBody(OnConcern{{}, other})},
                {"", textAt(2)}};
    default:
        return {{"", QByteArray("\xa0")}};
    }
}

struct Cell {
    Place place;
    QByteArray bytes;
    bool isSeen = false;
    QByteArray what;
};

bool hasPlace(const Place &place, const KindOf &kind)
{
    return place.whose && (kind.stream == text("any") || kind.stream == text(place.whose));
}

/// The office says every kind to every audience in every stream there is to such a reader.
std::vector<Cell> officeSaysEverything(Everybody &all, Reader reader, const QUuid &account)
{
    std::vector<Cell> cells;
    std::vector<OfficeSaid> toSay;
    for (const Place &place : all.placesOf(reader))
        for (const auto &[kind, row] : everyKind()) {
            if (!hasPlace(place, row))
                continue;
            for (const Audience &audience : audiencesOf(kind, account, all.nobody)) {
                toSay.push_back({place.stream, QUuid::createUuid(), Kind(kind), audience.body});
                cells.push_back(
                    {place, QByteArray(),
                     pageShows(reader, row.seenBy, place.stream == account, audience.isNamed,
                               text(audience.name)),
                     QByteArray(place.name) + ", kind " + QByteArray::number(kind) + ", " + audience.name});
            }
        }
    REQUIRE(all.agency.open->store->write([&](Transaction &tx) -> Outcome {
        OfficeWriter office(tx, all.agency.open->office, all.agency.clock, all.agency.entropy);
        for (size_t i = 0; i < toSay.size(); ++i) {
            const auto record = office.say(toSay[i]);
            if (!record)
                return record.error();
            cells[i].bytes = record->bytes;
        }
        return office.finish();
    }));
    return cells;
}

} // namespace

TEST_CASE("what is pulled is seen whole, or as its number alone, or is not there, as the page has it",
          "[authority]")
{
    const bool isFed = GENERATE(false, true); // what is new; what one catches up with
    for (const Reader reader : Readers) {
        Everybody all;
        Tablet &tablet = all.tabletOf(reader);
        if (isFed)
            tablet.pullAll();
        const auto cells = officeSaysEverything(all, reader, tablet.joined.account.id);
        tablet.pullAll();
        std::set<QUuid> leased;
        for (const QUuid &stream : tablet.leased())
            leased.insert(stream);
        for (const Cell &cell : cells) {
            CAPTURE(nameOf(reader), cell.what.constData(), isFed);
            const bool holds = pageLets(reader, cell.place, "holds");
            CHECK(leased.contains(cell.place.stream) == holds);
            bool isWhole = false;
            bool isStub = false;
            for (const PageEntry &entry : tablet.streams[cell.place.stream]) {
                const auto *record = std::get_if<Record>(&entry.held);
                const auto *stub = std::get_if<Hash>(&entry.held);
                isWhole = isWhole || (record && record->bytes == cell.bytes);
                isStub = isStub || (stub && *stub == hashOf(QByteArrayView(cell.bytes)));
            }
            CHECK(isWhole == (holds && cell.isSeen));
            CHECK(isStub == (holds && !cell.isSeen));
        }
        CHECK(cells.size() > 40);
    }
}

TEST_CASE("whoever wrote a record sees it, whoever else may", "[authority]")
{
    Everybody all;
    const Record opening = all.tom->say(all.ada, Kind::PageOpened);
    const Record concern = all.tom->say(all.ada, Kind::Concern);
    all.tom->push({opening, concern});
    all.tom->pullAll();
    for (const QUuid &id : {opening.id, concern.id})
        CHECK(std::ranges::any_of(all.tom->streams[all.ada], [&](const PageEntry &entry) {
            const auto *record = std::get_if<Record>(&entry.held);
            return record && record->id == id;
        }));
}

TEST_CASE("a wait ends for what grows in a stream that one may hold, and for no other", "[authority]")
{
    Everybody all;
    for (const Reader reader : Readers)
        for (const Place &place : all.placesOf(reader)) {
            if (!place.whose)
                continue;
            CAPTURE(nameOf(reader), place.name);
            Tablet &tablet = all.tabletOf(reader);
            tablet.pullAll();
            all.agency.officeSays({place.stream, QUuid::createUuid(), Kind(777), QByteArray("\xa0")});
            HttpRequest request;
            request.method = "GET";
            request.path = "/v1/wait";
            request.query = "cursor=" + QByteArray::number(*tablet.next.cursor)
                + "&lease=" + tablet.next.leaseTag.toHex();
            request.authorization = "Doorstep "
                + tablet.token.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
            const auto reply = decode<WaitReply>(answer(*all.agency.server, request).body);
            REQUIRE(reply);
            CHECK(reply->changed == pageLets(reader, place, "holds"));
        }
}

namespace {

struct NamedBlob {
    BlobRef blob;
    bool isShown = false;
    QByteArray what;
};

/// Every kind to every audience in a place, each naming a blob of its own; what may not be said there is not.
std::vector<NamedBlob> blobsNamedIn(Everybody &all, Tablet &teller, Reader reader, const Place &place)
{
    const QUuid account = all.tabletOf(reader).joined.account.id;
    std::vector<NamedBlob> blobs;
    std::vector<Record> said;
    for (const auto &[kind, row] : everyKind())
        for (const Audience &audience : audiencesOf(kind, account, all.nobody)) {
            blobs.push_back(
                {blobRefOf(all.agency.entropy.bytes(40), "image/jpeg"),
                 pageLets(reader, place, "holds")
                     && pageShows(reader, row.seenBy, place.stream == account, audience.isNamed,
                                  text(audience.name)),
                 QByteArray(place.name) + ", kind " + QByteArray::number(kind) + ", " + audience.name});
            said.push_back(teller.say(place.stream, Kind(kind), {}, {}, {blobs.back().blob}, audience.body));
        }
    const auto receipts = teller.push(said);
    for (size_t i = 0; i < receipts.size(); ++i) // what is held is seen by nobody
        blobs[i].isShown = blobs[i].isShown && receipts[i].verdict == Verdict::Accepted;
    return blobs;
}

} // namespace

TEST_CASE("a blob is for those who may see a record that names it, and to others as good as none",
          "[authority]")
{
    for (const Reader reader : Readers) {
        Everybody all;
        Tablet &tablet = all.tabletOf(reader);
        all.agency.worker(text("jo"), Role::Supervisor);
        Tablet teller(all.agency, text("jo"));
        const BlobRef none = blobRefOf(QByteArray(40, '0'), "image/jpeg");
        const auto get = [&](const BlobRef &blob) {
            return all.agency.ask("/v1/blob/get", encode(BlobGetRequest{blob.hash, blob.size, 0}),
                                  tablet.token);
        };
        const auto put = [&](const BlobRef &blob) {
            return all.agency.ask("/v1/blob/put", encode(BlobPutRequest{blob.hash, blob.size, 0, {}}),
                                  tablet.token);
        };
        int shown = 0;
        for (const Place &place : all.placesOf(reader))
            for (const NamedBlob &named : blobsNamedIn(all, teller, reader, place)) {
                CAPTURE(nameOf(reader), named.what.constData());
                CHECK(get(named.blob).status == (named.isShown ? 200 : 404));
                CHECK(put(named.blob).status == (named.isShown ? 200 : 404));
                shown += named.isShown ? 1 : 0;
                if (!named.isShown) { // the clock stands still: byte for byte
                    CHECK(get(named.blob).body == get(none).body);
                    CHECK(put(named.blob).body == put(none).body);
                }
            }
        CHECK(shown > 2);
    }
}

TEST_CASE("a stream that is not theirs answers like one that is not there, whatever is pushed", "[authority]")
{
    for (const Reader reader : {Reader::Carer, Reader::PersonThemselves}) {
        Everybody all;
        Tablet &tablet = all.tabletOf(reader);
        const Record taken = all.agency.lastSaid();
        const auto tries = [&](const QUuid &stream) {
            std::vector<QByteArray> replies;
            const auto push = [&](const PushRequest &request) {
                replies.push_back(all.agency.ask("/v1/push", encode(request), tablet.token).body);
            };
            const Record first = tablet.say(stream, Kind::Note);
            const Record second = tablet.say(stream, Kind::Arrived);
            push(tablet.requestOf({first}));
            push(tablet.requestOf({first})); // again
            push(tablet.requestOf({first, second}));
            Record withTakenId = tablet.say(stream, Kind::Note);
            withTakenId.id = taken.id;
            REQUIRE(seal(withTakenId));
            push(tablet.requestOf({withTakenId}));
            PushRequest uncovered = tablet.requestOf({tablet.say(stream, Kind::Note)});
            uncovered.heads.clear();
            push(uncovered);
            push(uncovered);
            Record leap = tablet.say(stream, Kind::Note);
            leap.chain.n += 7;
            REQUIRE(seal(leap));
            push(tablet.requestOf({leap}));
            push(tablet.requestOf({tablet.say(stream, Kind::Withdrawn, {}, {taken.id})}));
            push(tablet.requestOf({tablet.say(stream, Kind::Note, all.ada)}));
            PullRequest behind;
            behind.cursor = 1;
            behind.behind = {{stream, 0}};
            replies.push_back(QByteArray::number(
                qlonglong(tablet.pull(behind).pages.size()))); // only what else there is, the same each time
            return replies;
        };
        const auto none = tries(QUuid::createUuid());
        CAPTURE(nameOf(reader));
        CHECK(tries(all.lee) == none);
        CHECK(tries(all.eve) == none);
    }
}

TEST_CASE("no call but those that need nobody is answered without a token that counts", "[authority]")
{
    Everybody all;
    const QByteArray bodies[] = {encode(PushRequest{}), encode(PullRequest{}), encode(BlobPutRequest{}),
                                 encode(BlobGetRequest{})};
    const char *paths[] = {"/v1/push", "/v1/pull", "/v1/blob/put", "/v1/blob/get"};
    for (size_t i = 0; i < std::size(paths); ++i)
        for (const QByteArray &token : {QByteArray(), QByteArray(32, 't'), all.tom->token.left(31)}) {
            CAPTURE(paths[i]);
            const auto reply = all.agency.ask(paths[i], bodies[i], token);
            CHECK(reply.status == 401);
            CHECK(all.agency.refusal(reply) == code::SessionNeeded.toByteArray());
        }
    // another's account on one's own device answers like a device that is not there
    const auto session = [&](const QUuid &device, const QUuid &account) {
        SessionRequest request{device, account, all.agency.clock.now().wallMs, QByteArray(16, 'n'), {}};
        request.signature = signSession(request, all.tom->key);
        return all.agency.ask("/v1/session", encode(request));
    };
    const auto others = session(all.tom->joined.device, all.imranId);
    const auto none = session(QUuid::createUuid(), all.imranId);
    CHECK(others.status == 403);
    CHECK(others.body == none.body);
}

} // namespace authority
