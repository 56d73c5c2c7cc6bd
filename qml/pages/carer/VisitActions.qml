pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// What one may need on the way to a door. Only what can be done is there. All are of one size, which no layout has
// to find: where a word wraps, that would take it more rounds than it allows itself.
Grid {
    id: root

    required property CarerTaps taps
    required property Session session
    required property BeforePage about
    readonly property real cell: Math.max(0, (root.width - (root.columns - 1) * root.spacing) / root.columns)
    readonly property real tall: Math.max(lateButton.implicitHeight, noAccessButton.implicitHeight, callButton.implicitHeight, directionsButton.implicitHeight)
    readonly property bool narrow: root.width < 560 * (1 + 0.9 * (Theme.textScale - 1))

    Layout.fillHeight: false
    columns: root.width < 190 * Theme.textScale ? 1 : root.narrow ? 2 : 4
    spacing: 8

    function open(sheet: Component): void {
        (sheet.createObject(root) as SideSheet).open();
    }

    IconTextButton {
        id: lateButton

        objectName: "lateButton"
        width: root.cell
        height: root.tall
        glyph: "late"
        text: qsTr("Running late")
        onClicked: root.open(late)
    }
    IconTextButton {
        id: noAccessButton

        objectName: "noAccessButton"
        width: root.cell
        height: root.tall
        glyph: "door-cross"
        text: qsTr("Can’t get in")
        onClicked: root.open(noAccess)
    }
    IconTextButton {
        id: callButton

        objectName: "callButton"
        width: root.cell
        height: root.tall
        visible: root.about.phone !== ""
        glyph: "phone"
        text: qsTr("Call %1").arg(root.about.callName)
        onClicked: root.open(call)
    }
    IconTextButton {
        id: directionsButton

        objectName: "directionsButton"
        width: root.cell
        height: root.tall
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
