import QtQuick
import QtQuick.Layouts

// One line of the passport. Only the person's own words look like a quotation; nobody can overwrite them here.
Card {
    id: root

    property string words: ""
    property string provenance: "me" // me, family, staff, professional
    property string provenanceText: qsTr("I said this")
    property string freshness: ""
    property bool checked: true
    property bool canRead: true
    property bool canDiffer: true
    property bool reading: false
    property string note: "" // "2 versions" and the like
    property bool versions: false // there are others, to be looked at side by side
    readonly property bool own: root.provenance === "me"
    readonly property bool wide: root.width >= 640 * (1 + 0.9 * (Theme.textScale - 1))
    signal readAsked
    signal differentAsked
    signal versionsAsked

    padding: 16
    color: root.own ? Theme.surface : Theme.bg

    GridLayout {
        columns: root.wide ? 2 : 1
        columnSpacing: 24
        rowSpacing: 12

        ColumnLayout {
            Layout.fillWidth: true
            Layout.leftMargin: root.wide ? 4 : 0
            spacing: 8

            Item {
                id: marks

                readonly property bool onOneLine: from.implicitWidth + fresh.implicitWidth + 12 <= width

                Layout.fillWidth: true
                implicitHeight: onOneLine ? Math.max(from.height, fresh.height) : from.height + 4 + fresh.height

                ProvenanceChip {
                    id: from

                    anchors.left: parent.left
                    width: Math.min(implicitWidth, marks.width)
                    provenance: root.provenance
                    text: root.provenanceText
                }
                FreshnessChip {
                    id: fresh

                    x: marks.onOneLine !== root.LayoutMirroring.enabled ? marks.width - width : 0
                    y: marks.onOneLine ? (marks.height - height) / 2 : from.height + 4
                    width: Math.min(implicitWidth, marks.width)
                    height: implicitHeight
                    text: root.freshness
                    checked: root.checked
                }
            }
            Sentences {
                Layout.fillWidth: true
                text: root.own ? Words.quoted(root.words) : root.words
                kind: root.own ? Theme.words : Theme.bodyLarge
            }
            NoteLine {
                text: root.note
                glyph: "two-versions"
                kind: Theme.captionStrong
                colour: Theme.info
            }
        }
        ColumnLayout {
            visible: root.canRead || root.canDiffer
            Layout.fillWidth: !root.wide
            Layout.alignment: root.wide ? Qt.AlignVCenter : Qt.AlignLeft
            Layout.preferredWidth: 216 * (1 + 0.9 * (Theme.textScale - 1))
            spacing: 8

            ReadAloudButton {
                Layout.fillWidth: true
                visible: root.canRead
                reading: root.reading
                text: reading ? qsTr("Stop") : qsTr("Read")
                spokenHint: root.words
                onClicked: root.readAsked()
            }
            AppButton {
                Layout.fillWidth: true
                objectName: root.objectName === "" ? "" : root.objectName + (root.versions ? ".versions" : ".different")
                visible: root.canDiffer
                horizontalPadding: 8
                text: root.versions ? qsTr("Look at the versions") : qsTr("Today it was different")
                spokenHint: root.words
                onClicked: root.versions ? root.versionsAsked() : root.differentAsked()
            }
        }
    }
}
