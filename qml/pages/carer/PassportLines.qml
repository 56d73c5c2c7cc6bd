pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// The lines under their sections; versions that are not settled stand one under the other.
ColumnLayout {
    id: root

    required property PassportPage passport
    property bool shown: true // else no card is made
    signal versionsAsked(string line)

    spacing: 12

    Repeater {
        model: GradualRows {
            rows: root.shown ? root.passport.lines : null
        }

        ColumnLayout {
            id: entry

            required property string lineId
            required property string heading
            required property string words
            required property string provenance
            required property string provenanceText
            required property string freshness
            required property bool fresh
            required property string audience
            required property string note
            required property bool versions

            Layout.fillWidth: true
            spacing: 8

            AppText {
                Layout.fillWidth: true
                Layout.topMargin: 4
                visible: text !== ""
                text: entry.heading
                kind: Theme.h3
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            StatementCard {
                objectName: "line." + entry.lineId
                Layout.fillWidth: true
                canRead: false
                words: entry.words
                provenance: entry.provenance
                provenanceText: entry.provenanceText
                freshness: entry.freshness
                checked: entry.fresh
                note: entry.note
                versions: entry.versions
                onVersionsAsked: root.versionsAsked(entry.lineId)
                onDifferentAsked: root.passport.todayDifferent(entry.lineId)
            }
            AudienceLine {
                Layout.leftMargin: 20
                text: entry.audience
            }
        }
    }
}
