pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// S-6: whether people fare alike, by where they live and how their support is arranged. Outcomes, never cost.
PageFrame {
    id: root

    required property Session session
    signal backAsked
    signal personAsked(string person)

    objectName: "outcomesPage"
    spacing: 16
    bar.title: qsTr("How people fare")
    bar.subtitle: outcomes.daysWords
    bar.backText: qsTr("Back")
    bar.onBackAsked: root.backAsked()
    bar.actions: SyncArea {
        session: root.session
    }

    OutcomesPage {
        id: outcomes

        objectName: "outcomes"
        session: root.session
    }
    EmptyState {
        objectName: "outcomesEmpty"
        Layout.fillWidth: true
        Layout.topMargin: 32
        visible: outcomes.empty
        glyph: "people"
        title: qsTr("Nobody is on this tablet yet.")
        text: qsTr("When people and their visits are here, you see how they fare.")
    }
    InfoStrip {
        objectName: "outcomesProgress"
        Layout.fillWidth: true
        visible: text !== ""
        text: outcomes.progressWords
        glyph: "clock"
        tone: "info"
    }
    Repeater {
        model: outcomes.tables

        OutcomesTable {
            required property var modelData

            Layout.fillWidth: true
            title: modelData.title
            rows: modelData.rows
            measures: outcomes.measures
            onChosen: key => {
                outcomes.chosen = key;
                sheet.open();
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: outcomes.tables.length > 0
        spacing: 8

        NoteLine {
            Layout.fillWidth: true
            glyph: "eye-off"
            text: qsTr("Fewer than 5 people are not shown, nor what would give them away.")
        }
        NoteLine {
            Layout.fillWidth: true
            glyph: "info"
            text: qsTr("Promises kept: somebody came in the promised time. Familiar faces: visits by the three carers who came most. By themselves: steps the person did without help. Wishes answered: what people said, and the office took note of.")
        }
    }

    SideSheet {
        id: sheet

        objectName: "outcomesSheet"
        title: outcomes.chosenName

        Card {
            Layout.fillWidth: true
            padding: 0
            spacing: 0

            Repeater {
                id: list

                model: outcomes.people

                ColumnLayout {
                    id: entry

                    required property var modelData
                    required property int index

                    Layout.fillWidth: true
                    spacing: 0

                    Divider {
                        visible: entry.index > 0
                    }
                    SettingsRow {
                        objectName: "outcomesPerson." + entry.modelData.id
                        Layout.fillWidth: true
                        first: entry.index === 0
                        last: entry.index === list.count - 1
                        text: entry.modelData.name
                        note: entry.modelData.note
                        onClicked: {
                            sheet.close();
                            root.personAsked(entry.modelData.id);
                        }
                    }
                }
            }
        }
    }
}
