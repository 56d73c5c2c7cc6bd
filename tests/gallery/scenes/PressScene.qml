import QtQuick
import QtQuick.Layouts
import Doorstep.Ui

Stand {
    id: root

    property int count: 0

    implicitWidth: 640

    AppButton {
        objectName: "button"
        text: "Press"
        onClicked: ++root.count
    }
    EasyButton {
        objectName: "easy"
        text: "Press gently"
        onTapped: ++root.count
    }
}
