pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The ways through the app: at the side in landscape, along the bottom otherwise. Help is always last.
Rectangle {
    id: root

    property var items: [] // objects with glyph, text; `onPhone: false`: there is another way to it there
    property var counts: ({}) // how many things wait behind some of them, by index
    property int current: 0
    property bool side: true
    property bool withWipe: false
    property bool atHelp: false // that is the page one sees
    property bool phone: false
    signal picked(int index)
    signal helpAsked
    signal wipeAsked

    readonly property var entries: root.items.concat(root.withWipe ? [{ glyph: "wipe", text: qsTr("Wipe"), role: "wipe" }] : [],
        [{ glyph: "help", text: qsTr("Help"), role: "help" }])

    readonly property var shown: root.entries.filter(entry => !root.phone || entry.onPhone !== false)

    // Names grow with the text as far as all of them fit side by side, and never above 28.
    // At the side they yield where there are many.
    readonly property real nameSize: Math.min(root.side ? 26 : 28, root.side ? root.shown.length > 7 ? 22 : 26 : Math.max(16,
        Math.floor(Theme.caption.size * (root.width - 10 * root.shown.length) / Math.max(1, names.wide))))

    readonly property real nameShare: root.nameSize / Theme.caption.size

    // At the side as high as a finger likes, or as all of them fit one above the other.
    readonly property real entryHeight: Math.min(Theme.grow(80), Math.max(Theme.touch, (root.height - 32) / root.shown.length))

    implicitWidth: Math.max(96, Math.round(96 * (1 + 0.6 * (Theme.textScale - 1))))
    implicitHeight: root.phone ? 66 + 32 * (Theme.textScale - 1) : Math.round(88 + 29 * (Theme.textScale - 1))
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Main menu")

    Rectangle {
        anchors.right: parent.right
        visible: root.side
        width: 1
        height: parent.height
        color: Theme.line
    }
    Rectangle {
        visible: !root.side
        width: parent.width
        height: 1
        color: Theme.line
    }
    NaturalWidth {
        id: names

        kind: Theme.captionStrong
        text: root.shown.map(entry => entry.text).join("")
    }
    GridLayout {
        anchors.fill: parent
        anchors.topMargin: root.side ? 16 : 1
        anchors.bottomMargin: root.side ? 16 : 0
        columns: root.side ? 1 : root.shown.length
        columnSpacing: 0
        rowSpacing: 0

        Repeater {
            model: root.entries

            Pressable {
                id: item

                required property var modelData
                required property int index
                readonly property bool own: modelData.role === undefined
                readonly property bool on: root.atHelp ? modelData.role === "help" : own && root.current === index
                readonly property int count: own ? root.counts[index] ?? 0 : 0
                readonly property bool firstAtEnd: !own && index === root.items.length

                visible: !root.phone || modelData.onPhone !== false
                objectName: own ? "nav." + index : "nav." + modelData.role
                Layout.fillWidth: true
                Layout.preferredWidth: root.side ? -1 : root.phone ? ownWidth.wide * root.nameShare + (root.width - names.wide * root.nameShare) / root.shown.length : 1
                Layout.minimumWidth: 48
                Layout.fillHeight: !root.side || firstAtEnd
                Layout.alignment: Qt.AlignBottom
                implicitHeight: root.side ? Math.max(root.entryHeight, implicitContentHeight) : root.implicitHeight - 1
                topPadding: root.side && firstAtEnd ? Math.max(0, height - Math.max(root.entryHeight, implicitContentHeight)) : 0
                leftPadding: 0
                rightPadding: 0
                bottomPadding: 0
                radius: 12
                ringInside: true
                role: Accessible.PageTab
                spokenName: count > 0 ? qsTr("%1, %2 waiting").arg(modelData.text).arg(count) : modelData.text
                Accessible.selected: on
                onClicked: {
                    if (own)
                        root.picked(index);
                    else if (modelData.role === "help")
                        root.helpAsked();
                    else
                        root.wipeAsked();
                }

                NaturalWidth {
                    id: ownWidth

                    kind: Theme.captionStrong
                    text: item.modelData.text
                }
                contentItem: NavLabel {
                    text: item.modelData.text
                    glyph: item.modelData.glyph
                    count: item.count
                    on: item.on
                    down: item.down
                    phone: root.phone
                    largest: root.nameSize
                    tight: root.side && root.shown.length > 7 && root.entryHeight < Theme.grow(72)
                }
            }
        }
    }
}
