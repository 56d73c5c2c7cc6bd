#include "supervisor_main.h"

#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Doorstep_AppPlugin)
Q_IMPORT_QML_PLUGIN(Doorstep_UiPlugin)

namespace doorstep {

QGuiApplication &application()
{
    static int count = 1;
    static char name[] = "test_supervisor";
    static char *arguments[] = {name, nullptr};
    static auto *const app = new QGuiApplication(count, arguments); // lives as long as the process
    return *app;
}

} // namespace doorstep
