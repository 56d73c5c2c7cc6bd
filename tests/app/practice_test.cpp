// Practice: a day with people who are made up, which nobody hears of.

#include "practice.h"

#include "database_thread.h"
#include "demonstration_clock.h"
#include "elsewhere.h"
#include "fake_clock.h"
#include "file_keystore.h"
#include "note.h"
#include "outbox_store.h"
#include "reachability.h"
#include "seeded_entropy.h"
#include "session.h"
#include "stream_store.h"
#include "transport.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

constexpr int PatienceMs = 60'000;

QByteArray recorded()
{
    QFile file(QStringLiteral(":/practice/office.recording"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Somebody practises, as the program lets them.
struct Practising {
    Practising()
    {
        practice->lay(ground);
        session = std::make_unique<Session>(ground);
        session->start();
        session->joinFromText(practice->link());
        until([this] { return session->stage() == Session::ChoosingPin && !session->busy(); });
        session->chooseLock(Practice::pin(), session->newWords());
        until([this] { return session->stage() == Session::Open; });
    }
    void until(const std::function<bool()> &so)
    {
        QElapsedTimer timer;
        timer.start();
        while (!so() && timer.elapsed() < PatienceMs)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
        INFO(session->problem().toStdString());
        REQUIRE(so());
    }
    template <class Work>
    auto vault(Work work)
    {
        auto asked = session->db().run(std::move(work));
        until([&] { return asked.isFinished(); });
        return asked.takeResult();
    }

    FakeClock real{1'772'409'600'000};
    std::unique_ptr<Practice> practice = *Practice::begin(*readRecording(recorded()), real.now().wallMs);
    DemonstrationClock clock{real, practice->clockFile()};
    SeededEntropy entropy{5};
    FileKeystore keystore{practice->folder() + QStringLiteral("/keystore")};
    AlwaysReachable network;
    NoSignalSwitch signal{network};
    Ground ground{clock, entropy, keystore, signal, practice->folder()};
    std::unique_ptr<Session> session;
};

} // namespace

TEST_CASE("practice begins with a day of twelve people, on a morning of its own", "[app]")
{
    Practising on;
    CHECK(on.session->practice());
    CHECK(on.session->nowWords().contains(QStringLiteral("Tuesday 4 March, 8:15am")));
    const auto held = on.vault(streams);
    REQUIRE(held);
    CHECK(std::ranges::count(*held, StreamAbout::Person, &HeldStream::about) >= 12);
    CHECK(on.vault(unsent)->count == 0);
}

TEST_CASE("what is saved in practice stays there, and goes with it", "[app]")
{
    Practising on;
    const auto held = on.vault(streams);
    REQUIRE(held);
    const auto person = std::ranges::find(*held, StreamAbout::Person, &HeldStream::about);
    REQUIRE(person != held->end());
    Note note;
    note.said = QStringLiteral("I only try this.");
    note.audience = NoteAudience::NextVisit;
    auto saying = on.session->say({said(idOf(0x77), person->id, {}, note)});
    on.until([&] { return saying.isFinished(); });
    REQUIRE(saying.result());
    CHECK(on.vault(unsent)->count == 1);
    for (const char *path : {"/v1/push", "/v1/errand", "/v1/blob"}) {
        CAPTURE(path);
        const auto answer = on.practice->answer({"POST", path, "anything", {}, {}});
        REQUIRE_FALSE(answer);
        CHECK(answer.error().fault == Fault::Offline);
    }
    const QString folder = on.practice->folder();
    REQUIRE(QFileInfo::exists(folder + QStringLiteral("/accounts")));
    on.session.reset();
    on.practice.reset();
    CHECK_FALSE(QFileInfo::exists(folder));
}

TEST_CASE("a recording is read as it was written, and nothing else is one", "[app]")
{
    const Recording whole{
        5, QStringLiteral("doorstep://x:1/A"), {{"/v1/pull", "body", "signature"}, {"/v1/session", {}, {}}}};
    const QByteArray bytes = bytesOf(whole);
    CHECK(*readRecording(bytes) == whole);
    for (qsizetype cut = 0; cut < bytes.size(); ++cut)
        CHECK_FALSE(readRecording(bytes.first(cut)));
    CHECK_FALSE(readRecording(bytes + 'x'));
    CHECK_FALSE(readRecording('x' + bytes));
}
