import QtQuick
import QtQuick.Layouts

// One answer to two versions, with what it does under it: nobody has to guess.
FocusScope {
    id: root

    property string text: ""
    property string then: ""
    property string glyph: ""
    property bool primary: false
    signal clicked

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.alignment: Qt.AlignTop
    implicitWidth: 320
    implicitHeight: button.implicitHeight + 12 + words.height

    AppButton {
        id: button

        objectName: root.objectName === "" ? "" : root.objectName + ".button"
        width: root.width
        focus: true
        tall: 64
        variant: root.primary ? AppButton.Primary : AppButton.Secondary
        glyph: root.glyph
        text: root.text
        spokenHint: root.then
        onClicked: root.clicked()
    }
    AppText {
        id: words

        y: button.height + 12
        width: root.width
        text: root.then
        kind: Theme.caption
        color: Theme.textMuted
        Accessible.ignored: true
    }
}
