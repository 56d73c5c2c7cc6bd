pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// Nobody opens: how to get in, whom to call, and the reason, which is written with one tap.
SideSheet {
    id: root

    required property CarerTaps taps
    required property Session session
    required property BeforePage about
    readonly property var reasons: root.taps.noAccessReasons()

    objectName: "noAccessSheet"
    title: qsTr("Can’t get in")

    FactRow {
        Layout.fillWidth: true
        visible: root.about.accessNote !== ""
        glyph: "door"
        label: qsTr("At the door")
        value: root.about.accessNote
        kind: Theme.body
    }
    CallButton {
        objectName: "noAccessCallPerson"
        Layout.fillWidth: true
        tall: 56
        phone: root.about.phone
        text: qsTr("Call %1: %2").arg(root.about.callName).arg(Words.unbroken(root.about.phone))
    }
    CallButton {
        objectName: "noAccessCallOffice"
        Layout.fillWidth: true
        tall: 56
        phone: root.session.officePhone
        text: qsTr("Call the office: %1").arg(Words.unbroken(root.session.officePhone))
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: 8
        text: qsTr("Still not in? Say why")
        kind: Theme.label
    }
    Repeater {
        model: root.reasons

        AppButton {
            required property string modelData
            required property int index

            objectName: "noAccess" + index
            Layout.fillWidth: true
            tall: 56
            text: modelData
            onClicked: {
                root.taps.cannotGetIn(root.about.visitId, root.about.personId, modelData);
                root.close();
            }
        }
    }
    NoteLine {
        Layout.topMargin: 4
        text: qsTr("The office hears as soon as there is signal. If you are worried, call now.")
        glyph: "send"
    }
}
