#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Doorstep_AppPlugin)
Q_IMPORT_QML_PLUGIN(Doorstep_UiPlugin)
