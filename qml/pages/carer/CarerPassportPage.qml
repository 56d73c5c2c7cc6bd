pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// C-7: the passport as a carer reads it. Nothing here overwrites what somebody said.
PageFrame {
    id: root

    required property Session session
    required property CarerTaps taps
    property string personId: ""
    readonly property bool readersAtTop: root.width >= Theme.wideFrom * (1 + 0.5 * (Theme.textScale - 1))
    signal backAsked
    signal versionsAsked(string person, string line)

    objectName: "passportPage"
    firstWidth: 348
    bar.title: passport.title
    bar.subtitle: passport.subtitle
    bar.portraitName: passport.personName
    bar.backText: qsTr("Back")
    bar.onBackAsked: root.backAsked()
    actions: [
        AppButton {
            objectName: "readersButton"
            visible: root.readersAtTop
            glyph: "person-check"
            text: qsTr("Who may see this")
            onClicked: readers.open()
        },
        SyncArea {
            session: root.session
        }
    ]

    PassportPage {
        id: passport

        session: root.session
        taps: root.taps
        personId: root.personId
    }
    SideSheet {
        id: readers

        objectName: "readersSheet"
        title: qsTr("Who may see this")

        Repeater {
            model: passport.readers

            AppText {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
            }
        }
    }
    SectionChooser {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.grow(480)
        visible: !root.twoPane && passport.sections.length > 1
        passport: passport
    }
    SectionList {
        Layout.fillWidth: true
        visible: root.twoPane && passport.sections.length > 0
        passport: passport
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: 48
        visible: !root.twoPane && passport.emptyWords !== ""
        glyph: "book"
        title: passport.emptyWords
    }
    PassportLines {
        Layout.fillWidth: true
        visible: shown
        shown: !root.twoPane
        passport: passport
        onVersionsAsked: line => root.versionsAsked(root.personId, line)
    }
    AppButton {
        objectName: "readersLowButton"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.grow(480)
        visible: !root.readersAtTop
        glyph: "person-check"
        text: qsTr("Who may see this")
        onClicked: readers.open()
    }

    side: [
        EmptyState {
            Layout.fillWidth: true
            Layout.topMargin: 48
            visible: root.twoPane && passport.emptyWords !== ""
            glyph: "book"
            title: passport.emptyWords
        },
        PassportLines {
            Layout.fillWidth: true
            visible: shown
            shown: root.twoPane
            passport: passport
            onVersionsAsked: line => root.versionsAsked(root.personId, line)
        },
        Item {
            Layout.fillHeight: true
        }
    ]
}
