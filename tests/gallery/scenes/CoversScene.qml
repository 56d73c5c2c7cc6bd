import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Doorstep.Ui

Rectangle {
    id: root

    readonly property var sizes: [Qt.size(1280, 800), Qt.size(360, 740)]

    implicitWidth: 1280
    implicitHeight: 800
    color: Theme.bg

    PracticeFrame {}
    SideSheet {
        id: sheet

        parent: root
        title: "4 things are only on this tablet"
        corner: SyncPill { syncState: "noSignal"; text: "No signal. Keep working." }
        footer: AppButton { tall: 56; glyph: "retry"; text: "Try now" }

        AppText { Layout.fillWidth: true; text: "Saved here since 7:02am. Safe if it switches off."; color: Theme.textMuted }
        visible: root.Window.window !== null
    }
}
