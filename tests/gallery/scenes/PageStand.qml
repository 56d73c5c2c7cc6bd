import QtQuick
import Doorstep.App
import Doorstep.Ui

// What a page stands in: the app's window without its frame.
FocusScope {
    id: root

    required property Session session

    focus: true
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    StagePage {
        anchors.fill: parent
        session: root.session
        focus: true
    }
}
