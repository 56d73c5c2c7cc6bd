pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// A person looked up: how to reach them and theirs, and when they are visited.
PageFrame {
    id: root

    required property Session session
    property string personId: ""
    property bool withRota: false // for who plans the visits
    signal rotaAsked(string person)
    signal backAsked
    signal aboutAsked(string person)
    signal trendAsked(string person)
    signal beforeAsked(string visit)
    signal copyAsked(string person)
    signal consentsAsked(string person)

    objectName: "personPage"
    firstWidth: 520
    bar.title: door.personName
    bar.portraitName: door.personName
    bar.backText: qsTr("People")
    bar.onBackAsked: root.backAsked()
    actions: SyncArea {
        session: root.session
    }

    DoorPage {
        id: door

        session: root.session
        personId: root.personId
    }
    PersonOverview {
        id: person

        session: root.session
        personId: door.open ? root.personId : "" // nothing of them is loaded behind a closed door
    }
    PageDoorCard {
        Layout.fillWidth: true
        door: door
        session: root.session
    }
    InfoStrip {
        objectName: "openedStrip"
        Layout.fillWidth: true
        visible: door.openedWords !== ""
        text: door.openedWords
        glyph: "unlock"
    }
    InfoStrip {
        objectName: "consentStrip"
        Layout.fillWidth: true
        visible: door.open && text !== ""
        text: person.consentWords
        glyph: "alert"
        tone: "warning"
    }
    AppButton {
        objectName: "aboutButton"
        Layout.fillWidth: true
        visible: door.open
        tall: 56
        glyph: "book"
        text: qsTr("About %1").arg(person.callName)
        onClicked: root.aboutAsked(root.personId)
    }
    AppButton {
        objectName: "personRotaButton"
        Layout.fillWidth: true
        visible: root.withRota && door.open
        tall: 56
        glyph: "calendar"
        text: qsTr("Plan the visits of %1").arg(person.callName)
        onClicked: root.rotaAsked(root.personId)
    }
    AppButton {
        objectName: "trendButton"
        Layout.fillWidth: true
        visible: door.open && person.hasGoals
        tall: 56
        glyph: "star"
        text: qsTr("How %1 gets on").arg(person.callName)
        onClicked: root.trendAsked(root.personId)
    }
    AppButton {
        objectName: "consentsButton"
        Layout.fillWidth: true
        visible: door.open && root.session.reader === Session.Supervisor
        tall: 56
        glyph: "check"
        text: qsTr("What %1 agrees to").arg(person.callName)
        onClicked: root.consentsAsked(root.personId)
    }
    AppButton {
        objectName: "copyButton"
        Layout.fillWidth: true
        visible: door.open && root.session.reader === Session.Supervisor
        tall: 56
        glyph: "send"
        text: qsTr("A copy to hand on")
        onClicked: root.copyAsked(root.personId)
    }
    HospitalCard {
        Layout.fillWidth: true
        visible: door.open
        person: person
        withCopy: root.session.reader === Session.Supervisor
        onCopyAsked: root.copyAsked(root.personId)
    }
    Card {
        Layout.fillWidth: true
        visible: door.open && facts.count > 0
        spacing: 16

        Repeater {
            id: facts

            model: person.facts

            FactRow {
                required property var modelData

                Layout.fillWidth: true
                glyph: modelData.glyph
                label: modelData.label
                value: modelData.value
                kind: Theme.body
            }
        }
    }
    ConcernsCard {
        Layout.fillWidth: true
        concerns: person.concerns
    }
    CircleCard {
        Layout.fillWidth: true
        members: person.circle
    }
    PageReadersCard {
        Layout.fillWidth: true
        readers: person.readers
    }
    PersonVisits {
        Layout.fillWidth: true
        visible: shown
        shown: door.open && !root.twoPane
        person: person
        onBeforeAsked: visit => root.beforeAsked(visit)
    }

    side: [
        PersonVisits {
            Layout.fillWidth: true
            visible: shown
            shown: door.open && root.twoPane
            person: person
            onBeforeAsked: visit => root.beforeAsked(visit)
        },
        Item {
            Layout.fillHeight: true
        }
    ]
}
