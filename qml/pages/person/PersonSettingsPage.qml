pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// How large the words are and in which colours, what is not sent yet, help, and the lock of the person's own tablet.
KioskFrame {
    id: root

    required property Session session
    readonly property Settings settings: root.session.settings
    signal backAsked
    signal helpAsked

    objectName: "personSettingsPage"
    title: qsTr("Settings")
    bar.canRead: false
    bar.backButton.objectName: "settingsBack"
    bar.onBackAsked: root.backAsked()
    bar.nextText: qsTr("Help")
    bar.nextGlyph: "help"
    bar.nextButton.objectName: "personHelp"
    bar.onNextAsked: root.helpAsked()
    bar.withCarer: true
    bar.carerText: qsTr("Lock")
    bar.carerGlyph: "lock"
    bar.carerButton.objectName: "personLock"
    bar.onCarerAsked: root.session.lock()

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        columns: root.width >= 1000 * Theme.textScale ? 2 : 1
        columnSpacing: 16
        rowSpacing: 24

        PersonChoice {
            title: qsTr("Words")
            glyph: "text-size"
            objectName: "wordsSize"
            choices: [qsTr("Large"), qsTr("Larger"), qsTr("Largest")]
            values: [1, 1.5, 2]
            current: root.settings.textScale
            onPicked: value => root.settings.textScale = value
        }
        PersonChoice {
            title: qsTr("Colours")
            glyph: "contrast"
            objectName: "colours"
            choices: [qsTr("Warm"), qsTr("Dark"), qsTr("Strong contrast")]
            values: ["easy", "dark", "contrast"]
            current: root.settings.theme
            onPicked: value => root.settings.theme = value
        }
    }
    NoteLine {
        objectName: "personSync"
        Layout.fillWidth: true
        Layout.topMargin: 8
        text: root.session.sync.words
        glyph: "tablet-check"
        glyphSize: 32
        kind: Theme.easyBody
        spacing: 16
    }
    Item {
        Layout.fillHeight: true
    }
}
