pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// C-8: what the carer shares of themselves, a field each, and beside it what one of the people they visit sees.
PageFrame {
    id: root

    required property Session session
    signal backAsked

    function change(topic: int): void {
        (sheet.createObject(root, { topic: topic }) as SideSheet).open();
    }

    objectName: "cardPage"
    spacing: 16
    sideWidth: 420
    bar.title: qsTr("My card")
    bar.subtitle: root.session.accountName
    bar.backText: qsTr("Me")
    bar.onBackAsked: root.backAsked()
    actions: SyncArea {
        session: root.session
    }

    CardPage {
        id: page

        session: root.session
    }
    InfoStrip {
        objectName: "cardProblem"
        Layout.fillWidth: true
        visible: page.problem !== ""
        text: page.problem
        glyph: "alert"
        tone: "warning"
    }
    InfoStrip {
        objectName: "cardStrip"
        Layout.fillWidth: true
        text: page.hiddenWords !== "" ? page.hiddenWords
            : page.anyShown ? qsTr("You choose who sees each line. What you hide is gone from this tablet at once.")
            : qsTr("Nobody sees anything of you here until you choose who may.")
        glyph: page.anyShown ? "eye" : "eye-off"
    }
    AppButton {
        objectName: "hideCard"
        visible: page.anyShown
        tall: 56
        glyph: "eye-off"
        text: qsTr("Hide everything")
        spokenHint: qsTr("Nobody sees anything of your card any more.")
        onClicked: page.hideAll()
    }
    Card {
        Layout.fillWidth: true
        padding: 0
        spacing: 0

        Repeater {
            model: page.fields

            ColumnLayout {
                id: entry

                required property var modelData
                required property int index

                Layout.fillWidth: true
                spacing: 0

                Divider {
                    visible: entry.index > 0
                }
                SettingsRow {
                    readonly property bool narrow: root.width < 700 * Theme.textScale
                    readonly property string words: entry.modelData.value === "" ? qsTr("Not written. That is fine.") : entry.modelData.value

                    objectName: "cardField" + entry.modelData.topic + ".words"
                    Layout.fillWidth: true
                    implicitHeight: Math.max(Theme.grow(76), implicitContentHeight + 24)
                    enabled: entry.modelData.allowed
                    first: entry.index === 0
                    glyph: entry.modelData.level === "nobody" ? "lock" : entry.modelData.level === "chosen" ? "person-check" : "people"
                    text: entry.modelData.label
                    note: narrow ? words + "\n" + entry.modelData.levelText : words
                    value: narrow ? "" : entry.modelData.levelText
                    onClicked: root.change(entry.modelData.topic)
                }
                NoteLine {
                    Layout.leftMargin: 20
                    Layout.rightMargin: 20
                    Layout.bottomMargin: 12
                    text: entry.modelData.note
                    glyph: "info"
                }
            }
        }
    }
    NoteLine {
        Layout.fillWidth: true
        text: qsTr("A card has no place for a phone number, an address, family, health or faith.")
        glyph: "lock"
    }
    Card {
        objectName: "cardFigures"
        Layout.fillWidth: true
        visible: page.figures.length > 0
        spacing: 12

        HeadLine {
            Layout.fillWidth: true
            text: qsTr("Who looked at figures of you")
            heading: true
        }
        Repeater {
            model: page.figures

            NoteLine {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
                glyph: "eye"
                kind: Theme.body
                colour: Theme.text
            }
        }
    }
    CardAsSeen {
        Layout.fillWidth: true
        visible: !root.twoPane
        card: page
    }

    side: [
        CardAsSeen {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            visible: root.twoPane
            card: page
        },
        Item {
            Layout.fillHeight: true
        }
    ]

    Component {
        id: sheet

        SideSheet {
            id: body

            property int topic: 0

            title: field.title
            onClosed: destroy()

            CardFieldBox {
                id: field

                session: root.session
                card: page
                topic: body.topic
                onSaved: body.close()
            }
        }
    }
}
