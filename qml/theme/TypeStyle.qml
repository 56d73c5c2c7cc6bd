import QtQuick

// One step of the type scale. `shift` moves the glyphs to the middle of the line box: Qt puts them at its top.
QtObject {
    id: root

    required property real size
    required property real line
    property int weight: Font.Normal
    property string family: "Inter"
    readonly property real shift: (root.line - root.metrics.height) / 2
    readonly property FontMetrics metrics: FontMetrics {
        font.family: root.family
        font.pixelSize: root.size
        font.weight: root.weight
    }
}
