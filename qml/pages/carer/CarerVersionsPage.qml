pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// C-9: versions of one line that were written without seeing each other, and what carers are to see now.
PageFrame {
    id: root

    required property Session session
    required property CarerTaps taps
    property string personId: ""
    property string lineId: ""
    readonly property bool wide: root.width >= Theme.wideFrom * (1 + 0.5 * (Theme.textScale - 1))
    signal backAsked

    objectName: "versionsPage"
    spacing: 20
    bar.title: page.title
    bar.subtitle: page.subtitle
    bar.backText: qsTr("Back")
    bar.onBackAsked: root.backAsked()
    actions: SyncArea {
        session: root.session
    }

    DoorPage {
        id: door

        session: root.session
        personId: root.personId
    }
    PageDoorCard {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.grow(640)
        door: door
        session: root.session
    }
    VersionsPage {
        id: page

        session: root.session
        taps: root.taps
        personId: door.open ? root.personId : "" // the words are a part of their page
        lineId: root.lineId
        onDone: root.backAsked()
        onLoadedChanged: {
            if (page.loaded && !page.settled)
                keepBoth.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    InfoStrip {
        objectName: "versionsStrip"
        Layout.fillWidth: true
        visible: page.loaded
        text: page.settled ? qsTr("This is settled. There is one version now.")
            : page.decidedWords !== "" ? page.decidedWords
            : page.versions.length === 2 ? qsTr("Both were written without seeing the other. Until it is settled, everybody sees both.")
            : qsTr("They were written without seeing each other. Until it is settled, everybody sees all of them.")
        glyph: page.settled ? "check" : "two-versions"
    }
    InfoStrip {
        Layout.fillWidth: true
        visible: page.problem !== ""
        text: page.problem
        tone: "warning"
        glyph: "alert"
    }
    GridLayout {
        Layout.fillWidth: true
        columns: root.wide ? 2 : 1
        columnSpacing: 24
        rowSpacing: 12

        Repeater {
            model: page.versions

            VersionCard {
                required property var modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.fillHeight: true
                who: modelData.who
                portraitName: modelData.name
                words: modelData.words
                provenance: modelData.provenance
                provenanceText: modelData.provenanceText
                dates: modelData.dates
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: 16
        visible: page.loaded && !page.settled
        text: qsTr("What should carers see now?")
        kind: Theme.h3
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: -8
        visible: page.loaded && !page.settled
        columns: root.wide ? page.keeps.length + 2 : 1
        columnSpacing: 16
        rowSpacing: 16

        Repeater {
            model: page.keeps

            VersionChoice {
                required property var modelData
                required property int index

                objectName: "keep" + index
                text: modelData.text
                then: modelData.then
                glyph: "speech"
                onClicked: page.keep(modelData.version)
            }
        }
        VersionChoice {
            id: keepBoth

            objectName: "keepBoth"
            text: page.keepBothText
            then: page.keepBothThen
            glyph: "check"
            primary: true
            onClicked: page.keepBoth()
        }
        VersionChoice {
            objectName: "askPerson"
            text: page.askText
            then: page.askThen
            glyph: "message"
            onClicked: page.askPerson()
        }
    }
    NoteLine {
        Layout.topMargin: 24
        visible: page.loaded
        text: qsTr("Nothing is deleted. You can look back at any time.")
        glyph: "history"
    }
}
