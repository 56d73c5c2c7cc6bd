#include "stage.h"

#include <catch2/reporters/catch_reporter_event_listener.hpp>
#include <catch2/reporters/catch_reporter_registrars.hpp>

namespace {

/// Gives the tests the application object that windows need, and takes it away before the statics go.
class House : public Catch::EventListenerBase
{
public:
    using EventListenerBase::EventListenerBase;

    void testRunStarting(const Catch::TestRunInfo &) override
    {
        static int argc = 1;
        static char name[] = "gallery_test";
        static char *argv[] = {name, nullptr};
        m_app = doorstep::openHouse(argc, argv);
    }
    void testRunEnded(const Catch::TestRunStats &) override { m_app.reset(); }

private:
    std::unique_ptr<QGuiApplication> m_app;
};

} // namespace

CATCH_REGISTER_LISTENER(House)
