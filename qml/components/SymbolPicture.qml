import QtQuick

// A picture that stands beside the person's words: their own photo, else a symbol of ours.
Item {
    id: root

    property string symbol: ""
    property string source: ""
    property string words: ""
    property real size: 112
    property bool framed: false
    readonly property bool found: picture.status === Image.Ready

    implicitWidth: root.size
    implicitHeight: root.size
    Accessible.role: Accessible.Graphic
    Accessible.name: root.words
    Accessible.ignored: root.words === ""

    Rectangle {
        anchors.fill: parent
        visible: root.framed
        radius: Theme.radiusTile
        color: Theme.surfaceAlt
    }
    Image {
        id: picture

        readonly property bool own: root.source !== ""

        anchors.fill: parent
        anchors.margins: root.framed ? root.width * (own ? (root.source.startsWith("data:image/svg") ? 0.1 : 0) : 0.18) : 0
        source: own ? root.source : root.symbol === "" ? "" : Qt.resolvedUrl("symbols/" + root.symbol + ".svg")
        sourceSize.width: width
        sourceSize.height: height
        fillMode: Image.PreserveAspectFit
        opacity: Theme.portraitOpacity
        Accessible.ignored: true
    }
}
