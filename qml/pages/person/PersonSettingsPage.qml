pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// How large the words are, what is not sent yet, and the lock of the person's own tablet.
KioskFrame {
    id: root

    required property Session session
    readonly property var sizes: [1, 1.5, 2]
    readonly property var sizeWords: [qsTr("Large words"), qsTr("Larger words"), qsTr("Largest words")]
    signal backAsked

    objectName: "personSettingsPage"
    title: qsTr("Settings")
    bar.canRead: false
    bar.backButton.objectName: "settingsBack"
    bar.onBackAsked: root.backAsked()

    Repeater {
        model: root.sizes

        EasyButton {
            id: size

            required property int index
            required property real modelData
            readonly property bool chosen: root.session.settings.textScale === modelData

            objectName: "wordsSize" + index
            Layout.fillWidth: true
            checked: chosen
            glyph: chosen ? "check" : "text-size"
            text: root.sizeWords[index]
            spokenHint: chosen ? qsTr("This is what you have now") : ""
            onTapped: root.session.settings.textScale = modelData
        }
    }
    EasyButton {
        objectName: "personLock"
        Layout.fillWidth: true
        glyph: "lock"
        text: qsTr("Lock this tablet")
        onTapped: root.session.lock()
    }
    NoteLine {
        objectName: "personSync"
        Layout.fillWidth: true
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
