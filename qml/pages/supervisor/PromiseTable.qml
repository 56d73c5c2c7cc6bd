pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// The visits of a promise, newest first; each opens its log.
ColumnLayout {
    id: root

    required property PromisesPage page
    property int reached: 0 // one stop of Tab for all rows; the arrow keys go through them
    readonly property bool narrow: root.width < 460 * Theme.textScale // how it was kept stands below
    signal visitAsked(string visit)

    objectName: "promiseTable"
    spacing: 0

    function go(index: int): void {
        root.reached = Math.max(0, Math.min(index, rows.count - 1));
        rows.itemAt(root.reached)?.children[1]?.forceActiveFocus(Qt.TabFocusReason);
    }

    Repeater {
        id: rows

        model: root.page.visits

        ColumnLayout {
            id: entry

            required property int index
            required property string visitId
            required property string day
            required property string planned
            required property string came
            required property string word
            readonly property string times: entry.came === "" ? qsTr("Planned %1").arg(entry.planned)
                                                              : qsTr("Planned %1, came %2").arg(entry.planned).arg(entry.came)

            Layout.fillWidth: true
            spacing: 0

            Divider {}
            SettingsRow {
                id: row

                objectName: "promiseVisit." + entry.visitId
                Layout.fillWidth: true
                focusPolicy: entry.index === root.reached ? Qt.StrongFocus : Qt.ClickFocus
                Keys.onUpPressed: root.go(entry.index - 1)
                Keys.onDownPressed: root.go(entry.index + 1)
                horizontalPadding: 4
                quiet: true
                text: entry.day
                note: root.narrow ? entry.word + "\n" + entry.times : entry.times
                value: root.narrow ? "" : entry.word
                onClicked: root.visitAsked(entry.visitId)
            }
        }
    }
}
