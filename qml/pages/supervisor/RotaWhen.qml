import QtQuick
import QtQuick.Layouts
import Doorstep.App

// The day, the time and the length, each typed or moved by steps.
ColumnLayout {
    id: root

    required property RotaEditor editor

    spacing: 8

    AppText {
        objectName: "rotaWhen"
        Layout.fillWidth: true
        text: qsTr("%1, %2, %3").arg(root.editor.dayWords).arg(root.editor.rangeWords).arg(root.editor.lengthWords)
        kind: Theme.label
    }
    TextInputField {
        id: start

        objectName: "rotaStart"
        Layout.fillWidth: true
        label: qsTr("Starts at")
        text: root.editor.startWords
        error: root.editor.timeProblem
        onAccepted: root.editor.typeStart(text)
        field.onActiveFocusChanged: {
            if (!field.activeFocus && text !== root.editor.startWords)
                root.editor.typeStart(text);
        }
        field.objectName: "rotaStartField"
    }
    Connections { // what is typed stands in the field until it is moved otherwise
        target: root.editor

        function onChanged(): void {
            if (root.editor.timeProblem === "")
                start.text = root.editor.startWords;
        }
    }
    GridLayout {
        id: steps

        Layout.fillWidth: true
        columns: root.width < 400 * Theme.textScale ? 1 : 2
        columnSpacing: 8
        rowSpacing: 8

        AppButton {
            objectName: "rotaEarlierStart"
            Layout.fillWidth: true
            Layout.preferredWidth: steps.columns === 1 ? -1 : 1
            glyph: "minus"
            text: qsTr("15 minutes earlier")
            onClicked: root.editor.moveBy(-15)
        }
        AppButton {
            objectName: "rotaLaterStart"
            Layout.fillWidth: true
            Layout.preferredWidth: steps.columns === 1 ? -1 : 1
            glyph: "plus"
            text: qsTr("15 minutes later")
            onClicked: root.editor.moveBy(15)
        }
        AppButton {
            objectName: "rotaShorter"
            Layout.fillWidth: true
            Layout.preferredWidth: steps.columns === 1 ? -1 : 1
            glyph: "minus"
            text: qsTr("5 minutes shorter")
            onClicked: root.editor.lengthen(-5)
        }
        AppButton {
            objectName: "rotaLonger"
            Layout.fillWidth: true
            Layout.preferredWidth: steps.columns === 1 ? -1 : 1
            glyph: "plus"
            text: qsTr("5 minutes longer")
            onClicked: root.editor.lengthen(5)
        }
        AppButton {
            objectName: "rotaDayBack"
            Layout.fillWidth: true
            Layout.preferredWidth: steps.columns === 1 ? -1 : 1
            glyph: "arrow-left"
            text: qsTr("A day earlier")
            onClicked: root.editor.moveDays(-1)
        }
        AppButton {
            objectName: "rotaDayOn"
            Layout.fillWidth: true
            Layout.preferredWidth: steps.columns === 1 ? -1 : 1
            glyph: "arrow-right"
            glyphAfter: true
            text: qsTr("A day later")
            onClicked: root.editor.moveDays(1)
        }
    }
}
