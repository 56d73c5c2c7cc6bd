#include "accounts.h"
#include "agency_here.h"
#include "program_here.h"
#include "recovery.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

#define T(text) QStringLiteral(text)

namespace {

constexpr std::array<quint8, 32> VaultKey{11, 22, 33};

/// A tablet whose owner forgot everything, and the office they call.
struct Forgotten {
    Forgotten()
    {
        agency.worker(T("tom"));
        tablet.emplace(agency, T("tom"));
        device = tablet->joined.device;
        request = {device, mine.publicKey(),
                   sealToOffice(tablet->joined.recoveryKey, VaultKey, device, std::array<quint8, 32>{3})};
    }
    Ran recover(const QString &typed) const
    {
        return doorstepd({T("--data"), agency.folder.filePath(T("server")), T("recover")}, typed.toUtf8());
    }
    QString key() const { return recoveryKeyText(std::array<quint8, 32>{1}); }

    AgencyHere agency;
    std::optional<Tablet> tablet;
    QUuid device;
    SealingKey mine = SealingKey::fromSeed(std::array<quint8, 32>{4});
    RecoveryRequest request;
};

} // namespace

TEST_CASE("the office opens a tablet with what it shows and the key from the safe", "[server][program]")
{
    const Forgotten tablet;
    const Ran ran =
        tablet.recover(requestText(tablet.request) + T("\n\n") + tablet.key().toLower() + T("\n"));
    INFO(ran.err.toStdString());
    REQUIRE(ran.status == 0);
    CHECK(ran.err.contains(T("the tablet of tom")));
    const auto key = openAnswer(ran.out, tablet.mine, tablet.device);
    REQUIRE(key);
    CHECK(std::ranges::equal(*key, VaultKey, {}, [](char byte) { return quint8(byte); }));
    CHECK_FALSE(ran.err.contains(tablet.key()));
    CHECK(openAnswer(ran.out, SealingKey::fromSeed(std::array<quint8, 32>{5}), tablet.device).error().fault
          == Fault::WrongKey);
}

TEST_CASE("letters may come in several lines, and a slip is told before the safe is opened",
          "[server][program]")
{
    const Forgotten tablet;
    QString lines = requestText(tablet.request);
    lines.replace(59, 1, T("\n"));
    lines.replace(149, 1, T("\n"));
    CHECK(tablet.recover(lines + T("\n") + tablet.key() + T("\n")).status == 0);
    QString slipped = requestText(tablet.request);
    slipped[20] = slipped[20] == u'A' ? u'B' : u'A';
    const Ran ran = tablet.recover(slipped + T("\n\n") + tablet.key() + T("\n"));
    CHECK(ran.status == 2);
    CHECK(ran.out.isEmpty());
    CHECK(ran.err.contains(T("is wrong or missing")));
    CHECK_FALSE(ran.err.contains(T("from the safe")));
}

TEST_CASE("nothing is opened for another key, another tablet, or a closed account", "[server][program]")
{
    Forgotten tablet;
    const QString asks = requestText(tablet.request) + T("\n\n");
    const auto refused = [](const Ran &ran, const QString &why) {
        INFO(ran.err.toStdString());
        CHECK(ran.status == 2);
        CHECK(ran.out.isEmpty());
        CHECK(ran.err.contains(why));
    };
    refused(tablet.recover(asks + recoveryKeyText(std::array<quint8, 32>{9}) + T("\n")),
            T("another organisation"));
    refused(tablet.recover(asks), T("is wrong or missing"));
    refused(tablet.recover(tablet.key() + T("\n\n")), T("it is not what the tablet shows"));
    RecoveryRequest other = tablet.request;
    other.device = QUuid(u"{00000000-0000-7000-8000-0000000000d9}");
    refused(tablet.recover(requestText(other) + T("\n\n") + tablet.key() + T("\n")),
            T("No tablet that joined"));
    RecoveryRequest bent = tablet.request;
    bent.sealed[50] = char(bent.sealed[50] ^ 1);
    refused(tablet.recover(requestText(bent) + T("\n\n") + tablet.key() + T("\n")),
            T("not made for this recovery key"));
    REQUIRE(closeAccount(*tablet.agency.open->store, T("tom"), tablet.agency.clock.now().wallMs));
    refused(tablet.recover(asks + tablet.key() + T("\n")), T("is closed"));
}

TEST_CASE("a new server tells the recovery key once and keeps none of it", "[server][program]")
{
    const QTemporaryDir folder;
    const QString server = folder.filePath(T("server"));
    const Ran made = doorstepd(server, "--data % init");
    REQUIRE(made.status == 0);
    const auto told = QRegularExpression(T("recovery key  (\\S+)")).match(made.out);
    REQUIRE(told.hasMatch());
    const auto key = readRecoveryKey(told.captured(1));
    REQUIRE(key);
    CHECK(made.out.contains(T("████")));
    CHECK(made.out.indexOf(told.captured()) < made.out.indexOf(T("A new server stands"))); // come what may
    const auto open = openFolder(server);
    REQUIRE(open);
    CHECK(open->recovery == key->publicKey());
    QFile keys(server + T("/doorstep.key"));
    REQUIRE(keys.open(QIODevice::ReadOnly));
    const QByteArray all = keys.readAll();
    CHECK(all.contains(viewOf(key->publicKey())));
}
