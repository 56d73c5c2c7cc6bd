pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// The steps in the person's order. One tap answers; not today asks why with chips, which may stay untapped.
ColumnLayout {
    id: root

    required property StepListModel steps
    property var rungWords: []
    property var whyWords: []
    property bool quiet: false // no current step: where only what is open is listed
    readonly property alias count: rows.count
    signal picked(string step, int rung)
    signal changeAsked(string step)
    signal whyGiven(string step, int reason)

    spacing: 12

    Repeater {
        id: rows

        model: GradualRows {
            rows: root.steps
        }

        ColumnLayout {
            id: entry

            required property string stepId
            required property string title
            required property bool done
            required property bool current
            required property string say
            required property string hint
            required property string lastTime
            required property int chosen
            required property string time
            required property string mark
            required property string markWords
            required property string notice
            required property bool askWhy

            Layout.fillWidth: true
            spacing: 8

            StepCard {
                objectName: "step." + entry.stepId
                Layout.fillWidth: true
                title: entry.title
                done: entry.done
                current: entry.current && !root.quiet
                say: entry.say
                hint: entry.hint
                lastTime: entry.lastTime
                rungWords: root.rungWords
                chosen: entry.chosen
                time: entry.time
                syncState: entry.mark
                syncWords: entry.markWords
                notice: entry.notice
                onPicked: rung => root.picked(entry.stepId, rung)
                onChangeAsked: root.changeAsked(entry.stepId)
            }
            ColumnLayout {
                visible: entry.askWhy && entry.done
                Layout.fillWidth: true
                Layout.leftMargin: 20
                Layout.bottomMargin: 8
                spacing: 4

                AppText {
                    Layout.fillWidth: true
                    text: qsTr("Why not today? It can stay empty.")
                    kind: Theme.caption
                    color: Theme.textMuted
                }
                ChipRow {
                    objectName: "why." + entry.stepId
                    Layout.fillWidth: true
                    model: root.whyWords
                    multiple: false
                    onToggled: index => root.whyGiven(entry.stepId, index)
                }
            }
        }
    }
}
