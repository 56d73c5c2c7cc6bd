import QtQuick
import QtQuick.Layouts
import Doorstep.App

// The visit runs on behind the lock: its clock, and the way out of it. No name stands here.
Card {
    id: root

    required property LockedVisit visit

    spacing: 12

    NoteLine {
        objectName: "lockedVisitWords"
        Layout.fillWidth: true
        glyph: root.visit.left ? "tablet-check" : "clock"
        glyphSize: 24
        spacing: 12
        kind: Theme.body
        colour: Theme.text
        glyphColour: Theme.primary
        text: root.visit.words
    }
    InfoStrip {
        objectName: "lockedVisitProblem"
        Layout.fillWidth: true
        visible: root.visit.problem !== ""
        text: root.visit.problem
        glyph: "alert"
        tone: "warning"
    }
    AppButton {
        objectName: "leaveLockedButton"
        Layout.fillWidth: true
        visible: !root.visit.left
        tall: 64
        variant: AppButton.Primary
        glyph: "door"
        text: qsTr("I am leaving")
        onClicked: root.visit.leave()
    }
    AppButton {
        objectName: "takeBackLeavingButton"
        Layout.fillWidth: true
        visible: root.visit.left
        tall: 56
        glyph: "undo"
        text: qsTr("I am still here")
        onClicked: root.visit.takeBack()
    }
}
