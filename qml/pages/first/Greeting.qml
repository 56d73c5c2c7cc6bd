pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Whose tablet this is: the face where there is room, a hello and a line below it.
RowLayout {
    id: root

    property string name: ""
    property string text: ""
    property string line: ""
    property string lineName: "" // objectName of the line
    property bool compact: false // on a phone

    Layout.fillWidth: true
    spacing: 24

    Repeater {
        model: root.compact || Theme.textScale > 1.5 ? 0 : 1

        Portrait {
            name: root.name
            size: 112
            backdrop: Theme.bg
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: root.compact ? 0 : 4

        AppText {
            Layout.fillWidth: true
            text: root.text
            kind: root.compact ? Theme.h1 : Theme.display
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Sentences {
            objectName: root.lineName
            Layout.fillWidth: true
            text: root.line
            kind: root.compact ? Theme.body : Theme.bodyLarge
            colour: Theme.textMuted
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
}
