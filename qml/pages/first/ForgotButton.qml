pragma ComponentBehavior: Bound

import QtQuick
import Doorstep.App

// Neither PIN nor words: opens, as a sheet, what the office does about it.
AppButton {
    id: root

    required property Session session

    objectName: "forgotButton"
    variant: AppButton.Plain
    glyph: "key"
    text: root.session.locksWithWords ? qsTr("I lost my words") : qsTr("I forgot my PIN")
    onClicked: {
        root.session.askOffice();
        (sheet.createObject(root) as SideSheet).open();
    }

    Component {
        id: sheet

        SideSheet {
            title: qsTr("The office can help")
            onClosed: destroy()

            OfficeHelp {
                session: root.session
            }
        }
    }
}
