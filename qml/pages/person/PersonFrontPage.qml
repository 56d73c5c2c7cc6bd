pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// P-1: a tile for each thing there is something behind, and the day and time.
KioskFrame {
    id: root

    required property FrontPage front
    readonly property bool upright: root.width < Theme.phoneBelow ? Theme.textScale > 1.3 : root.height >= 700 * Theme.textScale
    signal aboutAsked
    signal comingAsked
    signal otherAsked

    objectName: "personFrontPage"
    title: root.front.hello
    now: root.front.nowWords
    bar.canRead: false
    bar.canGoBack: false
    bar.withCarer: true
    bar.carerText: root.front.handedOver ? qsTr("For your carer") : qsTr("Settings")
    bar.carerGlyph: root.front.handedOver ? "badge" : "settings"
    bar.carerButton.objectName: root.front.handedOver ? "forCarer" : "personSettings"
    bar.onCarerAsked: root.otherAsked()

    Item { // placed by hand: tiles of one height, side by side or one above the other
        id: tiles

        readonly property bool both: root.front.hasLines && root.front.hasVisits
        readonly property bool across: tiles.both && root.width >= 1000 * Theme.textScale
        readonly property real half: (height - 16) / 2
        readonly property real tallest: Math.max(about.implicitHeight, coming.implicitHeight)

        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.front.hasLines || root.front.hasVisits
        implicitHeight: tiles.across || !tiles.both ? tiles.tallest : about.implicitHeight + 16 + coming.implicitHeight

        EasyTile {
            id: about

            objectName: "tileAboutMe"
            anchors.left: parent.left
            width: tiles.across ? (tiles.width - 16) / 2 : tiles.width
            height: tiles.across || !tiles.both ? tiles.height
                : Math.max(implicitHeight, Math.min(tiles.half, tiles.height - 16 - coming.implicitHeight))
            visible: root.front.hasLines
            upright: root.upright
            portraitName: root.front.personName
            text: qsTr("About me")
            note: root.front.aboutWords
            onTapped: root.aboutAsked()
        }
        EasyTile {
            id: coming

            objectName: "tileWhoIsComing"
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            width: about.width
            height: tiles.across || !tiles.both ? tiles.height : tiles.height - 16 - about.height
            visible: root.front.hasVisits
            upright: root.upright
            symbol: "door"
            text: qsTr("Who is coming")
            note: root.front.comingWords
            noteGlyph: root.front.comingChanged ? "late" : ""
            noteTone: root.front.comingChanged ? "warning" : ""
            onTapped: root.comingAsked()
        }
    }
    ColumnLayout {
        id: nothing

        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.front.loaded && !root.front.hasLines && !root.front.hasVisits
        spacing: 24

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        Repeater {
            model: nothing.visible ? 1 : 0

            SymbolPicture {
                Layout.alignment: Qt.AlignHCenter
                symbol: "talk"
                size: root.width < Theme.phoneBelow ? 112 : 176
            }
        }
        AppText {
            objectName: "nothingYet"
            Layout.fillWidth: true
            Layout.maximumWidth: 720 * Theme.textScale
            Layout.alignment: Qt.AlignHCenter
            text: qsTr("Nothing is written here yet. Ask your carer to write the first thing with you.")
            kind: Theme.easyBody
            horizontalAlignment: Text.AlignHCenter
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
