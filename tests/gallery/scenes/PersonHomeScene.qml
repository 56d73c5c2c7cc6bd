import QtQuick
import QtQuick.Layouts
import Doorstep.Ui

KioskFrame {
    id: root

    readonly property var sizes: [Qt.size(1280, 800), Qt.size(800, 1280)]

    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    title: "Hello Ishbel"
    now: "It is Tuesday morning, 8:40am"
    bar.canGoBack: false
    bar.withCarer: true

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: root.width >= 1000 * Theme.textScale ? 2 : 1
        columnSpacing: 16
        rowSpacing: 16

        EasyTile { Layout.fillWidth: true; Layout.fillHeight: true; Layout.preferredWidth: 1; portraitName: "Ishbel Cairns"; text: "About me"; note: "13 things" }
        EasyTile { Layout.fillWidth: true; Layout.fillHeight: true; Layout.preferredWidth: 1; symbol: "door"; text: "Who is coming"; note: "Next at 11am" }
        EasyTile { Layout.fillWidth: true; Layout.fillHeight: true; Layout.preferredWidth: 1; symbol: "stairs"; text: "How I am doing"; note: "Week 2 of 6" }
        EasyTile { Layout.fillWidth: true; Layout.fillHeight: true; Layout.preferredWidth: 1; portraitName: "Joan"; text: "Joan, your carer"; note: "She is here now" }
    }
}
