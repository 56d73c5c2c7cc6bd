import QtQuick
import QtQuick.Layouts

// The columns of a visit's log by name.
RowLayout {
    spacing: 16

    AppText {
        Layout.preferredWidth: 84 * Theme.textScale
        text: qsTr("Tablet")
        kind: Theme.captionStrong
        color: Theme.textMuted
        horizontalAlignment: Text.AlignRight
    }
    Item {
        implicitWidth: Theme.grow(36)
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("What happened")
        kind: Theme.captionStrong
        color: Theme.textMuted
    }
    AppText {
        Layout.preferredWidth: 128 * Theme.textScale
        text: qsTr("Evidence")
        kind: Theme.captionStrong
        color: Theme.textMuted
    }
    AppText {
        Layout.preferredWidth: 76 * Theme.textScale
        text: qsTr("Heard")
        kind: Theme.captionStrong
        color: Theme.textMuted
        horizontalAlignment: Text.AlignRight
    }
}
