#include "vault_with_ada.h"

#include "chain_check.h"

using namespace doorstep;

namespace {

ChainReport afterHearing(const ServerStream &stream)
{
    auto db = vaultInMemory();
    REQUIRE(db);
    committed(*db, [](Transaction &tx) { return gain(tx, Ada, StreamAbout::Person, 0); });
    committed(*db, [&](Transaction &tx) -> Outcome {
        const auto applied = applyPage(tx, stream.page());
        return applied ? done() : Outcome(applied.error());
    });
    return *checkChains(*db, Ada);
}

} // namespace

TEST_CASE("a chain that goes on over what the server set aside has leapt, and is not broken", "[store]")
{
    Elsewhere maria(50);
    ServerStream stream(Ada);
    const auto says = [&](const char *words) {
        return maria.says(Ada, {}, Note{.said = QString::fromLatin1(words)});
    };
    stream.add(says("first"));
    const Record aside = says("set aside");
    const Record after = says("after");
    stream.add(after);
    stream.addStub(says("not for these eyes"));
    stream.add(says("last"));

    const ChainReport leapt = afterHearing(stream);
    CHECK(leapt.checked == 3);
    CHECK(leapt.broken.empty());
    CHECK(leapt.leaps == std::vector{after.id});

    stream.add(aside); // in another place than its own
    CHECK(afterHearing(stream).broken == std::vector{aside.id});
}
