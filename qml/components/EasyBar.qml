import QtQuick
import QtQuick.Layouts

// The bottom of every screen of the person's mode, with fixed places: read first, back second, the rest at the end.
GridLayout {
    id: root

    property bool canRead: true
    property bool reading: false
    property bool canGoBack: true
    property string nextText: ""
    property string nextGlyph: "arrow-right"
    property bool nextFills: false // the other choice takes all the room that is left
    property bool withCarer: false // "For your carer"
    signal readAsked
    signal backAsked
    signal nextAsked
    signal carerAsked

    readonly property real wanted: read.implicitWidth + (back.visible ? back.implicitWidth : 0)
        + (next.visible ? next.implicitWidth : 0) + (carer.visible ? carer.implicitWidth : 0) + 48
    readonly property bool stacked: root.width < root.wanted

    columns: root.stacked ? (root.width < 640 * Theme.textScale ? 1 : 2) : 5
    columnSpacing: 16
    rowSpacing: 16

    EasyButton {
        id: read

        visible: root.canRead
        Layout.fillWidth: root.stacked
        Layout.preferredWidth: root.stacked ? 1 : Math.max(implicitWidth, 296)
        glyph: root.reading ? "stop" : "speaker"
        text: root.reading ? qsTr("Stop") : qsTr("Read to me")
        onTapped: root.readAsked()
    }
    EasyButton {
        id: back

        visible: root.canGoBack
        Layout.fillWidth: root.stacked
        Layout.preferredWidth: root.stacked ? 1 : Math.max(implicitWidth, 232)
        glyph: "arrow-left"
        text: qsTr("Back")
        onTapped: root.backAsked()
    }
    Item {
        visible: !root.stacked && !root.nextFills
        Layout.fillWidth: true
    }
    EasyButton {
        id: next

        visible: root.nextText !== ""
        Layout.fillWidth: root.stacked || root.nextFills
        Layout.preferredWidth: root.stacked ? 1 : Math.max(implicitWidth, 232)
        glyph: root.nextGlyph
        glyphAfter: root.nextGlyph === "arrow-right"
        text: root.nextText
        onTapped: root.nextAsked()
    }
    EasyButton {
        id: carer

        visible: root.withCarer
        Layout.fillWidth: root.stacked
        plain: true
        horizontalPadding: 12
        glyph: "badge"
        text: qsTr("For your carer")
        onTapped: root.carerAsked()
    }
}
