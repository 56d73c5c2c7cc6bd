#include "carer_stage.h"

#include "carer_main.h"
#include "note.h"
#include "visit.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

QString textOf(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// The carer's home in a window, pressed as a finger would.
class Home
{
public:
    explicit Home(CarerStage &stage, QSize size = {1280, 800})
        : m_stage(stage)
    {
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        QObject::connect(&m_engine, &QQmlEngine::warnings, &m_engine, [this](const QList<QQmlError> &all) {
            for (const QQmlError &one : all)
                m_warnings.append(one.toString());
        });
        QQmlComponent component(&m_engine);
        component.setData(
            "import QtQuick\nimport Doorstep.App\nimport Doorstep.Ui\n"
            "Item { id: root; required property Session session; property alias theme: look.name\n"
            "property real scale100: 1; property bool leftHand: false; property bool mirrored: false\n"
            "LayoutMirroring.enabled: mirrored; LayoutMirroring.childrenInherit: true\n"
            "QtObject { id: look; property string name: 'light' }\n"
            "Binding { target: Theme; property: 'name'; value: look.name }\n"
            "Binding { target: Theme; property: 'textScale'; value: root.scale100 }\n"
            "Binding { target: Theme; property: 'leftHand'; value: root.leftHand }\n"
            "Rectangle { anchors.fill: parent; color: Theme.bg }\n"
            "CarerHome { anchors.fill: parent; session: root.session } }",
            QUrl(QStringLiteral("qrc:/carer_test.qml")));
        INFO(component.errorString().toStdString());
        REQUIRE(component.isReady());
        m_root.reset(component.createWithInitialProperties(
            {{QStringLiteral("session"), QVariant::fromValue(&stage.session())}}));
        REQUIRE(m_root);
        auto *item = qobject_cast<QQuickItem *>(m_root.get());
        m_window.resize(size);
        item->setParentItem(m_window.contentItem());
        item->setSize(m_window.size());
        m_window.show();
        m_stage.settle();
    }

    void look(const QString &theme, double scale)
    {
        m_root->setProperty("theme", theme);
        m_root->setProperty("scale100", scale);
        m_stage.settle();
    }
    void set(const char *name, const QVariant &value)
    {
        m_root->setProperty(name, value);
        m_stage.settle();
    }
    void resize(QSize size)
    {
        m_window.resize(size);
        qobject_cast<QQuickItem *>(m_root.get())->setSize(size);
        m_stage.settle();
    }

    /// The one of that name that can be seen; null: there is none.
    QQuickItem *seen(const QString &name) const { return seenIn(m_window.contentItem(), name); }
    QQuickItem *named(const QString &name) const
    {
        QQuickItem *item = seen(name);
        INFO(name.toStdString());
        REQUIRE(item);
        return item;
    }
    /// One tap of a finger in the middle of it, scrolled to where it can be reached.
    void tap(QQuickItem *item)
    {
        bringIntoSight(item);
        ++taps;
        const QPointF at = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
        QTest::mouseClick(&m_window, Qt::LeftButton, {}, at.toPoint());
        m_stage.settle();
    }
    void tap(const QString &name) { tap(named(name)); }
    /// The rung of a step, by its place in the row.
    void tapRung(const QUuid &step, int rung)
    {
        QQuickItem *row = named(QStringLiteral("step.") + textOf(step));
        tap(seenIn(row,
                   QStringLiteral("step.%1.%2")
                       .arg(textOf(step),
                            QStringList{QStringLiteral("bySelf"), QStringLiteral("reminded"),
                                        QStringLiteral("guided"), QStringLiteral("handsOn"),
                                        QStringLiteral("notToday")}
                                .at(rung))));
    }
    void type(const QString &words)
    {
        for (const QChar &letter : words)
            QTest::keyClick(&m_window, letter.toLatin1());
        m_stage.settle();
    }
    void shoot(const QString &name)
    {
        const QString folder = qEnvironmentVariable("DOORSTEP_SHOTS");
        if (!folder.isEmpty())
            REQUIRE(m_window.grabWindow().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
    }
    QStringList warnings() const { return m_warnings; }
    QQuickWindow &window() { return m_window; }

    int taps = 0;

private:
    static QQuickItem *seenIn(QQuickItem *item, const QString &name)
    {
        if (!item->isVisible())
            return nullptr;
        if (item->objectName() == name)
            return item;
        for (QQuickItem *child : item->childItems())
            if (QQuickItem *found = seenIn(child, name))
                return found;
        return nullptr;
    }
    static void bringIntoSight(QQuickItem *item)
    {
        for (QQuickItem *over = item->parentItem(); over; over = over->parentItem()) {
            if (!over->inherits("QQuickFlickable"))
                continue;
            auto *content = over->property("contentItem").value<QQuickItem *>();
            const qreal top = item->mapToItem(content, QPointF()).y();
            const qreal most = std::max(0.0, over->property("contentHeight").toReal() - over->height());
            if (top < over->property("contentY").toReal()
                || top + item->height() > over->property("contentY").toReal() + over->height())
                over->setProperty("contentY", std::clamp(top - over->height() / 2, 0.0, most));
        }
        QCoreApplication::processEvents();
    }

    CarerStage &m_stage;
    QQmlEngine m_engine;
    QStringList m_warnings;
    QQuickWindow m_window;
    std::unique_ptr<QObject> m_root;
};

} // namespace

TEST_CASE("a whole visit takes at most ten taps and no keyboard", "[carer][ui]")
{
    application();
    CarerStage stage;
    Home home(stage);
    home.shoot(QStringLiteral("01-today"));

    home.tap(QStringLiteral("arriveButton"));
    CHECK(home.taps == 1);
    CHECK(stage.unsentOf<Arrived>().size() == 1);
    CHECK(home.seen(QStringLiteral("undoBar")));
    REQUIRE(home.seen(QStringLiteral("visitPage")));
    for (const int place : {1, 2, 3, 4, 5})
        home.tapRung(SmallDay::step(place), place == 2 ? 0 : 1);
    CHECK(stage.unsentOf<StepOutcome>().size() == 5);
    stage.clock.advance(46 * 60'000);
    emit stage.session().nowChanged();
    stage.settle();
    home.shoot(QStringLiteral("03-visit-done"));
    home.tap(QStringLiteral("leaveButton"));
    home.tap(home.named(QStringLiteral("handoverChips"))->childItems().at(1)); // the note, by chip
    home.shoot(QStringLiteral("04-leave"));
    home.tap(QStringLiteral("finishButton"));
    CHECK(home.taps <= 10);
    CHECK(stage.unsentOf<Left>().size() == 1);
    CHECK(stage.unsentOf<Note>().size() == 1);
    CHECK(home.seen(QStringLiteral("todayPage")));
    home.shoot(QStringLiteral("05-after"));
    CHECK(home.warnings().join(QLatin1Char(0x0a)).toStdString() == "");
}

TEST_CASE("each task stays within its taps", "[carer][ui]")
{
    application();
    CarerStage stage;
    Home home(stage);

    SECTION("running late: two")
    {
        home.tap(QStringLiteral("lateButton"));
        home.shoot(QStringLiteral("06-late"));
        home.tap(QStringLiteral("late20"));
        CHECK(home.taps == 2);
        CHECK(stage.unsentOf<RunningLate>().size() == 1);
    }
    SECTION("could not get in: two")
    {
        home.tap(QStringLiteral("noAccessButton"));
        home.tap(QStringLiteral("noAccess0"));
        CHECK(home.taps == 2);
        CHECK(stage.unsentOf<NoAccess>().size() == 1);
    }
    SECTION("a note by chip: two, and Done")
    {
        home.tap(QStringLiteral("arriveButton"));
        home.taps = 0;
        home.tap(QStringLiteral("noteButton"));
        home.tap(home.named(QStringLiteral("noteChips"))->childItems().at(0));
        CHECK(home.taps == 2);
        home.shoot(QStringLiteral("07-note"));
        home.tap(QStringLiteral("saveNoteButton"));
        CHECK(stage.unsentOf<Note>().size() == 1);
    }
    SECTION("a concern: two and words")
    {
        home.tap(QStringLiteral("arriveButton"));
        home.taps = 0;
        home.tap(QStringLiteral("concernButton"));
        home.type(QStringLiteral("hot calf"));
        home.tap(QStringLiteral("concernUrgent"));
        CHECK(home.taps == 2);
        CHECK(stage.unsentOf<Concern>().at(0).said == u"hot calf");
        CHECK(home.seen(QStringLiteral("urgentLine")));
        home.shoot(QStringLiteral("08-urgent"));
    }
    SECTION("leave with nothing to add: two")
    {
        home.tap(QStringLiteral("arriveButton"));
        home.taps = 0;
        home.tap(QStringLiteral("leaveButton"));
        home.shoot(QStringLiteral("09-leave-short"));
        home.tap(QStringLiteral("finishButton"));
        CHECK(home.taps == 2);
        CHECK(stage.unsentOf<Left>().size() == 1);
    }
    SECTION("taking an arrival back: one")
    {
        home.tap(QStringLiteral("arriveButton"));
        home.tap(QStringLiteral("undoButton"));
        CHECK(stage.written(stage.day.ishbelVisit).size() == 2);
        CHECK(home.seen(QStringLiteral("todayPage")));
    }
    CHECK(home.warnings().join(QLatin1Char(0x0a)).toStdString() == "");
}

TEST_CASE("a note half typed is there again after a restart, on the same page", "[carer][ui]")
{
    application();
    CarerStage stage;
    {
        Home home(stage);
        home.tap(QStringLiteral("arriveButton"));
        home.tap(QStringLiteral("noteButton"));
        home.tap(QStringLiteral("noteText"));
        home.type(QStringLiteral("did twelve sta"));
    }
    CarerStage again(stage.folder());
    Home home(again);
    again.until([&] { return home.seen(QStringLiteral("notePage")) != nullptr; });
    again.settle();
    CHECK(home.named(QStringLiteral("noteText"))->property("text").toString() == u"did twelve sta");
    CHECK(home.named(QStringLiteral("noteText"))->property("cursorPosition").toInt() == 14);
    CHECK(home.warnings().join(QLatin1Char(0x0a)).toStdString() == "");
}

TEST_CASE("every page is shown in every theme, text size and shape without a warning", "[carer][ui][long]")
{
    application();
    CarerStage stage;
    Home home(stage);
    const auto everywhere = [&](const QString &page) {
        for (const QSize size : {QSize(1280, 800), QSize(800, 1280), QSize(360, 740)}) {
            home.resize(size);
            for (const char *theme : {"light", "dark", "night", "contrast", "easy"})
                for (const double scale : {1.0, 2.0}) {
                    home.look(QLatin1String(theme), scale);
                    home.shoot(QStringLiteral("%1-%2-%3-%4")
                                   .arg(page, QLatin1String(theme))
                                   .arg(scale * 100)
                                   .arg(size.width()));
                }
        }
        home.resize({1280, 800});
        home.look(QStringLiteral("light"), 1);
        INFO(page.toStdString());
        // while the text size changes under a shown page the layouts need more than two passes and say so;
        // every other warning counts
        QStringList warnings = home.warnings();
        warnings.removeIf([](const QString &words) {
            return words.contains(QStringLiteral("Polish loop"))
                || words.contains(QStringLiteral("\"firstLine\""));
        });
        CHECK(warnings.join(QLatin1Char(0x0a)).toStdString() == "");
    };

    everywhere(QStringLiteral("today"));
    home.tap(QStringLiteral("visit.") + textOf(stage.day.tamVisit));
    everywhere(QStringLiteral("before"));
    home.tap(QStringLiteral("aboutButton"));
    everywhere(QStringLiteral("passport"));
    QMetaObject::invokeMethod(home.named(QStringLiteral("carerHome")), "openVisit",
                              Q_ARG(QString, textOf(stage.day.ishbelVisit)));
    stage.settle();
    everywhere(QStringLiteral("visit"));
    for (const char *page : {"note", "different", "concern", "leave"}) {
        QMetaObject::invokeMethod(home.named(QStringLiteral("carerHome")), "openInVisit",
                                  Q_ARG(QString, QLatin1String(page)));
        stage.settle();
        everywhere(QLatin1String(page));
        QMetaObject::invokeMethod(home.named(QStringLiteral("carerHome")), "backToVisit");
        stage.settle();
    }
    home.tap(QStringLiteral("aboutButton"));
    everywhere(QStringLiteral("passport-ishbel"));
    QMetaObject::invokeMethod(home.named(QStringLiteral("carerHome")), "openTab", Q_ARG(int, 1));
    stage.settle();
    everywhere(QStringLiteral("people"));
    home.tap(QStringLiteral("person.") + textOf(stage.day.ishbel));
    everywhere(QStringLiteral("person"));
}
