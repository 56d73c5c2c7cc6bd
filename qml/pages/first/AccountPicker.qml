pragma ComponentBehavior: Bound

import QtQuick
import Doorstep.App

// Several people use this tablet: initials and colour only, names are for after the PIN.
Flow {
    id: root

    required property Session session
    readonly property alias count: rows.count

    spacing: 16
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Who are you?")

    Repeater {
        id: rows

        model: root.session.accounts

        Chip {
            required property string accountId
            required property string accountInitials

            objectName: "account." + accountId
            text: accountInitials
            role: Accessible.RadioButton
            checkable: false
            checked: accountId === root.session.chosenAccount
            onClicked: root.session.switchAccount(accountId)
        }
    }
}
