#include "base32.h"
#include "bending.h"
#include "recovery.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

RecoveryRequest forgotten()
{
    const SealingKey recovery = SealingKey::fromSeed(std::array<quint8, 32>{1});
    const QUuid device = QUuid::fromRfc4122(QByteArray(16, 'd'));
    return {device, SealingKey::fromSeed(std::array<quint8, 32>{2}).publicKey(),
            sealToOffice(recovery.publicKey(), std::array<quint8, 32>{7}, device, std::array<quint8, 32>{3})};
}

} // namespace

TEST_CASE("what is copied by hand reads back in any case, with blanks, dashes and look-alikes", "[protocol]")
{
    const QString text = requestText(forgotten());
    REQUIRE(readRequest(text));
    CHECK(*readRequest(text) == forgotten());
    CHECK(*readRequest(text.toLower()) == forgotten());
    QString spoken = text;
    spoken.replace(u'-', u' ').replace(u'0', u'o').replace(u'1', u'l').insert(40, u'\n');
    CHECK(*readRequest(spoken) == forgotten());
    CHECK(text.size() < 270);
}

TEST_CASE("one wrong, missing, doubled or swapped letter is noticed, wherever it is", "[protocol]")
{
    const QString text = requestText(forgotten());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'-')
            continue;
        QString wrong = text;
        wrong[at] = text[at] == u'Z' ? u'Y' : u'Z';
        REQUIRE(readRequest(wrong).error().fault == Fault::Malformed);
        REQUIRE_FALSE(readRequest(QString(text).remove(at, 1)));
        REQUIRE_FALSE(readRequest(QString(text).insert(at, text[at])));
        if (at + 1 < text.size() && text[at + 1] != u'-' && text[at + 1] != text[at]) {
            QString swapped = text;
            std::swap(swapped[at], swapped[at + 1]);
            REQUIRE_FALSE(readRequest(swapped));
        }
    }
    CHECK(readRequest(QStringLiteral("U")).error().detail.startsWith(u"typed: letter"));
    CHECK(readRequest(QString()).error().detail.startsWith(u"typed: short"));
    CHECK(readRequest(recoveryKeyText(std::array<quint8, 32>{5})).error().detail.startsWith(u"typed: kind"));
    CHECK(readRecoveryKey(text).error().detail.startsWith(u"typed: kind"));
    CHECK(readRequest(typedText(Typed::RecoveryRequest, "too little")).error().fault == Fault::Malformed);
}

TEST_CASE("bent requests and answers open nothing", "[protocol][fuzz]")
{
    const SealingKey recovery = SealingKey::fromSeed(std::array<quint8, 32>{1});
    const SealingKey mine = SealingKey::fromSeed(std::array<quint8, 32>{2});
    const auto answer = answerRequest(forgotten(), recovery, std::array<quint8, 32>{4});
    REQUIRE(answer);
    REQUIRE(openAnswer(*answer, mine, forgotten().device));
    Bending bend(20261126);
    for (int round = 0; round < scaled(2000); ++round) {
        const QByteArray bent = bend(answer->toLatin1());
        const auto opened = openAnswer(QString::fromLatin1(bent), mine, forgotten().device);
        REQUIRE((!opened || opened->size() == 32));
        RecoveryRequest request = forgotten();
        request.sealed = bend(request.sealed);
        if (request.sealed != forgotten().sealed)
            REQUIRE_FALSE(answerRequest(request, recovery, std::array<quint8, 32>{4}));
    }
    CHECK(openAnswer(*answer, mine, QUuid::fromRfc4122(QByteArray(16, 'e'))).error().fault
          == Fault::WrongKey);
}
