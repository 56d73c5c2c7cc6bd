import QtQuick
import QtQuick.Layouts

// Where we are: a large title with the day, or a way back with a face, a name and a line. The SyncPill comes last.
Item {
    id: root

    property string title: ""
    property string subtitle: ""
    property string backText: ""
    property string portraitName: ""
    property string portrait: ""
    property alias actions: actions.data
    property bool compact: root.width < 560 * Theme.textScale
    readonly property bool page: root.backText === "" && root.portraitName === "" // h1 with the subtitle on its line
    readonly property bool oneLine: root.page && titleWidth.wide + subtitleWidth.wide + 12 <= words.width
    readonly property bool stacked: root.width > 0 && actions.implicitWidth > 0 && root.width < actions.implicitWidth + 16
        + (root.page ? titleWidth.wide : Math.min(titleWidth.wide, 220 * Theme.textScale))
        + lead.width
    signal backAsked

    readonly property real firstLine: Math.max(words.height, back.visible ? back.height : 0, face.visible ? face.height : 0)

    implicitWidth: 1136
    implicitHeight: Math.max(Theme.grow(root.compact ? 60 : 80),
        (root.stacked ? root.firstLine + 4 + actions.height : Math.max(root.firstLine, actions.height)) + 8)

    NaturalWidth {
        id: titleWidth

        kind: title.kind
        text: root.title
    }
    NaturalWidth {
        id: subtitleWidth

        kind: subtitle.kind
        text: root.subtitle
    }
    Item {
        id: first

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: root.stacked ? root.firstLine + 8 : root.height

        Item { // what stands before the words, with the gap after it
            id: lead

            readonly property real backRoom: back.visible ? back.width + 16 : 0

            anchors.left: parent.left
            width: lead.backRoom + (face.visible ? face.width + 16 : 0)
            height: parent.height

            AppButton {
                id: back

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                visible: root.backText !== ""
                variant: AppButton.Plain
                glyph: "arrow-left"
                text: root.backText
                onClicked: root.backAsked()
            }
            Portrait {
                id: face

                anchors.left: parent.left
                anchors.leftMargin: lead.backRoom
                anchors.verticalCenter: parent.verticalCenter
                visible: root.portraitName !== "" && !root.compact
                name: root.portraitName
                source: root.portrait
                size: 56
                backdrop: Theme.bg
            }
        }
        Item {
            id: words

            anchors.left: lead.right
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(1, root.width - lead.width - (root.stacked || actions.width === 0 ? 0 : actions.width + 16))
            height: root.oneLine || !subtitle.visible ? title.implicitHeight : title.implicitHeight + subtitle.implicitHeight

            AppText {
                id: title

                width: root.oneLine ? titleWidth.wide : parent.width
                anchors.left: parent.left
                text: root.title
                kind: root.page && !root.compact ? Theme.h1 : root.page || !root.compact ? Theme.h2 : Theme.h3
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            AppText {
                id: subtitle

                anchors.left: root.oneLine ? title.right : parent.left
                anchors.leftMargin: root.oneLine ? 12 : 0
                y: root.oneLine ? title.baselineOffset - baselineOffset : title.height
                width: root.oneLine ? subtitleWidth.wide : parent.width
                visible: text !== "" && !(root.page && root.compact)
                text: root.subtitle
                kind: root.page ? Theme.bodyLarge : Theme.caption
                color: Theme.textMuted
            }
        }
    }
    RowLayout {
        id: actions

        anchors.right: parent.right
        y: root.stacked ? first.height - 4 : (root.height - height) / 2
        width: Math.min(implicitWidth, root.width)
        spacing: 16
    }
}
