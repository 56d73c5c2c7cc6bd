import QtQuick
import Doorstep.App

// For whoever has no account, or wants to try something first: a day with people who are made up.
AppButton {
    id: root

    required property Session session

    objectName: "practiseButton"
    variant: AppButton.Plain
    glyph: "star"
    text: qsTr("Practise with people who are made up")
    onClicked: root.session.practise()
}
