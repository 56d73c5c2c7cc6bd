import QtQuick

// A person's own picture in a round frame, or their initials on a colour that stays theirs.
Item {
    id: root

    property string name: ""
    property string source: ""
    property real size: 72
    property color backdrop: Theme.surface // what stands behind the round frame
    readonly property var tones: ["primary", "info", "success", "warning"]
    readonly property string tone: root.tones[root.sum(root.name) % root.tones.length]
    readonly property string initials: root.firstLetters(root.name)

    function sum(words: string): int {
        let total = 0;
        for (let i = 0; i < words.length; ++i)
            total += words.charCodeAt(i);
        return total;
    }
    function firstLetters(words: string): string {
        const parts = words.split(" ").filter(part => part !== "" && part[0] !== part[0].toLowerCase());
        const used = parts.length > 0 ? parts : words.split(" ").filter(part => part !== "");
        return used.length === 0 ? "" : used.length === 1 ? used[0][0] : used[0][0] + used[used.length - 1][0];
    }

    implicitWidth: root.size
    implicitHeight: root.size
    opacity: Theme.portraitOpacity
    Accessible.role: Accessible.Graphic
    Accessible.name: root.name === "" ? qsTr("No picture yet") : qsTr("Picture of %1").arg(root.name)

    Rectangle {
        anchors.fill: parent
        visible: photo.status !== Image.Ready
        radius: width / 2
        color: Theme.soft(root.tone)
        border.width: Theme.name === "contrast" ? 2 : 0
        border.color: Theme.border

        Text {
            anchors.centerIn: parent
            visible: root.initials !== ""
            text: root.initials
            color: Theme.strong(root.tone)
            font.family: Theme.fontFamily
            font.pixelSize: Math.round(root.width * 0.34)
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        Icon {
            anchors.centerIn: parent
            visible: root.initials === ""
            glyph: "person"
            size: root.width * 0.5 / (1 + 0.8 * (Theme.textScale - 1))
            colour: Theme.strong(root.tone)
        }
    }
    Item {
        anchors.fill: parent
        visible: photo.status === Image.Ready
        clip: true

        Image {
            id: photo

            anchors.fill: parent
            source: root.source
            sourceSize.width: root.size * 2
            sourceSize.height: root.size * 2
            fillMode: Image.PreserveAspectCrop
            Accessible.ignored: true
        }
        // There are no shader masks without a graphics card: a thick ring in the backdrop's colour hides the corners.
        Rectangle {
            anchors.centerIn: parent
            width: parent.width * 1.5
            height: width
            radius: width / 2
            color: "transparent"
            border.width: parent.width * 0.25
            border.color: root.backdrop
        }
    }
}
