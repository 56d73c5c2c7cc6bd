pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// The people this tablet knows, and a search through what they said and what was noted.
PageFrame {
    id: root

    required property Session session
    property bool withPromises: false // for who answers for them
    signal personAsked(string person)
    signal promisesAsked
    signal outcomesAsked

    objectName: "peoplePage"
    spacing: 16
    bar.title: qsTr("People")
    bar.subtitle: people.countWords
    actions: SyncArea {
        session: root.session
    }

    PeoplePage {
        id: people

        session: root.session
    }
    TextInputField {
        objectName: "searchBox"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.grow(640)
        label: qsTr("Find a name or words")
        field.objectName: "searchText"
        onEdited: text => people.words = text
    }
    Card {
        Layout.fillWidth: true
        visible: root.withPromises && people.words === ""
        padding: 0
        spacing: 0

        SettingsRow {
            objectName: "promisesRow"
            Layout.fillWidth: true
            first: true
            glyph: "clock"
            text: qsTr("Promises and familiar faces")
            note: qsTr("Who was visited in the promised time, and by whom. Fewest kept first.")
            onClicked: root.promisesAsked()
        }
        Divider {}
        SettingsRow {
            objectName: "outcomesRow"
            Layout.fillWidth: true
            last: true
            glyph: "people"
            text: qsTr("How people fare")
            note: qsTr("Whether all fare alike, wherever they live and however their support is arranged.")
            onClicked: root.outcomesAsked()
        }
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: 32
        visible: people.emptyWords !== ""
        glyph: "people"
        title: people.emptyWords
    }
    PeopleCard {
        objectName: "peopleList"
        Layout.fillWidth: true
        people: people.people
        onChosen: person => root.personAsked(person)
    }
    HeadLine {
        Layout.fillWidth: true
        visible: people.foundCount > 0
        text: qsTr("In passports and notes")
        heading: true
    }
    PeopleCard {
        objectName: "foundList"
        Layout.fillWidth: true
        people: people.found
        onChosen: person => root.personAsked(person)
    }
    Card {
        objectName: "notHereCard"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.grow(640)
        visible: !root.withPromises

        NoteLine {
            Layout.fillWidth: true
            text: qsTr("Somebody else, and it cannot wait? Their page is not on this tablet. Call the office: when they plan you a visit, it comes with the next signal.")
            glyph: "info"
            glyphSize: 24
            kind: Theme.body
        }
    }
    CallButton {
        objectName: "peopleCallButton"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.grow(640)
        visible: !root.withPromises && phone !== ""
        tall: 56
        phone: root.session.officePhone
        text: qsTr("Call the office: %1").arg(Words.unbroken(root.session.officePhone))
    }
}
