import QtQuick

// What a page ends with: the one thing it is for, always in the same corner, and beside or above it what else one
// may want. Where both do not fit side by side only the one thing stays; the page offers the other itself.
Item {
    id: root

    property string text: ""
    property string glyph: ""
    property string otherText: ""
    property string otherGlyph: ""
    property string buttonName: "" // objectName of the one button, and of the other
    property string otherName: ""
    property bool stacked: false // in a side column: one above the other
    readonly property int gap: 16
    readonly property bool both: root.stacked || root.otherText === ""
        || root.width >= 2 * Math.max(main.implicitWidth, other.implicitWidth) + root.gap
    readonly property bool beside: root.both && !root.stacked && root.otherText !== ""
    readonly property real half: root.beside ? (root.width - root.gap) / 2 : root.width
    readonly property real above: root.stacked && root.otherText !== "" ? other.implicitHeight + root.gap : 0
    readonly property real tall: root.beside ? Math.max(main.implicitHeight, other.implicitHeight) : main.implicitHeight
    signal pressed
    signal otherPressed

    implicitWidth: 320
    implicitHeight: root.above + root.tall

    AppButton {
        id: other

        anchors.left: parent.left
        objectName: root.otherName
        width: root.half
        height: root.beside ? root.tall : implicitHeight
        visible: root.both && root.otherText !== ""
        tall: 56
        glyph: root.otherGlyph
        text: root.otherText
        onClicked: root.otherPressed()
    }
    AppButton {
        id: main

        anchors.right: parent.right
        objectName: root.buttonName
        y: root.above
        width: root.half
        height: root.tall
        variant: AppButton.Primary
        tall: 64
        glyph: root.glyph
        text: root.text
        onClicked: root.pressed()
    }
}
