import QtQuick
import QtQuick.Layouts

// One step of the routine. Open: how much did the person do. Current: the same, with what to say and what to try
// next. Done: one line with the answer, which can still be changed.
Card {
    id: root

    property string title: ""
    property bool done: false
    property string say: ""
    property string hint: ""
    property string lastTime: ""
    property var rungWords: []
    property int chosen: -1
    property string time: ""
    property string syncState: "saved"
    property string syncWords: ""
    property string notice: "" // "Not saved. Try again", "Added while you were here"
    signal picked(int rung)
    signal changeAsked

    readonly property var glyphs: ["rung-self", "rung-reminded", "rung-guided", "rung-hands-on", "rung-not-today"]
    readonly property bool narrow: root.width < 560 * Theme.textScale

    padding: root.narrow ? 16 : 20
    topPadding: root.done ? 4 : root.current ? 20 : 16
    bottomPadding: root.done ? 4 : 20

    GridLayout {
        visible: root.done
        columns: root.narrow ? 1 : 2
        rowSpacing: 0
        columnSpacing: 16

        AppText {
            Layout.fillWidth: true
            Layout.topMargin: root.narrow ? 8 : 0
            text: root.title
            kind: Theme.label
        }
        RowLayout {
            Layout.fillWidth: root.narrow
            spacing: 12

            GlyphLabel {
                visible: root.chosen >= 0
                glyph: root.glyphs[root.chosen] ?? ""
                text: root.rungWords[root.chosen] ?? ""
                glyphSize: 22
                glyphColour: root.chosen >= 0 ? Theme.ladder[root.chosen] : Theme.text
            }
            AppText {
                Layout.leftMargin: 8
                visible: !root.narrow
                text: root.time
                kind: Theme.caption
                color: Theme.textMuted
            }
            RecordMark {
                syncState: root.syncState
                words: root.syncWords
            }
            Item {
                Layout.fillWidth: root.narrow
            }
            AppButton {
                objectName: root.objectName === "" ? "" : root.objectName + ".change"
                variant: AppButton.Plain
                text: qsTr("Change")
                spokenName: qsTr("Change %1").arg(root.title)
                onClicked: root.changeAsked()
            }
        }
    }
    HeadLine {
        Layout.fillWidth: true
        visible: !root.done
        text: root.title
        kind: root.current ? Theme.h3 : Theme.label
        remark: root.lastTime
        heading: true
    }
    Rectangle {
        Layout.fillWidth: true
        visible: !root.done && root.current && root.say !== ""
        implicitHeight: bubble.implicitHeight + 24
        radius: Theme.radius
        color: Theme.primarySoft
        border.width: Theme.name === "contrast" ? 1 : 0
        border.color: Theme.primary

        RowLayout {
            id: bubble

            anchors.fill: parent
            anchors.margins: 12
            anchors.leftMargin: 16
            anchors.rightMargin: 16
            spacing: 12

            Icon {
                Layout.alignment: Qt.AlignTop
                glyph: "speech"
                colour: Theme.inkOnPrimarySoft
            }
            Sentences {
                Layout.fillWidth: true
                text: Words.quoted(root.say)
                colour: Theme.inkOnPrimarySoft
            }
        }
    }
    RungRow {
        objectName: root.objectName
        Layout.fillWidth: true
        visible: !root.done
        words: root.rungWords
        chosen: root.chosen
        about: root.title
        onPicked: rung => root.picked(rung)
    }
    NoteLine {
        visible: !root.done && root.current && root.hint !== ""
        text: root.hint
        glyph: "lightbulb"
    }
    NoteLine {
        text: root.notice
        glyph: "alert"
        kind: Theme.captionStrong
        colour: Theme.warning
    }
}
