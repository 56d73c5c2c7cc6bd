pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// P-1: a tile for each thing there is something behind, and the day and time.
KioskFrame {
    id: root

    required property Session session
    required property FrontPage front
    readonly property bool upright: root.width < Theme.phoneBelow ? Theme.textScale > 1.3 : root.height >= 700 * Theme.textScale
    signal aboutAsked
    signal comingAsked
    signal doingAsked
    signal readersAsked
    signal sayAsked
    signal otherAsked

    objectName: "personFrontPage"
    title: root.front.hello
    now: root.front.nowWords
    bar.canRead: aloud.canRead
    bar.reading: aloud.reading
    bar.readButton.objectName: "frontRead"
    bar.onReadAsked: aloud.toggle()
    bar.canGoBack: false
    bar.withCarer: true
    bar.carerText: root.front.handedOver ? qsTr("For your carer") : qsTr("Settings")
    bar.carerGlyph: root.front.handedOver ? "badge" : "settings"
    bar.carerButton.objectName: root.front.handedOver ? "forCarer" : "personSettings"
    bar.onCarerAsked: root.otherAsked()

    ReadAloud {
        id: aloud

        session: root.session
        passages: tiles.spoken
    }
    Item { // placed by hand: tiles of one height, two in a row where there is room, the last alone over all of it
        id: tiles

        readonly property var all: [about, coming, doing, readers, say]
        readonly property var shown: tiles.all.filter(tile => tile.stands)
        readonly property var told: tiles.shown.map(tile => ({ text: tile.note === "" ? tile.text : tile.text + ". " + tile.note }))
        readonly property var spoken: [{ text: root.title }, { text: root.now }, ...tiles.told]
        readonly property int columns: tiles.shown.length > 1 && root.width >= 1000 * Theme.textScale ? 2 : 1
        readonly property int rows: Math.ceil(tiles.shown.length / tiles.columns)
        readonly property real tallest: tiles.shown.reduce((most, tile) => Math.max(most, tile.implicitHeight), 0)
        readonly property real rowHeight: Math.max(tiles.tallest, (height - 16 * (tiles.rows - 1)) / Math.max(1, tiles.rows))

        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: tiles.shown.length > 0
        implicitHeight: tiles.rows * tiles.tallest + 16 * Math.max(0, tiles.rows - 1)

        component Tile: EasyTile {
            id: tile

            property bool stands: false
            readonly property int place: tiles.shown.indexOf(tile)
            readonly property int column: Math.max(0, tile.place) % tiles.columns
            readonly property bool alone: tile.column === 0 && tile.place === tiles.shown.length - 1
            readonly property real start: tile.column * (tile.width + 16)

            visible: tile.stands
            x: root.LayoutMirroring.enabled ? tiles.width - tile.start - tile.width : tile.start
            y: Math.floor(Math.max(0, tile.place) / tiles.columns) * (tiles.rowHeight + 16)
            width: tile.alone || tiles.columns === 1 ? tiles.width : (tiles.width - 16) / 2
            height: tiles.rowHeight
            upright: root.upright && tiles.rows === 1
        }

        Tile {
            id: about

            objectName: "tileAboutMe"
            stands: root.front.hasLines
            portraitName: root.front.personName
            text: qsTr("About me")
            note: root.front.aboutWords
            onTapped: root.aboutAsked()
        }
        Tile {
            id: coming

            objectName: "tileWhoIsComing"
            stands: root.front.hasVisits
            symbol: "door"
            text: qsTr("Who is coming")
            note: root.front.comingWords
            noteGlyph: root.front.comingChanged ? "late" : ""
            noteTone: root.front.comingChanged ? "warning" : ""
            onTapped: root.comingAsked()
        }
        Tile {
            id: doing

            objectName: "tileHowIAmDoing"
            stands: root.front.hasGoals
            symbol: "walk"
            text: qsTr("How I am doing")
            onTapped: root.doingAsked()
        }
        Tile {
            id: readers

            objectName: "tileWhoRead"
            stands: root.front.hasLines || root.front.hasReaders
            symbol: "glasses"
            text: qsTr("Who read my page")
            note: root.front.readersWords
            noteGlyph: root.front.openedLately ? "key" : ""
            noteTone: root.front.openedLately ? "info" : ""
            onTapped: root.readersAsked()
        }
        Tile {
            id: say

            objectName: "tileSay"
            stands: root.front.hasLines || root.front.hasVisits
            symbol: "thanks"
            text: qsTr("Say something")
            note: root.front.sayWords
            noteGlyph: note === "" ? "" : "speech"
            noteTone: note === "" ? "" : "info"
            onTapped: root.sayAsked()
        }
    }
    ColumnLayout {
        id: nothing

        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.front.loaded && tiles.shown.length === 0
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
