pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// What a page before the first visit is about: a picture where there is room, a title and a sentence.
ColumnLayout {
    id: root

    property string symbol: ""
    property string title: ""
    property string text: ""
    property string textName: "" // objectName of the sentence
    property bool compact: false // on a phone
    property bool carded: false // stands in a card

    Layout.fillWidth: true
    spacing: root.compact ? 4 : 8

    Repeater {
        model: root.compact || root.symbol === "" ? 0 : 1

        Rectangle {
            Layout.bottomMargin: 16
            implicitWidth: 112
            implicitHeight: 112
            radius: Theme.radiusTile
            color: Theme.primarySoft
            border.width: Theme.name === "contrast" ? Theme.edge : 0
            border.color: Theme.border

            SymbolPicture {
                anchors.centerIn: parent
                symbol: root.symbol
                size: 80
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        text: root.title
        kind: root.compact || root.carded ? Theme.h1 : Theme.display
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Sentences {
        objectName: root.textName
        Layout.fillWidth: true
        visible: text !== ""
        text: root.text
        kind: root.compact ? Theme.body : Theme.bodyLarge
        colour: Theme.textMuted
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
