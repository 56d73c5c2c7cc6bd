#include <catch2/reporters/catch_reporter_event_listener.hpp>
#include <catch2/reporters/catch_reporter_registrars.hpp>

#include <QAccessible>
#include <QGuiApplication>
#include <QQmlExtensionPlugin>

#include <memory>

Q_IMPORT_QML_PLUGIN(Doorstep_AppPlugin)
Q_IMPORT_QML_PLUGIN(Doorstep_UiPlugin)

namespace {

/// Gives the tests the application object that windows and sessions need, offscreen unless told otherwise.
class House : public Catch::EventListenerBase
{
public:
    using EventListenerBase::EventListenerBase;

    void testRunStarting(const Catch::TestRunInfo &) override
    {
        static int argc = 1;
        static char name[] = "test";
        static char *argv[] = {name, nullptr};
        for (const auto &[variable, value] :
             {std::pair("QT_QPA_PLATFORM", "offscreen"), std::pair("QT_QUICK_BACKEND", "software")})
            if (qEnvironmentVariableIsEmpty(variable))
                qputenv(variable, value);
        m_app = std::make_unique<QGuiApplication>(argc, argv);
    }
    void testRunEnded(const Catch::TestRunStats &) override { m_app.reset(); }

private:
    std::unique_ptr<QGuiApplication> m_app;
};

} // namespace

CATCH_REGISTER_LISTENER(House)
