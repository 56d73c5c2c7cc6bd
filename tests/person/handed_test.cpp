// While the person holds the carer's tablet: whatever is pressed, typed or closed, it shows nobody else, and
// what they said is the carer's to send.

#include "account_files.h"
#include "bending.h"
#include "database_thread.h"
#include "elsewhere.h"
#include "errand_step.h"
#include "maintenance.h"
#include "memory_keystore.h"
#include "person_window.h"
#include "wipe.h"

#include <catch2/matchers/catch_matchers_container_properties.hpp>

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QInputMethodEvent>
#include <QQmlApplicationEngine>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <memory>
#include <random>

using namespace doorstep;

namespace {

/// The program's own window.
class Program
{
public:
    explicit Program(PersonStage &stage)
        : m_stage(stage)
    {
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_engine.setInitialProperties({{QStringLiteral("session"), QVariant::fromValue(&stage.session())}});
        QObject::connect(&m_engine, &QQmlEngine::warnings, &m_engine, [this](const auto &all) {
            for (const QQmlError &one : all)
                m_complaints.append(one.toString());
        });
        m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Doorstep/Ui/Main.qml")));
        m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().value(0));
        REQUIRE(m_window);
        QObject::connect(m_window, &QQuickWindow::frameSwapped, m_window, [this] { m_drawn = true; });
        m_window->requestActivate();
        QCoreApplication::processEvents();
    }

    QQuickWindow &window() { return *m_window; }
    QStringList complaints() const { return m_complaints; }
    /// Since it was asked last.
    bool wasDrawn() { return std::exchange(m_drawn, false); }
    /// All that can be read on it, and the names of what is seen.
    struct Seen {
        QString words;
        QSet<QString> names;
    };
    Seen seen() const
    {
        Seen all{m_window->title(), {}};
        forEachVisible(m_window->contentItem(), [&all](QQuickItem *one) {
            if (!one->objectName().isEmpty())
                all.names.insert(one->objectName());
            for (const char *property : {"text", "spokenName", "name", "title"})
                if (const QVariant value = one->property(property); value.typeId() == QMetaType::QString)
                    all.words += QLatin1Char('\n') + value.toString();
        });
        return all;
    }
    bool shows(const char *name) const { return seen().names.contains(QLatin1StringView(name)); }
    void key(int key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        const QString text = key < 256 && with == Qt::NoModifier ? QString(QChar(key)) : QString();
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, with, text);
            QCoreApplication::sendEvent(m_window, &event);
        }
    }
    void takeBack()
    {
        m_stage.until([this] { // whatever was begun there
            press("carerBack");
            return !shows("personCarerPage");
        });
        m_stage.until([this] {
            if (!shows("personQuietPage") && !shows("personCarerPage"))
                emit m_stage.session().personQuiet();
            press("quietCarer");
            return shows("personCarerPage");
        });
        m_stage.until([this] { return shows("pinPad"); }); // what was wrong at it is waited for
        for (const QChar digit : PersonStage::pin())
            key(digit.unicode());
        m_stage.until([this] { return m_stage.session().stage() == Session::Open; });
    }
    void press(const char *name)
    {
        QQuickItem *found = nullptr;
        forEachVisible(m_window->contentItem(), [&](QQuickItem *one) {
            if (one->objectName() == QLatin1StringView(name))
                found = one;
        });
        if (found)
            QMetaObject::invokeMethod(found, "press");
        m_stage.settle();
    }

private:
    PersonStage &m_stage;
    QStringList m_complaints; // before the engine, which complains to its end
    bool m_drawn = false;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
};

constexpr int EventsOfRound = 2'000; ///< so that her page stays one that somebody could have
constexpr int Rounds = 10; ///< a hundred thousand events in all at DOORSTEP_TEST_SCALE=5; at night it is more

