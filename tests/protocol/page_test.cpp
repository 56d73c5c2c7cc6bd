#include "made_records.h"

#include "code_words.h"
#include "page_codec.h"
#include "protocol_limits.h"
#include "record_splice.h"

#include <catch2/catch_test_macros.hpp>

#include <chrono>

using namespace doorstep;

namespace {

Result<Page> readBack(const QByteArray &bytes)
{
    CborReader in(bytes);
    Page page = readPage(in);
    if (!in.ok() || !in.atEnd())
        return Error{Fault::Malformed, {}};
    return page;
}

} // namespace

TEST_CASE("what a page leaves out is put back byte for byte", "[protocol]")
{
    MadeRecords made(1);
    for (int round = 0; round < 200; ++round) {
        const Page page = made.page(1 + made.below(60), true);
        const auto back = readBack(written(page));
        REQUIRE(back);
        CHECK(*back == page);
        for (const PageEntry &entry : back->entries)
            if (const auto *record = std::get_if<Record>(&entry.held)) {
                const auto read = readRecord(record->bytes);
                REQUIRE(read);
                CHECK(*read == *record);
            }
    }
}

TEST_CASE("a page of one chain leaves out stream, chain, author and stamp", "[protocol]")
{
    MadeRecords made(2);
    Page page;
    page.stream = made.id();
    Record last;
    qsizetype whole = 0;
    for (quint64 n = 1; n <= 50; ++n) {
        Record record = last;
        if (n == 1) {
            record = made.record(page.stream);
            record.author = made.id();
        }
        record.id = record.entity = made.id();
        record.hlc = quint64(record.happened.wallMs) << 16;
        record.chain = {n, n == 1 ? Hash{} : hashOf(last)};
        REQUIRE(seal(record));
        whole += record.bytes.size();
        page.entries.push_back({n, 5, record});
        last = record;
    }
    page.head = 50;
    const QByteArray bytes = written(page);
    CHECK(bytes.size() < whole - 49 * (19 + 18 + 18 + 18 + 2 + 35 + 9));
    CHECK_FALSE(bytes.sliced(200).contains(page.stream.toRfc4122()));
    const auto back = readBack(bytes);
    REQUIRE(back);
    CHECK(*back == page);
}

TEST_CASE("a sender may leave out nothing at all", "[protocol]")
{
    MadeRecords made(3);
    const Page page = made.pushedPage(5);
    CborWriter out;
    out.map(2);
    out.unsignedInteger(1);
    out.uuid(page.stream);
    out.unsignedInteger(4);
    out.array(page.entries.size());
    for (const PageEntry &entry : page.entries)
        out.item(std::get<Record>(entry.held).bytes);
    const auto back = readBack(out.take());
    REQUIRE(back);
    CHECK(*back == page);
}

TEST_CASE("a record that cannot be read spoils no other in its push", "[protocol]")
{
    MadeRecords made(4);
    for (size_t place = 0; place < 6; ++place) {
        PushRequest push;
        push.pages.push_back(made.pushedPage(6));
        Page &page = push.pages.front();
        Record broken;
        broken.bytes = "no record";
        page.entries[place].held = broken;
        const auto back = decode<PushRequest>(encode(push));
        REQUIRE(back);
        for (size_t i = 0; i < 6; ++i) {
            if (i == place) {
                const auto *unreadable = std::get_if<Unreadable>(&back->pages[0].entries[i].held);
                REQUIRE(unreadable);
                CHECK(unreadable->bytes == broken.bytes);
                CHECK(unreadable->reason == code::NotARecord);
            } else {
                CHECK(back->pages[0].entries[i] == page.entries[i]);
            }
        }
    }
}

TEST_CASE("what was left out without a record before is told apart from nonsense", "[protocol]")
{
    MadeRecords made(5);
    Page page = made.pushedPage(1);
    Record second = std::get<Record>(page.entries[0].held);
    second.chain = {second.chain.n + 1, hashOf(second)};
    second.id = made.id();
    REQUIRE(seal(second));
    page.entries.push_back({0, 0, second});
    CborWriter pair;
    writePage(pair, page);
    // the same bytes without the first record: one item less in the list, and the first map cut out
    const QByteArray both = pair.take();
    Page alone = page;
    alone.entries.pop_back();
    const QByteArray one = written(alone);
    QByteArray cut = one.first(21) + both.sliced(one.size());
    const auto back = readBack(cut);
    REQUIRE(back);
    REQUIRE(std::holds_alternative<Unreadable>(back->entries[0].held));
    CHECK(std::get<Unreadable>(back->entries[0].held).reason == code::NoBasis);
}

