import QtQuick

// Help, at the same place in every role.
SheetPage {
    id: root

    title: qsTr("Help")
    objectName: "helpPage"

    HelpWords {
        session: root.session
    }
}
