pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// Every event of the visit on one rail, under the warning about the clock.
Card {
    id: root

    required property VisitLogPage log
    property int reached: 0 // one stop of Tab for all events; the arrow keys go through them
    readonly property var rungGlyphs: ["", "rung-self", "rung-reminded", "rung-guided", "rung-hands-on", "rung-not-today"]

    function go(index: int): void {
        root.reached = Math.max(0, Math.min(index, rows.count - 1));
        rows.itemAt(root.reached).forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "logTimeline"
    padding: root.width < Theme.phoneBelow ? 12 : 24
    topPadding: 16
    spacing: 0

    InfoStrip {
        objectName: "clockWarning"
        Layout.fillWidth: true
        Layout.bottomMargin: 12
        visible: text !== ""
        text: root.log.summary.clockWarning
        glyph: "clock"
        tone: "warning"
    }
    TimelineHead {
        Layout.fillWidth: true
        Layout.bottomMargin: 4
        visible: rows.count > 0 && root.width >= 620 * Theme.textScale
    }
    Repeater {
        id: rows

        model: root.log.events

        VisitTimelineRow {
            id: row

            required property int index
            required property int rung
            required property string plainGlyph
            required time
            required title
            required detail
            required evidence
            required heard
            required filled
            required struck
            required property var pictures

            objectName: "logEvent." + index
            activeFocusOnTab: row.index === root.reached
            Keys.onUpPressed: root.go(row.index - 1)
            Keys.onDownPressed: root.go(row.index + 1)
            Layout.fillWidth: true
            first: index === 0
            last: index === rows.count - 1
            glyph: rung > 0 ? root.rungGlyphs[rung] : plainGlyph
            glyphColour: rung > 0 ? Theme.ladder[rung - 1] : filled ? Theme.inkOnPrimary : struck ? Theme.textMuted : Theme.primary

            PictureStrip {
                Layout.fillWidth: true
                Layout.topMargin: 4
                Layout.bottomMargin: 4
                session: root.log.session
                names: row.pictures
            }
        }
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: 32
        visible: root.log.loaded && rows.count === 0
        glyph: "clock"
        title: root.log.found ? qsTr("Nothing is known of this visit yet.") : qsTr("This visit is not on this tablet.")
        text: root.log.found ? qsTr("It fills as soon as a tablet is heard.") : ""
    }
    Item {
        Layout.fillHeight: true
    }
}
