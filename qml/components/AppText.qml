import QtQuick

// Text in one step of the type scale. Wraps, never elides: nobody's words are cut.
Text {
    id: root

    property TypeStyle kind: Theme.body
    property int weight: root.kind.weight

    color: Theme.text
    font.family: root.kind.family
    font.pixelSize: root.kind.size
    font.weight: root.weight
    lineHeightMode: Text.FixedHeight
    lineHeight: root.kind.line
    topPadding: root.kind.shift
    bottomPadding: -root.kind.shift
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    linkColor: Theme.primary
}