std::vector<QUuid> idsOf(const std::vector<Record> &records)
{
    std::vector<QUuid> ids;
    ids.reserve(records.size());
    for (const Record &record : records)
        ids.push_back(record.id);
    return ids;
}

/// Nobody else's words are to be read; and notes what page it is.
void lookAround(const Program &program, int event, QSet<QString> &pages)
{
    const auto seen = program.seen();
    for (const QString &canary : PersonDay::canaries())
        if (seen.words.contains(canary))
            FAIL("event " << event << " showed " << canary.toStdString() << "\n" << seen.words.toStdString());
    for (const QString &name : seen.names)
        if ((name.endsWith(QStringLiteral("Page")) && name != QStringLiteral("stagePage"))
            || name.endsWith(QStringLiteral("Home")))
            pages.insert(name);
}

/// One for all: Qt keeps each as long as the program runs.
QPointingDevice *screen()
{
    static QPointingDevice *const one = QTest::createTouchDevice();
    return one;
}

/// What hands, and whatever is plugged in, do to a tablet.
class Hands
{
public:
    Hands(QQuickWindow &window, quint32 seed)
        : m_window(window)
        , m_random(seed)
    {
    }

    void something()
    {
        switch (m_random() % 16) {
        case 0:
        case 1:
            return touch();
        case 2:
        case 3:
        case 4:
            return key();
        case 5:
            return drag();
        case 6:
            return wheel();
        case 7:
            return m_random() % 64 == 0 ? closeIt() : write();
        default:
            return click();
        }
    }

private:
    template <class Value, size_t N>
    Value oneOf(const Value (&values)[N])
    {
        return values[m_random() % N];
    }
    QPointF anywhere() { return {qreal(m_random() % 1280), qreal(m_random() % 800)}; }

    void mouse(QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::KeyboardModifiers with = {})
    {
        const bool down = type == QEvent::MouseButtonPress || type == QEvent::MouseMove;
        QMouseEvent event(type, at, m_window.mapToGlobal(at),
                          type == QEvent::MouseMove ? Qt::NoButton : button, down ? button : Qt::NoButton,
                          with);
        QCoreApplication::sendEvent(&m_window, &event);
    }
    void click()
    {
        const QPointF at = anywhere();
        const auto button =
            m_random() % 8 == 0 ? oneOf({Qt::RightButton, Qt::MiddleButton, Qt::BackButton}) : Qt::LeftButton;
        for (auto times = 1 + m_random() % 2; times > 0; --times) {
            mouse(QEvent::MouseButtonPress, at, button);
            mouse(QEvent::MouseButtonRelease, at, button);
        }
    }
    void drag()
    {
        mouse(QEvent::MouseButtonPress, anywhere(), Qt::LeftButton);
        for (int i = 0; i < 4; ++i)
            mouse(QEvent::MouseMove, anywhere(), Qt::LeftButton);
        mouse(QEvent::MouseButtonRelease, anywhere(), Qt::LeftButton);
    }
    void touch()
    {
        auto fingers = QTest::touchEvent(&m_window, m_screen, false);
        const auto count = 1 + m_random() % 3;
        for (size_t finger = 0; finger < count; ++finger)
            fingers.press(int(finger), anywhere().toPoint(), &m_window);
        fingers.commit(false);
        for (size_t finger = 0; finger < count; ++finger)
            fingers.move(int(finger), anywhere().toPoint(), &m_window);
        fingers.commit(false);
        for (size_t finger = 0; finger < count; ++finger)
            fingers.release(int(finger), anywhere().toPoint(), &m_window);
        fingers.commit(false);
    }
    void wheel()
    {
        const QPointF at = anywhere();
        QWheelEvent event(at, m_window.mapToGlobal(at), {}, QPoint(0, int(m_random() % 480) - 240),
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&m_window, &event);
    }
    void key()
    {
        static constexpr int Keys[] = {
            Qt::Key_Tab,   Qt::Key_Backtab,   Qt::Key_Return,   Qt::Key_Space, Qt::Key_Escape,
            Qt::Key_Back,  Qt::Key_Left,      Qt::Key_Right,    Qt::Key_Down,  Qt::Key_Up,
            Qt::Key_Menu,  Qt::Key_HomePage,  Qt::Key_Home,     Qt::Key_End,   Qt::Key_Delete,
            Qt::Key_Enter, Qt::Key_Backspace, Qt::Key_Search,   Qt::Key_F1,    Qt::Key_F4,
            Qt::Key_F5,    Qt::Key_F11,       Qt::Key_A,        Qt::Key_Q,     Qt::Key_W,
            Qt::Key_C,     Qt::Key_V,         Qt::Key_Z,        Qt::Key_L,     Qt::Key_1,
            Qt::Key_7,     Qt::Key_PageUp,    Qt::Key_PageDown, Qt::Key_Close, Qt::Key_Exit};
        static constexpr Qt::KeyboardModifier With[] = {Qt::ControlModifier, Qt::AltModifier,
                                                        Qt::MetaModifier, Qt::ShiftModifier};
        const int key = oneOf(Keys);
        Qt::KeyboardModifiers with;
        if (m_random() % 2 == 0)
            with = oneOf(With);
        if (m_random() % 8 == 0)
            with |= oneOf(With);
        const QString text = key < 256 && !with ? QString(QChar(key)) : QString();
        for (const auto type : {QEvent::ShortcutOverride, QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, with, text);
            QCoreApplication::sendEvent(&m_window, &event);
        }
    }
    void write()
    {
        QInputMethodEvent event;
        event.setCommitString(oneOf({QStringLiteral("no"), QStringLiteral("tea "), QStringLiteral("482")}));
        if (QObject *focused = m_window.activeFocusItem())
            QCoreApplication::sendEvent(focused, &event);
    }
    void closeIt()
    {
        if (m_random() % 2 == 0)
            m_window.close();
        else
            QCoreApplication::sendEvent(&m_window, std::make_unique<QCloseEvent>().get());
    }

