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

    Grid {
        id: tiles

        readonly property real share: (width - 16 * (columns - 1)) / columns
        readonly property real least: 252

        Layout.fillWidth: true
        columns: root.width >= 1000 * Theme.textScale ? 2 : 1
        spacing: 16

        EasyTile { width: tiles.share; height: Math.max(tiles.least, implicitHeight); portraitName: "Ishbel Cairns"; text: "About me"; note: "13 things" }
        EasyTile { width: tiles.share; height: Math.max(tiles.least, implicitHeight); symbol: "door"; text: "Who is coming"; note: "Next at 11am" }
        EasyTile { width: tiles.share; height: Math.max(tiles.least, implicitHeight); symbol: "stairs"; text: "How I am doing"; note: "Week 2 of 6" }
        EasyTile { width: tiles.share; height: Math.max(tiles.least, implicitHeight); portraitName: "Joan"; text: "Joan, your carer"; note: "She is here now" }
    }
}
