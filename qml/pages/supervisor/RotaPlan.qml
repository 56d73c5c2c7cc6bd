pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// When a visit is, how long, and who goes; below it what is to be thought of.
Column { // not a layout: those within it settle by themselves
    id: root

    required property RotaEditor editor
    readonly property bool changeable: !root.editor.isOff && root.editor.closedWords === ""
    signal partAsked(string part)
    signal logAsked

    spacing: 12

    InfoStrip {
        objectName: "rotaClosed"
        width: root.width
        visible: text !== ""
        text: root.editor.isOff ? qsTr("This visit is off.") : root.editor.closedWords
        kind: Theme.caption
    }
    AppText {
        objectName: "rotaNow"
        width: root.width
        visible: text !== ""
        text: root.editor.now === "" ? "" : qsTr("As planned: %1.").arg(root.editor.now)
        color: Theme.textMuted
    }
    AppText {
        objectName: "rotaHistory"
        width: root.width
        visible: text !== ""
        text: root.editor.history
        kind: Theme.caption
        color: Theme.textMuted
    }
    AppText {
        objectName: "rotaSeen"
        width: root.width
        visible: text !== ""
        text: root.editor.seen
        kind: Theme.caption
        color: Theme.textMuted
    }
    AppButton {
        objectName: "rotaPutBack"
        width: root.width
        visible: root.editor.isOff
        tall: 56
        glyph: "undo"
        text: qsTr("Put it back on")
        onClicked: root.editor.putBack()
    }
    Card {
        width: root.width
        visible: root.editor.isNew
        padding: 0

        SettingsRow {
            objectName: "rotaWhom"
            Layout.fillWidth: true
            first: true
            last: true
            glyph: "person"
            text: root.editor.personName !== "" ? root.editor.personName : qsTr("Choose the person")
            onClicked: root.partAsked("person")
        }
    }
    Repeater {
        model: root.editor.promises

        Chip {
            required property var modelData
            required property int index

            objectName: "rotaPromise." + index
            width: root.width
            checkable: false
            checked: modelData.chosen
            role: Accessible.RadioButton
            text: modelData.text
            onClicked: root.editor.choosePromise(modelData.id)
        }
    }
    RotaWhen {
        width: root.width
        visible: root.changeable
        editor: root.editor
    }
    Card {
        width: root.width
        visible: root.changeable
        padding: 0
        spacing: 0

        SettingsRow {
            objectName: "rotaFirst"
            Layout.fillWidth: true
            first: true
            glyph: "person"
            text: root.editor.firstName !== "" ? qsTr("%1 goes").arg(root.editor.firstName) : qsTr("Nobody goes yet")
            onClicked: root.partAsked("first")
        }
        Divider {}
        SettingsRow {
            objectName: "rotaSecond"
            Layout.fillWidth: true
            last: true
            glyph: "people"
            text: root.editor.secondName !== "" ? qsTr("%1 goes as well").arg(root.editor.secondName) : qsTr("No second carer")
            onClicked: root.partAsked("second")
        }
    }
    Repeater {
        model: root.editor.warnings

        InfoStrip {
            required property string modelData
            required property int index

            objectName: "rotaWarning." + index
            width: root.width
            text: modelData
            glyph: "alert"
            tone: "warning"
            kind: Theme.caption
        }
    }
    NoteLine {
        width: root.width
        visible: root.changeable
        glyph: "send"
        text: qsTr("The carer’s tablet shows it as soon as it has signal.")
    }
    AppButton {
        objectName: "rotaOpenLog"
        width: root.width
        visible: !root.editor.isNew
        glyph: "log"
        text: qsTr("Open the visit log")
        onClicked: root.logAsked()
    }
    AppButton {
        objectName: "rotaCancel"
        width: root.width
        visible: root.changeable && !root.editor.isNew
        variant: AppButton.Danger
        glyph: "cross"
        text: qsTr("Cancel this visit")
        onClicked: root.partAsked("cancel")
    }
}
