pragma ComponentBehavior: Bound

import QtQuick
import Doorstep.App

// Help where there is no rail: opens the help page as a sheet.
AppButton {
    id: root

    required property Session session

    objectName: "helpButton"
    glyph: "help"
    text: qsTr("Help")
    onClicked: (sheet.createObject(root) as SideSheet).open()

    Component {
        id: sheet

        SideSheet {
            title: qsTr("Help")
            onClosed: destroy()

            HelpWords {
                session: root.session
            }
        }
    }
}
