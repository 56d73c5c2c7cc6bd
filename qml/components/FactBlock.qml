import QtQuick
import QtQuick.Layouts

// One fact: what it is about, who said it and when, and the words. Own words stand in quotation marks.
RowLayout {
    id: root

    property string glyph: ""
    property string label: ""
    property string source: ""
    property string text: ""
    property bool own: false
    property bool circled: false // the tall form: glyph in a circle, own words larger
    property bool lead: root.own // its label leads like that of own words
    readonly property color hue: root.lead ? Theme.primary : Theme.textMuted

    spacing: root.circled ? 16 : 12

    Rectangle {
        Layout.alignment: Qt.AlignTop
        implicitWidth: root.circled ? Theme.grow(48) : mark.side
        implicitHeight: root.circled ? Theme.grow(48) : Math.max(mark.side, Theme.caption.line)
        radius: width / 2
        color: !root.circled ? "transparent" : root.own ? Theme.primarySoft : Theme.surfaceAlt

        Icon {
            id: mark

            anchors.centerIn: parent
            glyph: root.glyph
            colour: root.circled && root.own ? Theme.inkOnPrimarySoft : root.circled ? Theme.text : root.hue
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: root.circled ? 2 : 0

        HeadLine {
            Layout.fillWidth: true
            text: root.label
            kind: Theme.captionStrong
            colour: root.hue
            remark: root.source
        }
        Sentences {
            Layout.fillWidth: true
            text: root.own ? Words.quoted(root.text) : root.text
            kind: root.circled && root.own ? Theme.h3Words : Theme.bodyLarge
        }
    }
}
