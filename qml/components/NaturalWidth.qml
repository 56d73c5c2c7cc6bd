import QtQuick

// How wide words would be on one line; a wrapping text cannot be asked that about itself while it is laid out.
TextMetrics {
    id: root

    required property TypeStyle kind
    // the last letter of an Arabic word may reach beyond its place
    readonly property bool reaches: /[\u0600-\u06ff]/.test(root.text)
    readonly property real wide: Math.ceil(root.reaches ? Math.max(root.advanceWidth, root.boundingRect.width) + 2 : root.advanceWidth) + 1

    font.family: root.kind.family
    font.pixelSize: root.kind.size
    font.weight: root.kind.weight
}
