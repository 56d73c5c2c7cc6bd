#include "carer_main.h"

namespace doorstep {

QGuiApplication &application()
{
    static int count = 1;
    static char name[] = "test_carer";
    static char *arguments[] = {name, nullptr};
    static auto *const app = new QGuiApplication(count, arguments); // lives as long as the process
    return *app;
}

} // namespace doorstep
