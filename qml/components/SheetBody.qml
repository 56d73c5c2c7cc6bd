import QtQuick
import QtQuick.Layouts

// What stands in a side sheet: a way to close it, a title, a part that scrolls and a foot that does not.
ColumnLayout {
    id: root

    default property alias content: column.data
    property alias corner: corner.data
    property alias footer: foot.data
    property string title: ""
    property string closeText: ""
    readonly property bool footed: foot.children.length > 0
    readonly property bool titled: corner.children.length === 0 && root.width - close.implicitWidth - 12 >= 190 * Theme.textScale
    // no room for a foot that stays: then it is the end of what scrolls
    readonly property bool tight: foot.implicitHeight > (root.height - line.height) * 0.4
    signal closed

    // Something else stands in it now.
    function toStart(): void {
        scroll.contentY = 0;
    }

    spacing: 16
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    GridLayout {
        id: line

        // too little room for the pill beside the way out
        readonly property bool below: corner.children.length > 0 && width - close.implicitWidth - 12 < 130 * Theme.textScale

        Layout.fillWidth: true
        columns: 3
        columnSpacing: 12
        rowSpacing: 8

        RowLayout {
            id: corner

            visible: children.length > 0
            Layout.row: line.below ? 1 : 0
            Layout.columnSpan: line.below ? 3 : 1
            Layout.fillWidth: true
        }
        AppText { // beside the way out, where nothing else is
            Layout.row: 0
            Layout.column: 1
            Layout.fillWidth: true
            text: root.titled ? root.title : ""
            kind: Theme.h2
            Accessible.role: Accessible.Heading
            Accessible.name: text
            Accessible.ignored: text === ""
        }
        AppButton {
            id: close

            objectName: "closeSheet"
            Layout.row: 0
            Layout.column: 2
            Layout.alignment: Qt.AlignRight | Qt.AlignTop
            Layout.rightMargin: -8 // its words stand at the margin
            variant: AppButton.Plain
            glyph: "cross"
            text: root.closeText
            onClicked: root.closed()
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.titled ? "" : root.title
        kind: Theme.h2
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Flickable {
        id: scroll

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.bottomMargin: root.footed && !root.tight ? 0 : -24 // what scrolls ends at the edge of the screen
        contentWidth: width
        contentHeight: column.height + (root.footed && !root.tight ? 0 : 24)
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height

        KeepFocusSeen {
            view: scroll
        }
        ColumnLayout {
            id: column

            width: scroll.width
            spacing: 12
        }
    }
    ColumnLayout {
        id: foot

        parent: root.tight ? column : root
        Layout.topMargin: root.tight ? 12 : 0
        Layout.fillHeight: false // also when all that stands in it is hidden
        visible: root.footed
        spacing: 12
    }
}
