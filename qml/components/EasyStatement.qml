import QtQuick
import QtQuick.Layouts

// One thing the person said, large, with its picture; where it came from stands below.
Rectangle {
    id: root

    property string words: ""
    property string source: ""
    property string spoken: "" // the sentence of words or source that is read aloud
    property string symbol: ""
    property string photo: ""
    property bool own: true
    property bool rightToLeft: false // the words are in a language that is
    readonly property bool wide: root.width >= 760 + 300 * (Theme.textScale - 1)
    readonly property bool pictured: root.symbol !== "" || root.photo !== ""

    // Beside long words the picture makes room; above them it takes what the width gives.
    readonly property real pictureSize: root.wide ? (root.words.length > 110 || Theme.textScale > 1.4 ? 208 : 296)
                                                  : Math.max(112, Math.min(360, root.width * (root.narrow ? 0.3 : 0.45)))
    readonly property bool narrow: root.width < 400
    readonly property int edge: root.wide ? 40 : root.narrow ? 20 : 32

    implicitWidth: 1216
    implicitHeight: Math.max(Theme.grow(240), grid.implicitHeight + (root.narrow ? 40 : 64))
    radius: Theme.radiusCard
    color: Theme.surface
    border.width: 2
    border.color: Theme.border
    Accessible.role: Accessible.StaticText
    Accessible.name: root.words

    // Arabic letters need more room above and below, whatever the language of the screen.
    TypeStyle {
        id: tall

        base: 44
        baseLine: Theme.tallScript ? 54 : 70
        weight: Font.DemiBold
    }
    GridLayout {
        id: grid

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.edge
        anchors.rightMargin: root.narrow ? 20 : 32
        columns: root.wide ? 2 : 1
        columnSpacing: 32
        rowSpacing: 24

        SymbolPicture {
            visible: root.pictured
            symbol: root.symbol
            source: root.photo
            size: root.pictureSize
            framed: true
        }
        ColumnLayout {
            spacing: 16

            Sentences {
                Layout.fillWidth: true
                text: root.own ? Words.quoted(root.words) : root.words
                spoken: root.spoken
                kind: root.rightToLeft ? tall : root.narrow ? Theme.easyH2 : Theme.easyH1
                LayoutMirroring.enabled: root.rightToLeft
                LayoutMirroring.childrenInherit: true
            }
            Sentences {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.source
                spoken: root.spoken
                kind: Theme.easyBody
                colour: Theme.textMuted
            }
        }
    }
}
