import QtQuick
import QtQuick.Layouts

// Where we are: a large title with the day, or a way back with a face, a name and a line. The SyncPill comes last.
// Where there is no room for all of it side by side the pill wraps, and then the words go below.
// Sizes are made of implicit sizes alone, and of a layout's only as it last told them: what is worked out when it
// is asked for would come back to where it was asked. The height follows when the turn is over: the page moves
// with it, and a page in the middle of being resized would come back here with its other half.
Item {
    id: root

    property string title: ""
    property string subtitle: ""
    property string backText: ""
    property string portraitName: ""
    property string portrait: ""
    property alias actions: actions.data
    property bool compact: root.width < 560 * Theme.textScale
    signal backAsked

    readonly property bool hasBack: root.backText !== ""
    readonly property bool page: !root.hasBack && root.portraitName === "" // h1 with the subtitle on its line
    readonly property bool hasFace: root.portraitName !== "" && !root.compact
    readonly property bool hasSubtitle: root.subtitle !== "" && !(root.page && root.compact)

    readonly property real backRoom: root.hasBack ? back.implicitWidth + 8 : 0
    readonly property real faceRoom: root.hasFace ? 72 : 0
    readonly property real titleRoom: root.page ? titleWidth.wide : Math.min(titleWidth.wide, 220 * Theme.textScale)
    readonly property real taken: root.backRoom + root.faceRoom + root.titleRoom + 16
    readonly property bool beside: root.taken + actions.wide <= root.width
    readonly property bool below: !root.beside && (root.hasBack ? root.title !== "" : root.taken + 160 * Theme.textScale > root.width)
    // the pill has not even room for its words beside the way back
    readonly property bool apart: root.hasBack && root.width - root.backRoom - 8 < Math.min(actions.wide, 170 * Theme.textScale)
    readonly property real actionsRoom: root.beside ? actions.wide : root.apart ? root.width
        : root.hasBack ? root.width - root.backRoom - 8 : root.below ? root.width : root.width - root.taken

    readonly property real wordsX: root.below ? root.faceRoom : root.backRoom + root.faceRoom
    readonly property real wordsWidth: Math.max(1, root.width - root.wordsX
        - (root.below ? 0 : Math.min(actions.wide, root.actionsRoom) + 16))
    readonly property bool oneLine: root.page && root.hasSubtitle
        && titleWidth.wide + subtitleWidth.wide + 12 <= root.wordsWidth
    readonly property bool under: !root.page && !root.below && root.hasSubtitle && subtitleWidth.wide > root.wordsWidth
    readonly property real wordsHeight: root.title === "" ? 0 : root.oneLine || root.under || !root.hasSubtitle
        ? title.implicitHeight : title.implicitHeight + subtitle.implicitHeight
    readonly property real nameHeight: Math.max(root.wordsHeight, root.hasFace ? 56 : 0)
    readonly property real backHeight: root.hasBack ? back.implicitHeight : 0
    readonly property real least: Theme.grow(root.compact ? 60 : 80)
    readonly property real besideHeight: root.apart ? 0 : actions.tall
    readonly property real firstHeight: root.below ? root.hasBack ? Math.max(root.backHeight, root.besideHeight) : root.wordsHeight
        : Math.max(root.nameHeight, root.backHeight, root.besideHeight)
    readonly property real secondHeight: !root.below ? 0 : root.hasBack ? root.nameHeight : actions.tall
    readonly property real firstLine: root.below || root.apart ? root.firstHeight + 12 : Math.max(root.least, root.firstHeight + 8)
    readonly property real apartLine: root.apart ? actions.tall + 12 : 0
    readonly property real nameMiddle: root.below && root.hasBack ? root.firstLine + root.apartLine + root.secondHeight / 2
        : root.firstLine / 2

    readonly property real wanted: root.firstLine + root.apartLine + (root.below ? root.secondHeight + 12 : 0)
        + (root.under ? subtitle.implicitHeight + 8 : 0)

    implicitWidth: 1136
    onWantedChanged: {
        const grow = root.grow;
        Qt.callLater(grow);
    }
    Component.onCompleted: root.grow()

    function grow(): void {
        root.implicitHeight = root.wanted;
    }

    NaturalWidth {
        id: titleWidth

        kind: title.kind
        text: root.title
    }
    NaturalWidth {
        id: subtitleWidth

        kind: subtitle.kind
        text: root.subtitle
    }
    AppButton {
        id: back

        anchors.left: parent.left
        anchors.leftMargin: -8 // its arrow stands at the margin
        y: (root.firstLine - height) / 2
        visible: root.hasBack
        variant: AppButton.Plain
        glyph: "arrow-left"
        text: root.backText
        spokenHint: qsTr("The way back")
        onClicked: root.backAsked()
    }
    Portrait {
        anchors.left: parent.left
        anchors.leftMargin: root.wordsX - root.faceRoom
        y: root.nameMiddle - height / 2
        visible: root.hasFace
        name: root.portraitName
        source: root.portrait
        size: 56
        backdrop: Theme.bg
    }
    Item {
        anchors.left: parent.left
        anchors.leftMargin: root.wordsX
        y: root.nameMiddle - root.wordsHeight / 2
        width: root.wordsWidth
        height: root.wordsHeight

        AppText {
            id: title

            anchors.left: parent.left
            width: root.oneLine ? titleWidth.wide : root.wordsWidth
            text: root.title
            kind: root.page && !root.compact ? Theme.h1 : root.page || !root.compact ? Theme.h2 : Theme.h3
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        AppText {
            id: subtitle

            anchors.left: parent.left
            anchors.leftMargin: root.oneLine ? titleWidth.wide + 12 : root.under ? -root.wordsX : 0
            y: root.oneLine ? title.baselineOffset - baselineOffset
                : root.under ? root.firstLine - parent.y : title.implicitHeight
            width: root.oneLine ? subtitleWidth.wide : root.under ? root.width : root.wordsWidth
            visible: root.hasSubtitle
            text: root.subtitle
            kind: root.page ? Theme.bodyLarge : Theme.caption
            color: Theme.textMuted
        }
    }
    // A layout that is moved lays itself out anew and tells its sizes, in the midst of who moved it: this item is
    // moved instead.
    Item {
        anchors.right: parent.right
        y: root.apart ? root.firstLine + 4 : root.below && !root.hasBack ? root.firstLine - 4 : (root.firstLine - actions.tall) / 2
        width: Math.min(actions.wide, root.actionsRoom)
        height: actions.tall

        RowLayout {
            id: actions

            property real wide: 0
            property real tall: 0

            onImplicitWidthChanged: actions.wide = actions.implicitWidth
            onImplicitHeightChanged: actions.tall = actions.implicitHeight
            width: parent.width
            spacing: 16
        }
    }
}
