pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// How long the visit was, and what of it is noted.
Card {
    id: root

    required property LeavePage leave

    spacing: 4

    AppText {
        Layout.fillWidth: true
        text: qsTr("You were here")
        kind: Theme.caption
        color: Theme.textMuted
    }
    AppText {
        objectName: "minutesHere"
        Layout.fillWidth: true
        text: root.leave.minutesWords
        kind: root.width < 460 * Theme.textScale && text.length > 12 ? Theme.h2 : Theme.display
    }
    Sentences {
        Layout.fillWidth: true
        text: root.leave.plannedWords
        kind: Theme.body
        colour: Theme.textMuted
    }
    Divider {
        Layout.topMargin: 12
        Layout.bottomMargin: 8
        visible: noted.count > 0
    }
    Repeater {
        id: noted

        model: root.leave.notedWords

        NoteLine {
            required property string modelData

            text: modelData
            glyph: "sent"
            glyphSize: 22
            kind: Theme.body
            colour: Theme.text
            glyphColour: Theme.success
            spacing: 12
        }
    }
}
