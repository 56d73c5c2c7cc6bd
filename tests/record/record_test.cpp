#include "bending.h"
#include "cbor_reader.h"
#include "cbor_writer.h"
#include "record.h"
#include "signature.h"
#include "uuid7.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

Record sample()
{
    Record record;
    record.id = uuid7(1'772'000'000'000, "0123456789");
    record.stream = uuid7(1'772'000'000'001, "0123456789");
    record.entity = uuid7(1'772'000'000'002, "0123456789");
    record.kind = 70;
    CborWriter body;
    body.map(1);
    body.unsignedInteger(1);
    body.text(u"Ate well.");
    record.body = body.take();
    record.author = uuid7(1'772'000'000'003, "0123456789");
    record.device = uuid7(1'772'000'000'004, "0123456789");
    record.happened = {1'772'000'000'000, "Europe/London", record.device, 5'000, ServerOffset{-400, 20}};
    record.hlc = quint64(1'772'000'000'000) << 16;
    record.replaces = {record.author};
    record.blobs = {{hashOf(QByteArrayView("picture")), 7, "image/png"}};
    REQUIRE(seal(record));
    return record;
}

} // namespace

TEST_CASE("a record reads back as it was sealed, and seals to the same bytes again", "[record]")
{
    const Record record = sample();
    auto read = readRecord(record.bytes);
    REQUIRE(read);
    CHECK(*read == record);

    Record again = *read;
    again.bytes.clear();
    REQUIRE(seal(again));
    CHECK(again.bytes == record.bytes);
}

TEST_CASE("a field of a later version is kept byte for byte", "[record]")
{
    const Record record = sample();
    QByteArray later = record.bytes;
    REQUIRE(static_cast<quint8>(later[0]) == (0xa0 | 14));
    later[0] = static_cast<char>(0xa0 | 15);
    later += QByteArray::fromHex("17") + QByteArray::fromHex("63616263"); // key 23: "abc"
    auto read = readRecord(later);
    REQUIRE(read);
    CHECK(read->bytes == later);
    CHECK(read->id == record.id);
    CHECK(hashOf(*read) != hashOf(record));
}

TEST_CASE("no bytes make the reader crash or read past its end", "[record]")
{
    const QByteArray whole = sample().bytes;
    for (qsizetype size = 0; size < whole.size(); ++size)
        CHECK_FALSE(readRecord(QByteArrayView(whole).first(size)));

    Bending bend(20261122);
    int read = 0;
    for (int round = 0; round < scaled(10'000); ++round) {
        const QByteArray bent = bend(whole);
        if (const auto result = readRecord(bent)) {
            ++read;
            CHECK(result->bytes == bent);
        } else {
            CHECK(result.error().fault == Fault::Malformed);
        }
    }
    CHECK(read < scaled(10'000));
}

TEST_CASE("only deterministic CBOR is read", "[record]")
{
    const auto reads = [](const char *hex) {
        const QByteArray bytes = QByteArray::fromHex(hex);
        CborReader in(bytes);
        in.item();
        return in.ok() && in.atEnd();
    };
    CHECK(reads("00"));
    CHECK(reads("1818"));
    CHECK_FALSE(reads("1817")); // 23 in two bytes
    CHECK_FALSE(reads("190018"));
    CHECK_FALSE(reads("5f4100ff")); // indefinite length
    CHECK_FALSE(reads("9fff"));
    CHECK(reads("a201000200"));
    CHECK_FALSE(reads("a202000100")); // keys out of order
    CHECK_FALSE(reads("a201000100")); // a key twice
    CHECK_FALSE(reads("f90000")); // float
    CHECK_FALSE(reads("c000")); // tag
    CHECK_FALSE(reads("62c328")); // not UTF-8
    CHECK_FALSE(reads("63eda080")); // a surrogate
    CHECK_FALSE(reads("9bffffffffffffffff"));
    CHECK(reads("81818181818181818181818181818180"));
    CHECK_FALSE(reads("818181818181818181818181818181818100")); // too deep
}

TEST_CASE("a head vouches for its chain and for nothing else", "[record]")
{
    std::array<quint8, 32> seed{};
    seed[0] = 7;
    const auto key = SigningKey::fromSeed(seed);
    SignedHead head = signHead(sample(), key);
    CHECK(verifyHead(head, key.publicKey()));
    head.n += 1;
    CHECK_FALSE(verifyHead(head, key.publicKey()));
}

TEST_CASE("the true time is the server's where its offset is known", "[record]")
{
    Happened happened{1'000'000, "Europe/London", {}, 0, std::nullopt};
    CHECK(trueMs(happened) == 1'000'000);
    happened.server = ServerOffset{-420'000, 10};
    CHECK(trueMs(happened) == 580'000);
}

TEST_CASE("a stamp that cannot be passed is not passed", "[record]")
{
    HybridClock clock(HybridClock::Greatest - 1);
    CHECK(clock.next(1) == HybridClock::Greatest);
    CHECK(clock.next(1) == HybridClock::Greatest);

    Record record = sample();
    record.hlc = HybridClock::Greatest;
    REQUIRE(seal(record));
    CHECK(readRecord(record.bytes));
    ++record.hlc;
    (void)seal(record);
    CHECK_FALSE(readRecord(record.bytes));
}

TEST_CASE("the hybrid clock rises whatever the wall clock does", "[record]")
{
    HybridClock clock;
    const quint64 first = clock.next(5'000);
    const quint64 second = clock.next(1'000);
    CHECK(second > first);
    clock.see(second + 100);
    CHECK(clock.next(0) > second + 100);
}
