pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// What is only on this tablet, that it is safe, and what happens to it next.
SideSheet {
    id: root

    required property Session session

    objectName: "savedHereSheet"
    title: root.session.sync.countWords
    corner: SyncPill {
        objectName: "savedHerePill"
        atStart: true
        syncState: root.session.sync.look
        text: root.session.sync.words
        brief: root.session.sync.briefWords
        onClicked: root.close()
    }
    footer: SavedHereFoot {
        Layout.fillWidth: true
        session: root.session
    }

    SavedHerePage {
        id: savedHere

        session: root.session
    }
    AppText {
        objectName: "savedHereSafe"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.session.sync.safeWords
        color: Theme.textMuted
    }
    ColumnLayout {
        objectName: "going"
        Layout.fillWidth: true
        visible: savedHere.goingWords !== ""
        spacing: 12

        InfoStrip {
            Layout.fillWidth: true
            text: savedHere.goingWords
            glyph: "alert"
            tone: "warning"
        }
        AppButton {
            objectName: "letThemGo"
            Layout.fillWidth: true
            tall: 56
            text: qsTr("The office says it is right. Remove them.")
            onClicked: savedHere.letThemGo()
        }
    }
    Column {
        Layout.fillWidth: true
        visible: versions.count > 0

        Divider {
            width: parent.width
        }
        Repeater {
            id: versions

            model: savedHere.versions

            SettingsRow {
                required property var modelData

                objectName: "versions." + modelData.line
                width: parent?.width ?? 0
                horizontalPadding: 0
                glyph: "two-versions"
                text: modelData.title
                note: modelData.text
                onClicked: {
                    root.close();
                    root.session.sync.lookAtVersions(modelData.person, modelData.line);
                }
            }
        }
        Divider {
            width: parent.width
        }
    }
    Column {
        Layout.fillWidth: true
        visible: rows.count > 0

        Divider {
            width: parent.width
        }
        Repeater {
            id: rows

            model: savedHere.things
            SavedHereRow {
                width: parent.width
            }
        }
    }
    InfoStrip {
        Layout.fillWidth: true
        Layout.topMargin: 8
        visible: root.session.sync.nextWords !== ""
        text: root.session.sync.nextWords
        glyph: "send"
        tone: "offline"
    }
    NoteLine {
        Layout.topMargin: 4
        text: root.session.sync.heardWords
        glyph: "calendar"
        glyphSize: 24
        spacing: 16
    }
}
