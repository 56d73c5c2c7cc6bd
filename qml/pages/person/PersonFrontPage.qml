import QtQuick
import QtQuick.Layouts
import Doorstep.App

// P-1: a tile for each thing there is something behind, and the day and time.
KioskFrame {
    id: root

    required property FrontPage front
    readonly property bool upright: root.width < Theme.phoneBelow || root.height >= 700 * Theme.textScale
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

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.front.hasLines || root.front.hasVisits
        columns: root.width >= 1000 * Theme.textScale ? 2 : 1
        columnSpacing: 16
        rowSpacing: 16

        EasyTile {
            id: about

            objectName: "tileAboutMe"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
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
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
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
    AppText {
        objectName: "nothingYet"
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.front.loaded && !root.front.hasLines && !root.front.hasVisits
        text: qsTr("Nothing is written here yet. Ask your carer to write the first thing with you.")
        kind: Theme.easyBody
    }
}
