import QtQuick
import QtQuick.Layouts
import Doorstep.App

// Who it is, when they expect somebody, and why then.
RowLayout {
    id: root

    required property BeforePage about
    property bool phone: false // there is room for little beside the portrait

    spacing: root.phone ? 16 : 24

    Portrait {
        Layout.alignment: Qt.AlignTop
        visible: Theme.textScale <= 1.5
        name: root.about.personName
        size: root.phone ? 72 : 104
        backdrop: Theme.bg
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        AppText {
            Layout.fillWidth: true
            text: root.about.personName
            kind: root.phone ? Theme.h2 : Theme.h1
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        AppText {
            Layout.fillWidth: true
            Layout.bottomMargin: 4
            visible: text !== ""
            text: root.about.callMe
            kind: Theme.bodyLarge
            color: Theme.textMuted
        }
        NoteLine {
            text: root.about.timeWords
            glyph: "clock"
            glyphSize: 22
            kind: Theme.label
            colour: Theme.text
            glyphColour: Theme.primary
        }
        NoteLine {
            Layout.topMargin: 2
            text: root.about.promiseWords
            glyph: "heart"
            glyphSize: 22
            kind: Theme.body
            colour: Theme.text
            glyphColour: Theme.textMuted
        }
        Sentences {
            objectName: "promiseReason"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.glyphSide(22) + 8
            visible: root.about.reasonWords !== ""
            text: root.about.reasonWords
            kind: Theme.bodyWords
        }
    }
}
