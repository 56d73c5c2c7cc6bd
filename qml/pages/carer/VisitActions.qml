pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// What one may need on the way to a door. Only what can be done is there.
GridLayout {
    id: root

    required property CarerTaps taps
    required property Session session
    required property BeforePage about
    readonly property bool narrow: root.width < 560 * (1 + 0.9 * (Theme.textScale - 1))

    Layout.fillHeight: false
    columns: root.width < 190 * Theme.textScale ? 1 : root.narrow ? 2 : 4
    columnSpacing: 8
    rowSpacing: 8

    function open(sheet: Component): void {
        (sheet.createObject(root) as SideSheet).open();
    }

    IconTextButton {
        objectName: "lateButton"
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.fillHeight: true
        glyph: "late"
        text: qsTr("Running late")
        onClicked: root.open(late)
    }
    IconTextButton {
        objectName: "noAccessButton"
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.fillHeight: true
        glyph: "door-cross"
        text: qsTr("Can’t get in")
        onClicked: root.open(noAccess)
    }
    IconTextButton {
        objectName: "callButton"
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.fillHeight: true
        visible: root.about.phone !== ""
        glyph: "phone"
        text: qsTr("Call %1").arg(root.about.callName)
        onClicked: root.open(call)
    }
    IconTextButton {
        objectName: "directionsButton"
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.fillHeight: true
        visible: root.about.address !== ""
        glyph: "directions"
        text: qsTr("Directions")
        onClicked: root.open(directions)
    }

    // each is made when it is asked for, and gone when it is closed
    Component {
        id: late

        LateSheet {
            taps: root.taps
            about: root.about
            onClosed: destroy()
        }
    }
    Component {
        id: noAccess

        NoAccessSheet {
            taps: root.taps
            session: root.session
            about: root.about
            onClosed: destroy()
        }
    }
    Component {
        id: call

        CallSheet {
            session: root.session
            about: root.about
            onClosed: destroy()
        }
    }
    Component {
        id: directions

        DirectionsSheet {
            about: root.about
            onClosed: destroy()
        }
    }
}
