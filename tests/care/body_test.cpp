#include "telling.h"

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

template <class Body>
Body filled(uint seed)
{
    std::mt19937 random(seed);
    Filler filler(random);
    Body body;
    body.fields(filler);
    return body;
}

/// The same map with one more field, of a key no body has.
QByteArray withLaterField(QByteArray encoded)
{
    REQUIRE((static_cast<quint8>(encoded[0]) & 0xe0) == 0xa0);
    REQUIRE((static_cast<quint8>(encoded[0]) & 0x1f) < 23);
    encoded[0] = static_cast<char>(encoded[0] + 1);
    return encoded + QByteArray::fromHex("183c") + QByteArray::fromHex("8263616263f5"); // 60: ["abc", true]
}

/// Numbers the fields of a body.
struct Keys {
    std::vector<quint8> keys;
    void operator()(quint8 key, const auto &) { keys.push_back(key); }
};

} // namespace

TEMPLATE_LIST_TEST_CASE("a body with every field filled reads back as it was written", "[care]", AllBodies)
{
    for (uint seed = 0; seed < 50; ++seed) {
        const auto body = filled<TestType>(seed);
        const auto read = decodeBody<TestType>(encodeBody(body));
        REQUIRE(read);
        CHECK(*read == body);
    }
}

TEMPLATE_LIST_TEST_CASE("an empty body is one byte and reads back as nothing", "[care]", AllBodies)
{
    const QByteArray encoded = encodeBody(TestType{});
    CHECK(encoded == QByteArray(1, char(0xa0)));
    const auto read = decodeBody<TestType>(encoded);
    REQUIRE(read);
    CHECK(*read == TestType{});
}

TEMPLATE_LIST_TEST_CASE("a field of a later version is passed over", "[care]", AllBodies)
{
    const auto body = filled<TestType>(7);
    const auto read = decodeBody<TestType>(withLaterField(encodeBody(body)));
    REQUIRE(read);
    CHECK(*read == body);
}

TEMPLATE_LIST_TEST_CASE("a field of another type makes the body malformed", "[care]", AllBodies)
{
    Keys keys;
    TestType body;
    body.fields(keys);
    for (const quint8 key : keys.keys) {
        CborWriter out;
        out.map(1);
        out.unsignedInteger(key);
        out.map(0);
        const auto read = decodeBody<TestType>(out.take());
        REQUIRE_FALSE(read);
        CHECK(read.error().fault == Fault::Malformed);
    }
}

TEMPLATE_LIST_TEST_CASE("what is no map is malformed", "[care]", AllBodies)
{
    for (const char *hex : {"", "00", "80", "f6", "a1", "a0a0", "bf", "a10101ff"}) {
        const auto read = decodeBody<TestType>(QByteArray::fromHex(hex));
        REQUIRE_FALSE(read);
        CHECK(read.error().fault == Fault::Malformed);
    }
}

TEST_CASE("the word of a later version reads as unknown", "[care]")
{
    CborWriter out;
    out.map(1);
    out.unsignedInteger(4);
    out.unsignedInteger(200);
    const auto read = decodeBody<StepOutcome>(out.take());
    REQUIRE(read);
    CHECK(read->rung == Rung::Unknown);
}
