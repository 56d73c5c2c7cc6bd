import QtQuick
import QtQuick.Layouts
import Doorstep.App

// S-3: how each promise was kept, worst first, and who kept it.
FocusScope {
    id: root

    required property Session session
    property int margin: 24
    property bool detailAsked: false // where there is room for one pane only
    signal backAsked
    signal logAsked(string visit)
    signal personAsked(string person)

    objectName: "promisesPage"
    Keys.onEscapePressed: event => {
        event.accepted = root.detailAsked && !panes.split;
        if (event.accepted)
            root.detailAsked = false;
    }

    PromisesPage {
        id: promises

        objectName: "promises"
        session: root.session
    }
    TopBar {
        id: bar

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        title: qsTr("Promises and familiar faces")
        subtitle: promises.daysWords
        backText: qsTr("Back")
        onBackAsked: {
            if (root.detailAsked && !panes.split)
                root.detailAsked = false;
            else
                root.backAsked();
        }
        actions: SyncArea {
            session: root.session
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * root.margin, Theme.grow(480))
        visible: promises.empty
        glyph: "clock"
        title: qsTr("No promise came to its end in these days.")
        text: qsTr("When visits with a promised time are over, you see here how they were kept.")
    }
    PaneSplit {
        id: panes

        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        visible: promises.loaded && !promises.empty
        gap: 16
        firstWidth: 304
        showSecond: root.detailAsked

        PromiseList {
            anchors.fill: parent
            page: promises
            onChosen: slot => {
                promises.chosen = slot;
                root.detailAsked = true;
            }
        }

        second: [
            Flickable {
                id: detail

                anchors.fill: parent
                contentWidth: width
                contentHeight: column.height + 24
                boundsBehavior: Flickable.StopAtBounds
                interactive: contentHeight > height
                clip: interactive

                ColumnLayout {
                    id: column

                    width: detail.width
                    spacing: 16

                    PromiseChart {
                        Layout.fillWidth: true
                        visible: promises.shown.headline !== ""
                        page: promises
                        onVisitAsked: visit => root.logAsked(visit)
                    }
                    FamiliarFaces {
                        Layout.fillWidth: true
                        visible: promises.shown.facesHeadline !== ""
                        page: promises
                    }
                    AppButton {
                        objectName: "promisePerson"
                        Layout.fillWidth: detail.width < 480 * Theme.textScale
                        visible: promises.chosenPerson !== ""
                        glyph: "person"
                        text: qsTr("Open this person’s page")
                        onClicked: root.personAsked(promises.chosenPerson)
                    }
                }
            },
            KeepFocusSeen {
                view: detail
            }
        ]
    }
}
