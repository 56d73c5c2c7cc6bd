pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// C-2 on its own page: a visit that is not beside the list, and every visit where there is one column only.
PageFrame {
    id: root

    required property Session session
    required property CarerTaps taps
    property string visitId: ""
    readonly property bool large: Theme.textScale > 1.5
    signal arrived(string visit)
    signal backAsked
    signal aboutAsked(string person)

    objectName: "beforePage"
    spacing: 16
    bar.backText: qsTr("Back")
    bar.onBackAsked: root.backAsked()
    actions: SyncArea {
        session: root.session
    }

    BeforePage {
        id: before

        session: root.session
        visitId: root.visitId
        shown: root.visible
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 24

        Portrait {
            visible: !root.large
            name: before.personName
            size: root.width < Theme.phoneBelow ? 72 : 104
            backdrop: Theme.bg
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                text: before.personName
                kind: root.width < Theme.phoneBelow ? Theme.h2 : Theme.h1
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                text: before.callMe
                kind: Theme.bodyLarge
                color: Theme.textMuted
            }
            NoteLine {
                text: before.timeWords
                glyph: "clock"
                glyphSize: 22
                kind: Theme.label
                colour: Theme.text
                glyphColour: Theme.primary
            }
            NoteLine {
                text: before.promiseWords
                glyph: "heart"
                glyphSize: 22
                kind: Theme.body
                colour: Theme.text
                glyphColour: Theme.textMuted
            }
        }
    }
    InfoStrip {
        Layout.fillWidth: true
        visible: before.newToMe
        text: qsTr("You are new to %1. Read this first.").arg(before.callName)
        glyph: "star"
        tone: "warning"
    }
    MustKnowBlock {
        objectName: "mustKnow"
        Layout.fillWidth: true
        large: root.width >= Theme.phoneBelow
        lines: before.mustKnow
    }
    Card {
        Layout.fillWidth: true
        visible: before.facts.length > 0
        padding: root.width < Theme.phoneBelow ? 16 : 24
        topPadding: 18
        bottomPadding: 18
        spacing: 0

        Repeater {
            model: before.facts

            ColumnLayout {
                id: fact

                required property var modelData
                required property int index

                Layout.fillWidth: true
                spacing: 18

                Divider {
                    visible: fact.index > 0
                    Layout.topMargin: 18
                }
                FactBlock {
                    Layout.fillWidth: true
                    circled: root.width >= Theme.phoneBelow
                    glyph: fact.modelData.glyph
                    label: fact.modelData.label
                    text: fact.modelData.text
                    source: fact.modelData.source
                    own: fact.modelData.own
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: before.askAbout !== ""
        padding: root.width < Theme.phoneBelow ? 16 : 24
        topPadding: 18
        bottomPadding: 18

        FactBlock {
            Layout.fillWidth: true
            circled: root.width >= Theme.phoneBelow
            glyph: "speech"
            label: qsTr("Ask me about")
            text: before.askAbout
        }
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: 24
        visible: before.loaded && before.facts.length === 0 && before.mustKnow.length === 0
        glyph: "book"
        title: qsTr("Nothing written yet.")
        text: qsTr("Ask: what should I know first?")
    }
    AppButton {
        objectName: "aboutButton"
        Layout.fillWidth: true
        glyph: "book"
        text: qsTr("All about %1").arg(before.callName)
        onClicked: root.aboutAsked(before.personId)
    }
    VisitActions {
        Layout.fillWidth: true
        visible: before.canArrive
        taps: root.taps
        session: root.session
        about: before
    }

    foot: [
        AppText {
            Layout.fillWidth: true
            text: qsTr("This is a start. Ask me.")
            kind: Theme.caption
            color: Theme.textMuted
            horizontalAlignment: Text.AlignHCenter
        },
        ArriveButton {
            objectName: "arriveButton"
            Layout.fillWidth: true
            visible: before.canArrive
            onClicked: {
                before.recordReading();
                root.taps.arrive(before.visitId, before.personId, before.callName);
                root.arrived(before.visitId);
            }
        }
    ]
}
