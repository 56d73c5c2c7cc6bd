#include "person_stage.h"
#include "pin_check.h"

using namespace doorstep;

namespace {

struct Asked {
    explicit Asked(PersonStage &on)
        : stage(on)
    {
        check.setProperty("session", QVariant::fromValue(&stage.session()));
        QObject::connect(&check, &PinCheck::confirmed, &check, [this] { confirmed = true; });
    }
    bool opens(const QString &pin)
    {
        confirmed = false;
        check.check(pin);
        stage.until([this] { return !check.busy(); });
        return confirmed;
    }
    PersonStage &stage;
    PinCheck check;
    bool confirmed = false;
};

const QString Wrong = QStringLiteral("000001");

} // namespace

TEST_CASE("only the carer's PIN takes the tablet back, and nothing else is shown by asking", "[person]")
{
    PersonStage stage(Held::HandedOver);
    Asked asked(stage);
    CHECK_FALSE(asked.opens(Wrong));
    CHECK_FALSE(asked.check.problem().isEmpty());
    CHECK(stage.session().stage() == Session::HandedOver);
    CHECK(asked.opens(PersonStage::pin()));
    CHECK(asked.check.problem().isEmpty());
    stage.until([&] { return stage.session().stage() == Session::Open; });
    CHECK(asked.opens(PersonStage::pin())); // and now it is only asked
    CHECK(stage.session().stage() == Session::Open);
}

TEST_CASE(
    "the guesses at the pad are those at the lock: after four, each waits, also on another visit to the pad",
    "[person]")
{
    PersonStage stage(Held::HandedOver);
    {
        Asked asked(stage);
        for (int i = 0; i < 4; ++i)
            CHECK_FALSE(asked.opens(Wrong));
        CHECK(stage.session().waiting());
        CHECK(stage.session().waitWords().contains(u"30 seconds"));
    }
    Asked again(stage);
    CHECK_FALSE(again.opens(PersonStage::pin()));
    CHECK(stage.session().waiting());
    stage.clock.setWall(stage.clock.now().wallMs + 3'600'000); // setting the clock does not help
    CHECK_FALSE(again.opens(PersonStage::pin()));
    stage.clock.advance(29'000);
    CHECK_FALSE(again.opens(PersonStage::pin()));
    stage.clock.advance(1'000);
    CHECK(again.opens(PersonStage::pin()));
    stage.until([&] { return stage.session().stage() == Session::Open; });
    CHECK_FALSE(again.opens(Wrong));
    CHECK_FALSE(stage.session().waiting());
}
