#include "person_window.h"

using namespace doorstep;

namespace {

constexpr std::chrono::milliseconds Quick(20);

}

TEST_CASE("a tablet that was handed over and lies there asks once, then locks", "[person]")
{
    PersonStage stage(Held::HandedOver, Quick);
    int asked = 0;
    QObject::connect(&stage.session(), &Session::personQuiet, [&asked] { ++asked; });
    stage.session().setPersonHolds(true);
    stage.until([&] { return stage.session().stage() == Session::Locked; });
    CHECK(asked == 1);
}

TEST_CASE("while somebody answers it does not lock", "[person]")
{
    PersonStage stage(Held::HandedOver, Quick);
    int asked = 0;
    QObject::connect(&stage.session(), &Session::personQuiet, [&] {
        if (++asked < 4)
            stage.session().personIsHere();
    });
    stage.session().setPersonHolds(true);
    stage.until([&] { return stage.session().stage() == Session::Locked; });
    CHECK(asked == 4);
}

TEST_CASE("the person's own tablet waits as long as they like", "[person]")
{
    PersonStage stage(Held::OwnTablet, Quick);
    PersonWindow window(stage, "PersonHome");
    window.wait("tileAboutMe");
    for (int i = 0; i < 5; ++i)
        window.settle(); // 20 ms each at least
    CHECK(stage.session().stage() == Session::Open);
}

TEST_CASE("whoever is still there goes on where they were", "[person]")
{
    PersonStage stage(Held::HandedOver);
    PersonWindow window(stage, "PersonHome");
    window.press("tileAboutMe");
    window.wait("lineWords");
    emit stage.session().personQuiet();
    window.wait("personQuietPage");
    window.picture(QStringLiteral("quiet-1280-100"));
    emit stage.session().personQuiet();
    window.press("quietHere");
    window.wait("lineWords");
    CHECK_FALSE(window.item("personQuietPage"));
    emit stage.session().personQuiet();
    window.press("quietCarer");
    window.wait("pinPad");
}