TEST_CASE("what was built on a record that cannot be read is put back, where its place can be told",
          "[protocol]")
{
    MadeRecords made(15);
    PushRequest push;
    push.pages.push_back(made.pushedPage(1));
    auto &entries = push.pages[0].entries;
    Record bent = std::get<Record>(entries[0].held);
    bent.id = made.id();
    bent.chain = {bent.chain.n + 1, hashOf(bent)};
    bent.happened.wallMs = qint64(1) << 60;
    REQUIRE(seal(bent));
    Record next = std::get<Record>(entries[0].held);
    next.id = made.id();
    next.chain = {bent.chain.n + 1, hashOf(bent)};
    REQUIRE(seal(next));
    entries.push_back({0, 0, bent});
    entries.push_back({0, 0, next});
    QByteArray bytes = encode(push);
    auto back = decode<PushRequest>(bytes);
    REQUIRE(back);
    CHECK(back->pages[0].entries[0] == entries[0]);
    CHECK(std::get<Unreadable>(back->pages[0].entries[1].held).bytes == bent.bytes);
    CHECK(back->pages[0].entries[2] == entries[2]);

    bytes = encode(PushRequest{{{push.pages[0].stream, 0, {entries[0]}}}, {}, 0});
    const qsizetype end = bytes.size() - 2; // before the empty list of heads
    const QByteArray lost("\xa1\x09\x00", 3); // no place in a chain
    const QByteArray leftOut("\xa1\x01\x00", 3);
    bytes.insert(end, lost + leftOut);
    bytes.replace(bytes.indexOf(QByteArray("\x04\x81")), 2, "\x04\x83");
    back = decode<PushRequest>(bytes);
    REQUIRE(back);
    REQUIRE(back->pages[0].entries.size() == 3);
    CHECK(std::get<Unreadable>(back->pages[0].entries[1].held).reason == code::NotARecord);
    CHECK(std::get<Unreadable>(back->pages[0].entries[2].held).reason == code::NoBasis);
}

TEST_CASE("a record with a field of another type cannot be read, however whole it is sent", "[protocol]")
{
    MadeRecords made(16);
    const Page page = made.pushedPage(1);
    RecordSpans spans;
    const auto &record = std::get<Record>(page.entries[0].held);
    REQUIRE(spansOf(record.bytes, spans));
    spans.values[7] = QByteArrayView("\x61x");
    CborWriter out;
    out.map(2);
    out.unsignedInteger(1);
    out.uuid(page.stream);
    out.unsignedInteger(4);
    out.array(1);
    out.item(joined(spans));
    const auto back = readBack(out.take());
    REQUIRE(back);
    CHECK(std::get<Unreadable>(back->entries[0].held).reason == code::NotARecord);
}

TEST_CASE("a record fourteen deep fits into a message, a deeper one does not", "[protocol]")
{
    MadeRecords made(17);
    for (const int depth : {14, 15}) {
        Page page = made.pushedPage(1);
        auto &record = std::get<Record>(page.entries[0].held);
        record.body = QByteArray("\xa1\x01") + QByteArray(depth - 2, '\x81') + '\x00';
        REQUIRE(seal(record));
        CHECK(bool(decode<PushRequest>(encode(PushRequest{{page}, {}, 0}))) == (depth == 14));
    }
}

TEST_CASE("a record of another stream is not taken into a page", "[protocol]")
{
    MadeRecords made(6);
    PushRequest push;
    push.pages.push_back(made.pushedPage(2));
    push.pages[0].entries[1].held = made.record(made.id());
    const auto back = decode<PushRequest>(encode(push));
    REQUIRE(back);
    CHECK(std::holds_alternative<Record>(back->pages[0].entries[0].held));
    CHECK(std::holds_alternative<Unreadable>(back->pages[0].entries[1].held));
}

TEST_CASE("a list that claims more than its bytes hold takes no memory for it", "[protocol]")
{
    // {1: [0, 0, 0], 2: 0, 4: [{1: id, 3: 1, 4: array of 2^62 items ...
    const QByteArray bytes = QByteArray::fromHex("a3018300000002000481a30150"
                                                 "00112233445566778899aabbccddeeff"
                                                 "0301049b4000000000000000");
    CHECK_FALSE(decode<PullReply>(bytes));
}

TEST_CASE("pages are written and read fast enough", "[.speed]")
{
    MadeRecords made(8);
    Page page;
    page.stream = made.id();
    Record last;
    for (quint64 n = 1; n <= 20'000; ++n) {
        Record record = n == 1 ? made.record(page.stream) : last;
        record.replaces.clear();
        record.blobs.clear();
        record.id = made.id();
        record.entity = made.id();
        record.happened.wallMs += 1000;
        record.hlc = quint64(record.happened.wallMs) << 16;
        record.chain = {n, n == 1 ? Hash{} : hashOf(last)};
        REQUIRE(seal(record));
        page.entries.push_back({n, qint64(n / 10), record});
        last = record;
    }
    page.head = 20'000;
    using clock = std::chrono::steady_clock;
    double write = 1e9, read = 1e9;
    for (int round = 0; round < 5; ++round) {
        auto from = clock::now();
        const QByteArray bytes = written(page);
        write = std::min(write, std::chrono::duration<double>(clock::now() - from).count());
        from = clock::now();
        const auto back = readBack(bytes);
        read = std::min(read, std::chrono::duration<double>(clock::now() - from).count());
        REQUIRE(back);
        REQUIRE(back->entries.size() == page.entries.size());
    }
    WARN("written a second " << 20'000 / write << ", read " << 20'000 / read);
    CHECK(20'000 / write >= 400'000);
    CHECK(20'000 / read >= 400'000);
}
