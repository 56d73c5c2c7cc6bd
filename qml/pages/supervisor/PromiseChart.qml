import QtQuick
import QtQuick.Layouts
import Doorstep.App

// How one promise was kept, day by day, or the same as a table; and the person's reason for it.
Card {
    id: root

    required property PromisesPage page
    readonly property shownPromise told: root.page.shown
    property bool asTable: false
    readonly property string spoken: Words.listed([root.told.headline, root.told.rotaWords])
    signal visitAsked(string visit)

    padding: root.width < Theme.phoneBelow ? 16 : 24
    topPadding: 20
    bottomPadding: 20
    spacing: 12

    GridLayout {
        Layout.fillWidth: true
        columns: root.width < 620 * Theme.textScale ? 1 : 2
        columnSpacing: 16
        rowSpacing: 8

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: 2

            AppText {
                objectName: "promiseHeadline"
                Layout.fillWidth: true
                text: root.told.headline
                kind: Theme.h2
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            AppText {
                objectName: "promiseRemarks"
                Layout.fillWidth: true
                visible: text !== ""
                text: root.told.rotaWords === "" ? root.told.samenessWords : root.told.rotaWords + " " + root.told.samenessWords
                color: Theme.textMuted
            }
        }
        AppButton {
            objectName: "promiseTableButton"
            Layout.alignment: Qt.AlignTop
            Layout.maximumWidth: root.width - 2 * root.padding
            glyph: root.asTable ? "calendar" : "table"
            text: root.asTable ? qsTr("Days") : qsTr("Table")
            onClicked: root.asTable = !root.asTable
        }
    }
    ArrivalStrip {
        objectName: "promiseStrip"
        Layout.fillWidth: true
        visible: !root.asTable
        days: root.told.days
        windowFrom: root.told.windowFrom
        windowUntil: root.told.windowUntil
        earliest: root.told.earliest
        latest: root.told.latest
        hours: root.told.hours
        dates: root.told.dates
        spoken: root.spoken
    }
    StripKey {
        Layout.fillWidth: true
        visible: !root.asTable
    }
    PromiseTable {
        Layout.fillWidth: true
        visible: root.asTable
        page: root.page
        onVisitAsked: visit => root.visitAsked(visit)
    }
    Card {
        Layout.fillWidth: true
        visible: root.told.reason !== ""
        padding: 16
        topPadding: 12
        bottomPadding: 12
        radius: Theme.radius
        color: Theme.surfaceAlt
        border.width: 0

        FactBlock {
            Layout.fillWidth: true
            glyph: "speech"
            label: root.told.reasonTitle
            text: root.told.reason
            own: true
        }
    }
}