    QQuickWindow &m_window;
    std::mt19937 m_random;
    QPointingDevice *m_screen = screen();
};

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QFileInfo &one :
         QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)) {
        const QString there = to + QLatin1Char('/') + one.fileName();
        if (one.isDir())
            copyFolder(one.filePath(), there);
        else
            REQUIRE(QFile::copy(one.filePath(), there));
    }
}

/// Of the one sign-in there is.
QString handedFile(const QString &folder)
{
    const AccountFiles files(folder);
    const auto devices = files.devices();
    REQUIRE(devices.size() == 1);
    return files.handed(devices.front());
}

QByteArray wordsAs16(const QString &words)
{
    return {reinterpret_cast<const char *>(words.utf16()), words.size() * 2};
}

} // namespace

TEST_CASE("whatever is pressed at random while she holds the carer's tablet shows nobody else",
          "[person][handed][long]")
{
    const int rounds = scaledShare(Rounds);
    QSet<QString> pages;
    size_t records = 0;
    int looks = 0;
    for (int round = 0; round < rounds; ++round) {
        INFO("round " << round);
        PersonStage stage(Held::NotYet);
        Program program(stage);
        stage.until([&program] { return program.seen().words.contains(PersonDay::canaries().constFirst()); });
        stage.handOver();
        stage.until([&program] { return program.shows("tileAboutMe"); });
        Hands hands(program.window(), quint32(20260303 + round));
        for (int i = 0; i < EventsOfRound; ++i) {
            hands.something();
            if (i % 32 == 0)
                stage.settle();
            else
                QCoreApplication::processEvents();
            if (program.wasDrawn() || i % 32 == 0) {
                lookAround(program, i, pages);
                ++looks;
            }
            if (stage.session().stage() != Session::HandedOver || !program.window().isVisible())
                FAIL("event " << i << " ended it");
        }
        CHECK_THAT(program.complaints().join(QStringLiteral("; ")).toStdString(), Catch::Matchers::IsEmpty());

        const auto said = stage.unsent();
        records += said.size();
        stage.clock.advance(3'600'000); // whatever was tried at the pad
        program.takeBack();
        CHECK(idsOf(stage.unsent()) == idsOf(said));
    }
    for (const QString &page : std::as_const(pages)) {
        INFO(page.toStdString());
        CHECK(page.startsWith(QStringLiteral("person")));
    }
    CHECK(records > 0);
    CHECK(looks > rounds * EventsOfRound / 16); // what she sees, and not only where she rests
    if (rounds >= Rounds)
        for (const char *page :
             {"personFrontPage", "personAboutPage", "personChangePage", "personWordsPage", "personComingPage",
              "personVisitPage", "personCarerPage", "personReadersPage"})
            CHECK(pages.contains(QLatin1StringView(page))); // they went everywhere there is to go
}

