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
    readonly property bool stacked: actions.implicitWidth > 0 && root.width < actions.implicitWidth + 16
        + (root.page ? titleWidth.wide : Math.min(titleWidth.wide, 220 * Theme.textScale))
        + (back.visible ? back.implicitWidth + 16 : 0) + (face.visible ? face.width + 16 : 0)
    signal backAsked

    implicitWidth: 1136
    implicitHeight: Math.max(Theme.grow(root.compact ? 60 : 80), row.implicitHeight + 8)

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
    GridLayout {
        id: row

        anchors.fill: parent
        columns: root.stacked ? 1 : 2
        columnSpacing: 16
        rowSpacing: 4

        RowLayout {
            spacing: 16

            AppButton {
                id: back

                visible: root.backText !== ""
                variant: AppButton.Plain
                glyph: "arrow-left"
                text: root.backText
                onClicked: root.backAsked()
            }
            Portrait {
                id: face

                visible: root.portraitName !== "" && !root.compact
                name: root.portraitName
                source: root.portrait
                size: 56
                backdrop: Theme.bg
            }
            Item {
                id: words

                Layout.fillWidth: true
                implicitHeight: root.oneLine || !subtitle.visible ? title.implicitHeight : title.implicitHeight + subtitle.implicitHeight
                implicitWidth: titleWidth.wide

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

            Layout.fillWidth: root.stacked
            spacing: 16
        }
    }
}
