import QtQuick

// One step of the type scale. `shift` moves the glyphs to the middle of the line box: Qt puts them at its top.
QtObject {
    id: root

    required property real base
    required property real baseLine
    property int weight: Font.Normal
    readonly property string family: Theme.fontFamily
    readonly property int size: Math.round(root.base * Theme.textScale)
    readonly property int line: Math.round(root.baseLine * Theme.textScale * (Theme.tallScript ? 1.3 : 1))
    readonly property real shift: (root.line - root.metrics.height) / 2
    readonly property FontMetrics metrics: FontMetrics {
        font.family: root.family
        font.pixelSize: root.size
        font.weight: root.weight
    }
}
