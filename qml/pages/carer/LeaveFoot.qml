import QtQuick
import QtQuick.Layouts

// Back to the visit, or done with it; in the corner where Leave was.
GridLayout {
    id: root

    property bool sideBySide: false
    signal backAsked
    signal finishAsked

    columns: root.sideBySide ? 2 : 1
    columnSpacing: 16
    rowSpacing: 16

    AppButton {
        objectName: "backToVisitButton"
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.fillHeight: root.sideBySide
        tall: 56
        glyph: "arrow-left"
        text: qsTr("Back to the visit")
        onClicked: root.backAsked()
    }
    AppButton {
        objectName: "finishButton"
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        variant: AppButton.Primary
        tall: 64
        glyph: "check"
        text: qsTr("Finish")
        onClicked: root.finishAsked()
    }
}
