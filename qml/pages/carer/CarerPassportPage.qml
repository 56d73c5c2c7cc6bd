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
    signal backAsked

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
            visible: root.width >= Theme.wideFrom * (1 + 0.5 * (Theme.textScale - 1))
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
    AppText {
        Layout.fillWidth: true
        visible: !root.twoPane && root.bar.compact && text !== ""
        text: passport.subtitle
        kind: Theme.caption
        color: Theme.textMuted
    }
    ChipRow {
        objectName: "sectionChips"
        Layout.fillWidth: true
        visible: !root.twoPane
        model: passport.sections
        chosen: [passport.chosen]
        multiple: false
        onToggled: (index, on) => passport.chosen = on ? index : -1
    }
    Card {
        Layout.fillWidth: true
        visible: root.twoPane && sections.count > 0
        padding: 0
        spacing: 0

        Repeater {
            id: sections

            model: passport.sections

            SettingsRow {
                required property var modelData
                required property int index

                objectName: "section" + index
                Layout.fillWidth: true
                first: index === 0
                last: index === sections.count - 1
                arrow: false
                glyph: modelData.glyph
                tone: modelData.must ? "warning" : ""
                text: modelData.text
                value: modelData.count
                selected: passport.chosen === index
                onClicked: passport.chosen = selected ? -1 : index
            }
        }
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
        visible: !root.twoPane
        passport: passport
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
            visible: root.twoPane
            passport: passport
        },
        Item {
            Layout.fillHeight: true
        }
    ]
}