TEST_CASE("the window of a tablet that was handed over is not closed", "[person][handed]")
{
    PersonStage stage(Held::HandedOver);
    Program program(stage);
    CHECK_FALSE(program.window().close());
    CHECK(program.window().isVisible());
    program.takeBack();
    CHECK(program.window().close());
}

TEST_CASE("of anybody else nothing is in what goes along, and of the vault nothing is open",
          "[person][handed]")
{
    PersonStage stage(Held::HandedOver);
    auto asked = stage.session().db().run([](Database &db) { return plainPages(db); });
    asked.waitForFinished();
    const auto pages = asked.result();
    REQUIRE(pages);
    CHECK(pages->contains("Ishbel"));
    for (const QString &canary : PersonDay::canaries()) {
        CHECK_FALSE(pages->contains(canary.toUtf8()));
        CHECK_FALSE(pages->contains(wordsAs16(canary)));
    }
}

TEST_CASE("whatever ends while she holds the tablet, what she said is there at the unlock, once",
          "[person][handed]")
{
    PersonStage stage(Held::HandedOver);
    const QUuid record = idOf(4000);
    LineAnswer answer;
    answer.answer = Answer::StillTrue;
    answer.byPerson = true;
    auto said = stage.session().say({doorstep::said(record, PersonDay::Ishbel, PersonDay::line(1), answer)});
    stage.until([&] { return said.isFinished(); });
    REQUIRE(said.result());

    const QTemporaryDir stopped; // as the disk is when the power goes
    copyFolder(stage.folder(), stopped.path());
    const auto openedAt = [&](const QString &folder) {
        SmallTablet again(PersonDay::carer(), PersonDay::at(9, 0), {}, folder);
        const auto told = again.unsent();
        CHECK(again.session().handOverProblem().isEmpty());
        return std::ranges::count(told, record, &Record::id);
    };
    const QString handed = handedFile(stopped.path());
    const QTemporaryDir before;
    copyFolder(stopped.path(), before.path());
    CHECK(openedAt(stopped.path()) == 1);
    CHECK_FALSE(QFile::exists(handed));
    CHECK(openedAt(stopped.path()) == 1);
    // it was said, and the file was not gone yet
    REQUIRE(QFile::copy(handedFile(before.path()), handed));
    CHECK(openedAt(stopped.path()) == 1);
    CHECK_FALSE(QFile::exists(handed));

    SECTION("a file that is damaged is put aside, and told of; all else opens")
    {
        QFile file(handedFile(before.path()));
        REQUIRE(file.open(QIODevice::ReadWrite));
        for (const char *part : {"-wal", "-shm"})
            QFile::remove(file.fileName() + QLatin1StringView(part));
        REQUIRE(file.seek(4096));
        file.write(QByteArray(int(file.size()) - 4096, 'x'));
        file.close();
        SmallTablet again(PersonDay::carer(), PersonDay::at(9, 0), {}, before.path());
        again.settle();
        CHECK(again.session().handOverProblem().contains(u"is damaged"));
        CHECK(QFile::exists(file.fileName() + QStringLiteral("-unreadable")));
        again.session().goOn();
        CHECK(again.session().handOverProblem().isEmpty());
        again.session().handOver(PersonDay::Ishbel.toString(QUuid::WithoutBraces));
        again.until([&] { return again.session().stage() == Session::HandedOver; });
    }
}

