import QtQuick
import QtQuick.Layouts

// Whom one can call: the number stands there to be read, so that any phone will do.
EasyButton {
    id: root

    property string phone: ""

    readonly property bool narrow: root.width < 760 * Theme.textScale
    readonly property TypeStyle phoneKind: largest.wide <= root.availableWidth ? Theme.easyH1
        : large.wide <= root.availableWidth ? Theme.easyH2 : Theme.easyLabel

    visible: root.phone !== ""
    horizontalPadding: root.width < 480 ? 16 : 32
    tall: 128
    implicitWidth: 320 // of its own: how large the number is depends on the width
    glyph: "phone"
    spokenName: qsTr("%1, %2").arg(root.text).arg(root.phone)
    onTapped: Qt.openUrlExternally("tel:" + root.phone.replace(/\s/g, ""))

    NaturalWidth {
        id: largest

        kind: Theme.easyH1
        text: root.phone
    }
    NaturalWidth {
        id: large

        kind: Theme.easyH2
        text: root.phone
    }
    contentItem: GridLayout {
        columns: root.narrow ? 1 : 2
        columnSpacing: 16
        rowSpacing: 0

        NoteLine {
            Layout.fillWidth: true
            text: root.text
            glyph: root.glyph
            glyphSize: 36
            kind: Theme.easyLabel
            colour: Theme.text
            glyphColour: Theme.primary
            spacing: 16
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: root.narrow
            text: root.phone
            kind: root.phoneKind
            Accessible.ignored: true
        }
    }
}
