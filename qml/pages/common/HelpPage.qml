import QtQuick
import QtQuick.Layouts

// Help, at the same place in every role.
SheetPage {
    id: root

    title: qsTr("Help")
    objectName: "helpPage"

    HelpWords {
        Layout.maximumWidth: Theme.grow(640)
        session: root.session
    }
}