TEST_CASE("a tablet with no room for it stays with the carer, and says so", "[person][handed]")
{
    PersonStage stage(Held::NotYet);
    QDir account(QFileInfo(handedFile(stage.folder())).path());
    // where the file is to be made there is something else
    REQUIRE(account.mkpath(QStringLiteral("handed-new/in-the-way")));
    stage.session().handOver(stage.person());
    stage.until([&] { return !stage.session().handOverProblem().isEmpty(); });
    CHECK(stage.session().stage() == Session::Open);
    CHECK(stage.session().handOverProblem().contains(u"Your work is safe."));
}

TEST_CASE("what she says is sealed for the office as it is saved, and a wipe leaves it", "[person][handed]")
{
    PersonStage stage(Held::HandedOver);
    const AccountFiles files(stage.folder());
    const QUuid device = files.devices().front();
    LineAnswer answer;
    answer.answer = Answer::StillTrue;
    auto said =
        stage.session().say({doorstep::said(idOf(4000), PersonDay::Ishbel, PersonDay::line(1), answer)});
    stage.until([&] { return said.isFinished(); });
    REQUIRE(said.result());
    CHECK(courierWaiting(files.folderOf(device)) == 1);
    CHECK(stage.session().lockedState().handedSealed);

    SECTION("taken back, it is there once")
    {
        auto back = stage.session().takeBack(PersonStage::pin());
        stage.until([&] { return stage.session().stage() == Session::Open; });
        stage.settle();
        CHECK(courierWaiting(files.folderOf(device)) == 1);
        CHECK(stage.unsent().size() == 1);
        CHECK(hashOf(stage.unsent().front()) == hashOf(said.result()->front()));
    }
    SECTION("wiped, it is all there is")
    {
        stage.session().lock();
        stage.until([&] { return stage.session().stage() == Session::Locked; });
        MemoryKeystore keys;
        REQUIRE(wipeSignIn(files, device, keys));
        CHECK_FALSE(QFile::exists(files.handed(device)));
        CHECK(courierWaiting(files.folderOf(device)) == 1);
    }
}

TEST_CASE("behind the lock it is counted what she said and the carer has not sent", "[person][handed]")
{
    PersonStage stage(Held::HandedOver);
    LineAnswer answer;
    answer.answer = Answer::StillTrue;
    const auto sayIt = [&] {
        auto said =
            stage.session().say({doorstep::said(idOf(4000), PersonDay::Ishbel, PersonDay::line(1), answer)});
        stage.until([&] { return said.isFinished(); });
        REQUIRE(said.result());
    };
    SECTION("in the courier")
    {
        sayIt();
        CHECK(stage.session().lockedState().handedSealed);
    }
    SECTION("or in the file alone")
    {
        // where the courier would go there is something else
        REQUIRE(QDir(QFileInfo(handedFile(stage.folder())).path())
                    .mkpath(QStringLiteral("courier-handed-1/in-the-way")));
        sayIt();
        CHECK_FALSE(stage.session().lockedState().handedSealed);
    }
    CHECK(stage.session().lockedState().saidHanded == 1);
    stage.session().lock();
    stage.until([&] { return stage.session().stage() == Session::Locked; });
    CHECK(stage.session().sync()->savedWords() == u"1 thing is saved on this tablet.");
    SmallTablet again(PersonDay::carer(), PersonDay::at(9, 0), {}, stage.folder());
    CHECK(again.unsent().size() == 1);
}
