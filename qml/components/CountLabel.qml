import QtQuick

// A count and its word, side by side or, where that is too wide, the count above.
Item {
    id: root

    property string count: ""
    property string word: ""
    property bool on: false
    property bool stacked: false
    property bool small: false // where several must stand side by side on a phone

    implicitHeight: grid.implicitHeight

    Grid {
        id: grid

        anchors.centerIn: parent
        columns: root.stacked ? 1 : 2
        columnSpacing: 8
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        AppText {
            text: root.count
            kind: Theme.h3
            color: root.on ? Theme.primary : Theme.text
            Accessible.ignored: true
        }
        AppText {
            width: Math.min(Math.ceil(implicitWidth), root.width)
            text: root.word
            kind: root.small ? (root.on ? Theme.captionStrong : Theme.caption) : root.on ? Theme.label : Theme.body
            horizontalAlignment: root.stacked ? Text.AlignHCenter : Text.AlignLeft
            Accessible.ignored: true
        }
    }
}
