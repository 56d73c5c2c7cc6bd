pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// What the log is looked through for: words, and four things each of which opens its choices.
ColumnLayout {
    id: root

    required property LogSearchPage search
    signal partAsked(string part) // person, carer, happened or when
    signal downAsked

    spacing: 8

    SearchField {
        objectName: "logWords"
        Layout.fillWidth: true
        label: qsTr("Words in notes and reasons")
        text: root.search.words
        onTextChanged: root.search.words = text
        Keys.onDownPressed: root.downAsked()
    }
    Flow {
        Layout.fillWidth: true
        spacing: 8

        Repeater {
            model: [{ part: "person", glyph: "person", label: qsTr("Person"), value: root.search.personName, set: root.search.person !== "" },
                { part: "carer", glyph: "badge", label: qsTr("Carer"), value: root.search.carerName, set: root.search.carer !== "" },
                { part: "happened", glyph: "filter", label: qsTr("What happened"), value: root.search.happenedWords, set: root.search.happened },
                { part: "when", glyph: "calendar", label: qsTr("When"), value: root.search.spans[root.search.span], set: false }]

            AppButton {
                required property var modelData

                objectName: "logPart." + modelData.part
                width: Math.min(implicitWidth, root.width)
                glyph: modelData.set ? "check" : modelData.glyph
                text: qsTr("%1: %2", "what is looked for, which").arg(modelData.label).arg(modelData.value)
                onClicked: root.partAsked(modelData.part)
            }
        }
        AppButton {
            objectName: "logClear"
            width: Math.min(implicitWidth, root.width)
            visible: root.search.narrowed
            variant: AppButton.Plain
            glyph: "cross"
            text: qsTr("Look for everything")
            onClicked: root.search.clear()
        }
    }
}
