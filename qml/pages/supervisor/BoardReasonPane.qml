pragma ComponentBehavior: Bound

import QtQuick
import Doorstep.App

// Beside the board: what is known of the chosen visit, what the person wants, and who looks after it. All of it
// scrolls but what is to be done.
Rectangle {
    id: root

    required property BoardPage board
    property bool withBack: false
    readonly property shownReason reason: root.board.reason
    readonly property bool chosen: root.reason.personName !== ""
    readonly property bool roomy: root.height >= 420 * Theme.textScale // enough to keep the buttons in sight
    signal backAsked
    signal logAsked(string visit)
    signal changeAsked(string visit)

    objectName: "reasonPane"
    radius: Theme.radiusCard
    color: Theme.surface
    border.width: Theme.edge
    border.color: Theme.line

    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 40
        visible: !root.chosen
        glyph: "info"
        text: qsTr("Choose a visit to see what is known.")
    }
    Flickable {
        id: scroll

        anchors.fill: parent
        anchors.margins: 1
        anchors.bottomMargin: root.roomy && foot.visible ? foot.height + 28 : 1
        visible: root.chosen
        contentWidth: width
        contentHeight: column.height + 40
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true

        Column { // not a layout: those within it settle by themselves
            id: column

            x: 19
            y: 19
            width: scroll.width - 38
            spacing: 8

            AppButton {
                objectName: "reasonBack"
                x: root.LayoutMirroring.enabled ? column.width - width + 8 : -8
                width: Math.min(implicitWidth, column.width + 8)
                visible: root.withBack
                variant: AppButton.Plain
                glyph: "arrow-left"
                text: qsTr("Board")
                onClicked: root.backAsked()
            }
            ReasonFacts {
                width: column.width
                reason: root.reason
            }
            AppButton {
                objectName: "openLogButton"
                x: root.LayoutMirroring.enabled ? column.width - width + 8 : -8
                width: Math.min(implicitWidth, column.width + 8)
                visible: root.reason.hasLog
                variant: AppButton.Plain
                glyph: "log"
                text: qsTr("Open the visit log")
                onClicked: root.logAsked(root.board.chosenVisit)
            }
            AppButton {
                objectName: "changeVisitButton"
                x: root.LayoutMirroring.enabled ? column.width - width + 8 : -8
                width: Math.min(implicitWidth, column.width + 8)
                visible: root.reason.hasLog
                variant: AppButton.Plain
                glyph: "calendar"
                text: qsTr("Change this visit")
                onClicked: root.changeAsked(root.board.chosenVisit)
            }
            ReasonFoot {
                width: column.width
                visible: !root.roomy && !empty
                reason: root.reason
                onTaken: root.board.takeOn()
            }
        }
    }
    KeepFocusSeen {
        view: scroll
    }
    Divider {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: foot.top
        anchors.bottomMargin: 12
        visible: foot.visible && scroll.interactive
    }
    ReasonFoot {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 20
        anchors.bottomMargin: 16
        visible: root.chosen && root.roomy && !empty
        reason: root.reason
        onTaken: root.board.takeOn()
    }
}
