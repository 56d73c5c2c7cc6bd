#include "passphrase.h"
#include "plain_words.h"
#include "seeded_entropy.h"

#include <catch2/catch_test_macros.hpp>

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <set>

using namespace doorstep;

TEST_CASE("the words are many, short, sorted and all different: five hold more than 55 bits", "[client]")
{
    const auto &words = plainWords();
    CHECK(words.size() >= 2048);
    CHECK(PassphraseWords * std::log2(double(words.size())) > 55);
    CHECK(std::ranges::is_sorted(words));
    CHECK(std::ranges::adjacent_find(words) == words.end());
    for (const QLatin1StringView word : words) {
        INFO(word.data());
        CHECK((word.size() >= 3 && word.size() <= 7));
        CHECK(std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; }));
    }
}

TEST_CASE("a passphrase has five words of the list, each as likely as any other", "[client]")
{
    SeededEntropy entropy(1);
    std::set<QString> seen;
    std::set<QString> phrases;
    for (int i = 0; i < 8000; ++i) {
        const QString phrase = newPassphrase(entropy);
        const QStringList words = phrase.split(u' ');
        REQUIRE(words.size() == PassphraseWords);
        REQUIRE(misspeltWord(phrase) == 0);
        phrases.insert(phrase);
        seen.insert(words.begin(), words.end());
    }
    CHECK(phrases.size() == 8000);
    CHECK(seen.size() == plainWords().size()); // 40,000 draws miss one of 2,345 once in ten thousand runs
}

TEST_CASE("words are read as they were shown, however they were typed", "[client]")
{
    CHECK(passphraseAsShown(QStringLiteral("  Apple-river,\tSTONE \n lamp  kettle. "))
          == u"apple river stone lamp kettle");
    CHECK(misspeltWord(QStringLiteral("apple rivr stone lamp xxx")) == 2);
    CHECK(misspeltWord(QStringLiteral("Apple river")) == 0);
    CHECK(misspeltWord(QString()) == 0);
}
