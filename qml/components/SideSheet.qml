import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A sheet at the end of the screen, full height; on a phone it is the screen. What lies under it stays as it was.
T.Popup {
    id: root

    default property alias content: column.data
    property string title: ""
    property alias corner: corner.data // what is repeated at the start of the top line, such as the SyncPill
    property alias footer: foot.data
    property string closeText: qsTr("Close")
    readonly property bool mirrored: Qt.application.layoutDirection === Qt.RightToLeft
    readonly property real screenWidth: parent ? parent.width : 0

    parent: T.Overlay.overlay
    width: Math.min(root.screenWidth, Math.max(472, Theme.grow(472)))
    height: parent ? parent.height : 0
    x: root.mirrored ? 0 : root.screenWidth - width
    y: 0
    modal: true
    focus: true
    padding: 24
    topPadding: 16
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    T.Overlay.modal: Rectangle {
        color: "#731B2328"
    }
    background: Rectangle {
        color: Theme.surface
    }
    contentItem: ColumnLayout {
        spacing: 16
        LayoutMirroring.enabled: root.mirrored
        LayoutMirroring.childrenInherit: true

        RowLayout {
            spacing: 12

            Row {
                id: corner
            }
            Item {
                Layout.fillWidth: true
            }
            AppButton {
                variant: AppButton.Plain
                glyph: "cross"
                text: root.closeText
                onClicked: root.close()
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.title
            kind: Theme.h2
            Accessible.role: Accessible.Heading
        }
        Flickable {
            id: scroll

            Layout.fillWidth: true
            Layout.fillHeight: true
            contentWidth: width
            contentHeight: column.height
            boundsBehavior: Flickable.StopAtBounds
            clip: contentHeight > height

            ColumnLayout {
                id: column

                width: scroll.width
                spacing: 12
            }
        }
        ColumnLayout {
            id: foot

            visible: children.length > 0
            spacing: 12
        }
    }
}
