pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// Who helps more than the others, for the office: told once it was said why one looks. The carer reads that.
Card {
    id: root

    required property TrendPage trend

    objectName: "trendHelping"
    visible: root.trend.asksWhy || root.trend.helping.length > 0
    spacing: 12

    ColumnLayout {
        id: ask

        property int chosen: -1

        Layout.fillWidth: true
        visible: root.trend.asksWhy
        spacing: 12

        AppText {
            Layout.fillWidth: true
            text: qsTr("Somebody gives more help with this than the others do. To see who, say why you look. The carer can read who looked, and why.")
        }
        ChipRow {
            objectName: "trendReasons"
            Layout.fillWidth: true
            multiple: false
            model: root.trend.reasons
            chosen: ask.chosen < 0 ? [] : [ask.chosen]
            onToggled: index => ask.chosen = index
        }
        TextBox {
            id: words

            Layout.fillWidth: true
            label: qsTr("In your own words")
            lines: 1
            area.objectName: "trendReason"
            error: root.trend.whyProblem
        }
        AppButton {
            objectName: "trendLook"
            glyph: "eye"
            text: qsTr("Show who")
            onClicked: root.trend.lookWhy(ask.chosen, words.text)
        }
    }
    NoteLine {
        Layout.fillWidth: true
        text: root.trend.problem
        glyph: "alert"
        colour: Theme.danger
    }
    Repeater {
        model: root.trend.helping

        NoteLine {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
            glyph: "hand"
            kind: Theme.body
            colour: Theme.text
        }
    }
    Repeater {
        model: root.trend.looks

        NoteLine {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
            glyph: "eye"
        }
    }
}
