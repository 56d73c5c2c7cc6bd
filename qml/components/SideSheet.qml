import QtQuick
import QtQuick.Templates as T

// A sheet at the end of the screen, full height; on a phone it is the screen. What lies under it stays as it was.
T.Popup {
    id: root

    default property alias content: body.content
    property string title: ""
    property alias corner: body.corner // what is repeated at the start of the top line, such as the SyncPill
    property alias footer: body.footer
    property string closeText: qsTr("Close")
    readonly property bool rightToLeft: Application.layoutDirection === Qt.RightToLeft
    readonly property real screenWidth: parent ? parent.width : 0

    function toStart(): void {
        body.toStart();
    }

    parent: T.Overlay.overlay
    width: Math.min(root.screenWidth, Math.max(472, Theme.grow(472)))
    height: parent ? parent.height : 0
    x: root.rightToLeft ? 0 : root.screenWidth - width
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
    contentData: SheetBody {
        id: body

        anchors.fill: parent
        title: root.title
        closeText: root.closeText
        onClosed: root.close()
    }
}
