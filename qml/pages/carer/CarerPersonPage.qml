pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// A person looked up: how to reach them and theirs, and when they are visited.
PageFrame {
    id: root

    required property Session session
    property string personId: ""
    signal backAsked
    signal aboutAsked(string person)
    signal trendAsked(string person)
    signal beforeAsked(string visit)

    objectName: "personPage"
    firstWidth: 520
    bar.title: person.personName
    bar.portraitName: person.personName
    bar.backText: qsTr("People")
    bar.onBackAsked: root.backAsked()
    actions: SyncArea {
        session: root.session
    }

    PersonOverview {
        id: person

        session: root.session
        personId: root.personId
    }
    AppButton {
        objectName: "aboutButton"
        Layout.fillWidth: true
        tall: 56
        glyph: "book"
        text: qsTr("About %1").arg(person.callName)
        onClicked: root.aboutAsked(root.personId)
    }
    AppButton {
        objectName: "trendButton"
        Layout.fillWidth: true
        visible: person.hasGoals
        tall: 56
        glyph: "star"
        text: qsTr("How %1 gets on").arg(person.callName)
        onClicked: root.trendAsked(root.personId)
    }
    Card {
        Layout.fillWidth: true
        visible: facts.count > 0
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
    PersonVisits {
        Layout.fillWidth: true
        visible: shown
        shown: !root.twoPane
        person: person
        onBeforeAsked: visit => root.beforeAsked(visit)
    }

    side: [
        PersonVisits {
            Layout.fillWidth: true
            visible: shown
            shown: root.twoPane
            person: person
            onBeforeAsked: visit => root.beforeAsked(visit)
        },
        Item {
            Layout.fillHeight: true
        }
    ]
}
