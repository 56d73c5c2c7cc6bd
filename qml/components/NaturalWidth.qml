import QtQuick

// How wide words would be on one line; a wrapping text cannot be asked that about itself while it is laid out.
TextMetrics {
    id: root

    required property TypeStyle kind
    readonly property real wide: Math.ceil(root.advanceWidth) + 1

    font.family: root.kind.family
    font.pixelSize: root.kind.size
    font.weight: root.kind.weight
}
