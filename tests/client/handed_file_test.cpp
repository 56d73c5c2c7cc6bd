#include "bending.h"
#include "elsewhere.h"
#include "handed_file.h"
#include "outbox_store.h"
#include "person.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>

using namespace doorstep;

namespace {

const QUuid Ishbel = idOf(20);
const Writer Joan{idOf(10), idOf(40)};
const QUuid Line = idOf(30);

/// A vault that holds one person, and the file that is handed to them.
struct Handing {
    QTemporaryDir folder;
    QString vault = folder.filePath(QStringLiteral("vault"));
    QString handed = folder.filePath(QStringLiteral("handed"));

    Handing()
    {
        auto made = createVault(vault, vaultKey());
        REQUIRE(made);
        gainPerson(*made, Ishbel);
        ServerStream stream(Ishbel);
        Person person;
        person.name = QStringLiteral("Ishbel Cairns");
        stream.add(Elsewhere(50).says(Ishbel, Ishbel, person));
        apply(*made, stream.page());
    }
    Database open() const
    {
        auto opened = openVault(vault, vaultKey());
        REQUIRE(opened);
        return *std::move(opened);
    }
    bool isHandedThere() const { return QFile::exists(handed); }
};

LineAnswer stillTrue()
{
    LineAnswer answer;
    answer.answer = Answer::StillTrue;
    answer.byPerson = true;
    return answer;
}

/// Makes the file, and says so many things in it.
void sayHanded(const Handing &tablet, int things)
{
    Database vault = tablet.open();
    const auto made = makeHanded(vault, tablet.handed, Ishbel, Joan);
    REQUIRE(made);
    auto handed = openHanded(tablet.handed, made->key);
    REQUIRE(handed);
    for (int i = 0; i < things; ++i)
        writeHere(*handed, said(idOf(quint32(80 + i)), Ishbel, Line, stillTrue()), Joan, i);
}

} // namespace

TEST_CASE("what is handed over opens with its own key alone, and the vault's word of it ends with it",
          "[client][handed]")
{
    const Handing tablet;
    sayHanded(tablet, 2);
    CHECK(openHanded(tablet.handed, vaultKey()).error().fault == Fault::WrongKey);
    Database vault = tablet.open();
    CHECK(takeHandedBack(vault, tablet.handed, Joan)->size() == 2);
    CHECK_FALSE(tablet.isHandedThere());
    CHECK(unsent(vault)->count == 2);
    CHECK(takeHandedBack(vault, tablet.handed, Joan)->empty());
    CHECK(unsent(vault)->count == 2);
}

TEST_CASE("what was left from the time before is taken over before it is handed again", "[client][handed]")
{
    const Handing tablet;
    sayHanded(tablet, 2);
    Database vault = tablet.open();
    const auto again = makeHanded(vault, tablet.handed, Ishbel, Joan);
    REQUIRE(again);
    CHECK(again->takenBefore.size() == 2);
    CHECK(unsent(vault)->count == 2);
    REQUIRE(openHanded(tablet.handed, again->key));
}

TEST_CASE("a file that nothing in the vault opens is nothing, and is cleared away", "[client][handed]")
{
    const Handing tablet;
    {
        QFile stray(tablet.handed);
        REQUIRE(stray.open(QIODevice::WriteOnly));
        stray.write("begun, and never handed to anybody");
    }
    Database vault = tablet.open();
    CHECK(takeHandedBack(vault, tablet.handed, Joan)->empty());
    CHECK_FALSE(tablet.isHandedThere());
}

TEST_CASE("killed anywhere while it is taken over, what the person said is there once", "[client][handed]")
{
    Bending dice(20261128);
    const int rounds = scaledShare(60);
    constexpr int Things = 3;
    const auto oneTakes = [] {
        const Handing tablet;
        sayHanded(tablet, Things);
        const auto from = std::chrono::steady_clock::now();
        Database vault = tablet.open();
        REQUIRE(takeHandedBack(vault, tablet.handed, Joan));
        return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - from);
    }();
    for (int round = 0; round < rounds; ++round) {
        INFO(round);
        const Handing tablet;
        sayHanded(tablet, Things);
        for (int kills = 0; kills < 3; ++kills) {
            const pid_t child = fork();
            REQUIRE(child >= 0);
            if (child == 0) {
                auto vault = openVault(tablet.vault, vaultKey());
                if (vault)
                    (void)takeHandedBack(*vault, tablet.handed, Joan);
                _exit(0);
            }
            const auto until = std::chrono::steady_clock::now()
                + std::chrono::microseconds(dice.random()() % quint64(2 * oneTakes.count() + 1000));
            while (std::chrono::steady_clock::now() < until)
                continue;
            REQUIRE(kill(child, SIGKILL) == 0);
            REQUIRE(waitpid(child, nullptr, 0) == child);
        }
        Database vault = tablet.open();
        REQUIRE(takeHandedBack(vault, tablet.handed, Joan));
        REQUIRE_FALSE(tablet.isHandedThere());
        const auto told = savedHere(vault, 100);
        REQUIRE(told);
        REQUIRE(told->size() == size_t(Things));
        for (int i = 0; i < Things; ++i) {
            REQUIRE((*told)[size_t(i)].record.id == idOf(quint32(80 + i)));
            REQUIRE((*told)[size_t(i)].record.chain.n == quint64(i + 1));
        }
    }
}
