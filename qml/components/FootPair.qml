import QtQuick
import QtQuick.Layouts

// What a page ends with: the one thing it is for, always in the same corner, and beside or above it what else one
// may want. Where both do not fit side by side only the one thing stays; the page offers the other itself.
GridLayout {
    id: root

    property string text: ""
    property string glyph: ""
    property string otherText: ""
    property string otherGlyph: ""
    property string buttonName: "" // objectName of the one button, and of the other
    property string otherName: ""
    property bool stacked: false // in a side column: one above the other
    readonly property bool both: root.stacked || root.otherText === ""
        || root.width >= 2 * Math.max(main.implicitWidth, other.implicitWidth) + root.columnSpacing
    signal pressed
    signal otherPressed

    columns: root.stacked || !root.both || root.otherText === "" ? 1 : 2
    columnSpacing: 16
    rowSpacing: 16

    AppButton {
        id: other

        objectName: root.otherName
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.fillHeight: !root.stacked
        visible: root.both && root.otherText !== ""
        tall: 56
        glyph: root.otherGlyph
        text: root.otherText
        onClicked: root.otherPressed()
    }
    AppButton {
        id: main

        objectName: root.buttonName
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        variant: AppButton.Primary
        tall: 64
        glyph: root.glyph
        text: root.text
        onClicked: root.pressed()
    }
}
