pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// What one of the people the carer visits sees of the card; which of them is chosen here.
Card {
    id: root

    required property CardPage card
    readonly property var people: root.card.people // a list that can be mapped

    objectName: "cardAsSeen"
    visible: root.card.loaded

    AppText {
        objectName: "seenHeading"
        Layout.fillWidth: true
        text: root.card.seenHeading
        kind: Theme.h3
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    ChipRow {
        objectName: "seenBy"
        Layout.fillWidth: true
        visible: root.card.people.length > 1
        multiple: false
        model: root.people.map(person => person.name)
        chosen: [root.card.seenBy]
        onToggled: index => root.card.seenBy = index
    }
    Repeater {
        model: root.card.seen

        FactRow {
            required property var modelData
            required property int index

            objectName: "seen" + index
            Layout.fillWidth: true
            label: modelData.label
            value: modelData.words
        }
    }
    AppText {
        objectName: "seenNote"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.card.seenNote
        color: Theme.textMuted
    }
}
