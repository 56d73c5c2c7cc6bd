import QtQuick
import QtQuick.Layouts

// Between two ways to the same end.
RowLayout {
    spacing: 16

    Divider {}
    AppText {
        text: qsTr("or")
        kind: Theme.caption
        color: Theme.textMuted
    }
    Divider {}
}
