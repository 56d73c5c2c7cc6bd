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
    property bool withCarer: false // "For your carer", or the quiet way to something else
    property string carerText: qsTr("For your carer")
    property string carerGlyph: "badge"
    property alias readButton: read
    property alias backButton: back
    property alias nextButton: next
    property alias carerButton: carer
    signal readAsked
    signal backAsked
    signal nextAsked
    signal carerAsked

    readonly property var buttons: [read, back, next, carer]
    readonly property real wanted: root.buttons.reduce((sum, one) => sum + (one.visible ? one.implicitContentWidth + 80 : 0), 0)
    readonly property bool stacked: root.width > 0 && root.width < root.wanted
    readonly property real pair: Math.max(back.implicitContentWidth, next.visible ? next.implicitContentWidth : 0)

    columns: root.stacked ? (root.width < 2 * root.pair + 48 ? 1 : 2) : 5
    columnSpacing: 16
    rowSpacing: 16

    EasyButton {
        id: read

        horizontalPadding: root.stacked ? 8 : 32
        visible: root.canRead
        Layout.columnSpan: root.columns === 2 ? 2 : 1
        Layout.fillWidth: root.stacked
        Layout.preferredWidth: root.stacked ? 1 : Math.max(implicitWidth, 296)
        glyph: root.reading ? "stop" : "speaker"
        text: root.reading ? qsTr("Stop") : qsTr("Read to me")
        onTapped: root.readAsked()
    }
    EasyButton {
        id: back

        horizontalPadding: root.stacked ? 8 : 32
        visible: root.canGoBack
        Layout.columnSpan: root.columns === 2 && !next.visible ? 2 : 1
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

        horizontalPadding: root.stacked ? 8 : 32
        visible: root.nextText !== ""
        Layout.columnSpan: root.columns === 2 && !back.visible ? 2 : 1
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
        Layout.preferredWidth: root.stacked ? 1 : implicitWidth
        Layout.columnSpan: root.columns === 2 ? 2 : 1
        plain: true
        horizontalPadding: 12
        glyph: root.carerGlyph
        text: root.carerText
        onTapped: root.carerAsked()
    }
}
