import QtQuick

// A person's own picture in a round frame, or their initials on a colour that stays theirs and means nothing else.
Item {
    id: root

    property string name: ""
    property string source: ""
    property real size: 72
    property color backdrop: Theme.surface // what stands behind the round frame
    readonly property string letters: root.name.replace(/[\u2066-\u2069]/g, "") // without what isolates it in a sentence
    readonly property var hues: [205, 262, 165, 325, 95, 232, 185, 290] // degrees, without those of a warning
    readonly property real hue: root.hues[root.sum(root.letters) % root.hues.length] / 360
    readonly property bool plain: Theme.name === "contrast"
    readonly property bool deep: Theme.surface.hslLightness < 0.5 // light letters on a deep ground
    readonly property color ground: root.plain ? Theme.surface : Qt.hsla(root.hue, root.deep ? 0.24 : 0.38, root.deep ? 0.2 : 0.89, 1)
    readonly property color ink: root.plain ? Theme.text : Qt.hsla(root.hue, root.deep ? 0.4 : 0.5, root.deep ? 0.88 : 0.22, 1)
    readonly property string initials: root.firstLetters(root.letters)

    function sum(words: string): int {
        let total = 0;
        for (let i = 0; i < words.length; ++i)
            total += words.charCodeAt(i);
        return total;
    }
    function firstLetters(words: string): string {
        const first = words.split(" ").filter(part => part !== "").map(part => String.fromCodePoint(part.codePointAt(0)));
        const capitals = first.filter(letter => letter !== letter.toLowerCase());
        const used = capitals.length > 0 ? capitals : first;
        return used.length < 2 ? used.join("") : used[0] + used[used.length - 1];
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
        color: root.ground
        border.width: root.plain ? 2 : Math.max(1, Math.round(root.width / 48))
        border.color: root.plain ? Theme.border : Qt.tint(root.ground, Qt.rgba(root.ink.r, root.ink.g, root.ink.b, 0.16))

        Text {
            anchors.centerIn: parent
            visible: root.initials !== ""
            text: root.initials
            color: root.ink
            font.family: Theme.fontFamily
            font.pixelSize: Math.round(root.width * 0.36)
            font.weight: Font.DemiBold
            font.letterSpacing: root.width * 0.01
            Accessible.ignored: true
        }
        Icon {
            anchors.centerIn: parent
            visible: root.initials === ""
            glyph: "person"
            size: root.width * 0.5 / (1 + 0.8 * (Theme.textScale - 1))
            colour: root.ink
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
