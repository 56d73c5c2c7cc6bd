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
    readonly property bool phone: root.width < Theme.phoneBelow
    readonly property bool tall: !root.twoPane && !root.phone && root.height > 900 * Theme.textScale
    signal arrived(string visit)
    signal backAsked
    signal aboutAsked(string person)

    function arrive(): void {
        before.recordReading();
        root.taps.arrive(before.visitId, before.personId, before.callName);
        root.arrived(before.visitId);
    }

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
    BeforeHead {
        Layout.fillWidth: true
        phone: root.phone || (root.twoPane && root.width < 1000)
        about: before
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
        large: !root.phone
        lines: before.mustKnow
    }
    Card {
        Layout.fillWidth: true
        visible: before.facts.length > 0
        padding: root.phone ? 16 : 24
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
                    circled: !root.phone
                    glyph: fact.modelData.glyph
                    label: fact.modelData.label
                    text: fact.modelData.text
                    source: fact.modelData.source
                    own: fact.modelData.own
                }
                PictureStrip {
                    Layout.fillWidth: true
                    session: root.session
                    names: fact.modelData.pictures
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: before.askAbout !== ""
        padding: root.phone ? 16 : 24
        topPadding: 18
        bottomPadding: 18

        FactBlock {
            Layout.fillWidth: true
            circled: !root.phone
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
    ReadAloud {
        id: aloud

        session: root.session
        passages: before.passages
    }
    ReadAloudButton {
        objectName: "readButton"
        Layout.fillWidth: !root.twoPane
        visible: aloud.canRead
        reading: aloud.reading
        onClicked: aloud.toggle()
    }
    AppButton {
        objectName: "aboutButton"
        Layout.fillWidth: true
        visible: !root.twoPane
        glyph: "book"
        text: qsTr("All about %1").arg(before.callName)
        onClicked: root.aboutAsked(before.personId)
    }
    VisitActions {
        Layout.fillWidth: true
        visible: before.canArrive && !root.twoPane && !root.tall
        taps: root.taps
        session: root.session
        about: before
    }

    side: [
        VisitActions {
            Layout.fillWidth: true
            visible: before.canArrive && root.twoPane
            taps: root.taps
            session: root.session
            about: before
        },
        AppButton {
            objectName: "aboutButton"
            Layout.fillWidth: true
            visible: root.twoPane
            tall: 56
            glyph: "book"
            text: qsTr("All about %1").arg(before.callName)
            onClicked: root.aboutAsked(before.personId)
        }
    ]
    sideFoot: ArriveFoot {
        Layout.fillWidth: true
        canArrive: before.canArrive
        onArrived: root.arrive()
    }
    foot: [
        VisitActions {
            Layout.fillWidth: true
            Layout.bottomMargin: 4
            visible: before.canArrive && root.tall
            taps: root.taps
            session: root.session
            about: before
        },
        ArriveFoot {
            Layout.fillWidth: true
            canArrive: before.canArrive
            onArrived: root.arrive()
        }
    ]
}
