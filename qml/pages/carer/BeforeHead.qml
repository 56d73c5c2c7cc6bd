import QtQuick
import QtQuick.Layouts
import Doorstep.App

// Who it is, when they expect somebody, and why then. The column has its width from anchors: laid out by another layout
// it would keep the heights of the width before.
Item {
    id: root

    required property BeforePage about
    property bool phone: false // there is room for little beside the portrait

    implicitWidth: 320 // of its own: it stands as its width allows
    implicitHeight: Math.max(face.visible ? face.height : 0, words.implicitHeight)

    Portrait {
        id: face

        anchors.left: parent.left
        visible: Theme.textScale <= 1.5
        name: root.about.personName
        size: root.phone ? 72 : 104
        backdrop: Theme.bg
    }
    ColumnLayout {
        id: words

        anchors.left: face.visible ? face.right : parent.left
        anchors.leftMargin: face.visible ? (root.phone ? 16 : 24) : 0
        anchors.right: parent.right
        y: Math.max(0, (root.height - height) / 2)
        spacing: 0

        AppText {
            Layout.fillWidth: true
            text: root.about.personName
            kind: root.phone ? Theme.h2 : Theme.h1
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        AppText {
            Layout.fillWidth: true
            Layout.bottomMargin: 4
            visible: text !== ""
            text: root.about.callMe
            kind: Theme.bodyLarge
            color: Theme.textMuted
        }
        NoteLine {
            text: root.about.timeWords
            glyph: "clock"
            glyphSize: 22
            kind: Theme.label
            colour: Theme.text
            glyphColour: Theme.primary
        }
        NoteLine {
            Layout.topMargin: 2
            text: root.about.promiseWords
            glyph: "heart"
            glyphSize: 22
            kind: Theme.body
            colour: Theme.text
            glyphColour: Theme.textMuted
        }
        Sentences {
            objectName: "promiseReason"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.glyphSide(22) + 8
            visible: root.about.reasonWords !== ""
            text: root.about.reasonWords
            kind: Theme.bodyWords
        }
    }
}
