pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One picture over the whole screen, and the others of the same words beside it.
T.Popup {
    id: root

    property var sources: []
    property int at: 0

    function show(index: int): void {
        root.at = index;
        root.open();
    }
    function go(by: int): void {
        root.at = Math.max(0, Math.min(root.sources.length - 1, root.at + by));
    }

    parent: T.Overlay.overlay
    width: parent ? parent.width : 0
    height: parent ? parent.height : 0
    modal: true
    focus: true
    padding: 16
    closePolicy: T.Popup.CloseOnEscape

    background: Rectangle {
        color: Theme.bg
    }
    contentData: FocusScope {
        id: all

        anchors.fill: parent
        focus: true
        LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
        LayoutMirroring.childrenInherit: true
        Keys.onLeftPressed: root.go(-1)
        Keys.onRightPressed: root.go(1)

        Row {
            id: line

            anchors.right: parent.right
            spacing: 12

            AppText {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.sources.length > 1
                text: qsTr("%1 of %2").arg(root.at + 1).arg(root.sources.length)
                kind: Theme.label
            }
            AppButton {
                objectName: "pictureClose"
                focus: true
                glyph: "cross"
                text: qsTr("Close")
                onClicked: root.close()
            }
        }
        Image {
            objectName: "pictureLarge"
            anchors.top: line.bottom
            anchors.topMargin: 12
            anchors.bottom: steps.top
            anchors.bottomMargin: steps.visible ? 12 : 0
            anchors.left: parent.left
            anchors.right: parent.right
            source: root.opened ? root.sources[root.at] ?? "" : ""
            fillMode: Image.PreserveAspectFit
            autoTransform: true
            opacity: Theme.portraitOpacity
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Picture %1 of %2").arg(root.at + 1).arg(root.sources.length)
        }
        Row {
            id: steps

            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            height: visible ? implicitHeight : 0
            visible: root.sources.length > 1
            spacing: 12

            AppButton {
                objectName: "pictureBefore"
                glyph: "arrow-left"
                text: qsTr("Before")
                enabled: root.at > 0
                onClicked: root.go(-1)
            }
            AppButton {
                objectName: "pictureNext"
                glyph: "arrow-right"
                text: qsTr("Next")
                enabled: root.at < root.sources.length - 1
                onClicked: root.go(1)
            }
        }
    }
}
