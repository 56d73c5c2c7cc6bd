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

TEST_CASE("only the carer's PIN takes the tablet back, and nothing is locked by asking", "[person]")
{
    PersonStage stage(Held::HandedOver);
    Asked asked(stage);
    CHECK_FALSE(asked.opens(Wrong));
    CHECK_FALSE(asked.check.problem().isEmpty());
    CHECK(stage.session().stage() == Session::Open);
    CHECK(asked.opens(PersonStage::pin()));
    CHECK(asked.check.problem().isEmpty());
    CHECK(stage.session().stage() == Session::Open);
}

TEST_CASE("after five wrong PINs even the right one waits a minute, also on another visit to the pad",
          "[person]")
{
    PersonStage stage(Held::HandedOver);
    {
        Asked asked(stage);
        for (int i = 0; i < 5; ++i)
            CHECK_FALSE(asked.opens(Wrong));
        CHECK(asked.check.waiting());
    }
    Asked again(stage);
    CHECK_FALSE(again.opens(PersonStage::pin()));
    CHECK(again.check.waiting());
    stage.clock.setWall(stage.clock.now().wallMs + 3'600'000); // setting the clock does not help
    CHECK_FALSE(again.opens(PersonStage::pin()));
    stage.clock.advance(59'000);
    CHECK_FALSE(again.opens(PersonStage::pin()));
    stage.clock.advance(1'000);
    CHECK(again.opens(PersonStage::pin()));
    CHECK_FALSE(again.opens(Wrong));
    CHECK_FALSE(again.check.waiting());
}
