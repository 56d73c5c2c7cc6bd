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
    signal closed

    spacing: 16
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    RowLayout {
        spacing: 12

        RowLayout {
            id: corner

            Layout.fillWidth: true
        }
        AppButton {
            objectName: "closeSheet"
            variant: AppButton.Plain
            glyph: "cross"
            text: root.closeText
            onClicked: root.closed()
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.title
        kind: Theme.h2
        Accessible.role: Accessible.Heading
    }
    Flickable {
        id: scroll

        Layout.fillWidth: true
        Layout.fillHeight: true
        contentWidth: width
        contentHeight: column.height
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

        visible: children.length > 0
        spacing: 12
    }
}
