pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// Who is signed in, how this tablet looks and is held, and the way out.
SheetPage {
    id: root

    property bool withCard: false // who has one to share of themselves
    signal cardAsked

    readonly property Settings settings: root.session.settings
    readonly property var themes: ["light", "dark", "night", "contrast", "easy"]
    readonly property var sizes: [1, 1.25, 1.5, 1.75, 2]
    readonly property var fonts: ["Inter", "Andika", "Atkinson Hyperlegible"]
    readonly property var minutes: [1, 2, 5, 10, 15]
    readonly property var languages: root.session.languages

    function changeLock(ofWords: bool): void {
        (sheet.createObject(root, { ofWords: ofWords }) as SideSheet).open();
    }

    title: qsTr("Me")
    subtitle: root.session.accountName
    objectName: "mePage"

    // Each half has its width from the page and not from a layout: one that is laid out by another keeps the height of
    // words and chips from before they wrapped.
    Item {
        id: halves

        readonly property bool beside: root.width >= 1000 * Theme.textScale
        readonly property real half: halves.beside ? (halves.width - 24) / 2 : halves.width

        Layout.fillWidth: true
        implicitHeight: halves.beside ? Math.max(looks.implicitHeight, hold.implicitHeight)
                                      : looks.implicitHeight + 12 + hold.implicitHeight

        ColumnLayout {
            id: looks

            anchors.left: parent.left
            width: halves.half
            spacing: 12

            Card {
                Layout.fillWidth: true
                visible: root.withCard
                padding: 0

                SettingsRow {
                    objectName: "myCardRow"
                    Layout.fillWidth: true
                    first: true
                    last: true
                    glyph: "badge"
                    text: qsTr("My card")
                    note: qsTr("What the people you visit may know of you")
                    onClicked: root.cardAsked()
                }
            }
            SettingsChoice {
                objectName: "themeChoice"
                title: qsTr("Colours")
                choices: [qsTr("Light"), qsTr("Dark"), qsTr("Night"), qsTr("Strong contrast"), qsTr("Warm and calm")]
                current: root.themes.indexOf(root.settings.theme)
                onPicked: index => root.settings.theme = root.themes[index]
            }
            SettingsChoice {
                objectName: "textChoice"
                title: qsTr("Size of the text")
                choices: root.sizes.map(size => qsTr("%1 %").arg(Math.round(size * 100)))
                current: root.sizes.indexOf(root.settings.textScale)
                onPicked: index => root.settings.textScale = root.sizes[index]
            }
            SettingsChoice {
                objectName: "fontChoice"
                title: qsTr("Letters")
                choices: [qsTr("Ordinary"), qsTr("Easy to learn to read"), qsTr("Easy to see")]
                current: root.fonts.indexOf(root.settings.readingFont)
                onPicked: index => root.settings.readingFont = root.fonts[index]
            }
            SettingsChoice {
                objectName: "languageChoice"
                visible: root.session.languages.length > 1
                title: qsTr("Language")
                choices: root.session.languageNames // each as its speakers call it
                current: root.languages.indexOf(root.session.language)
                onPicked: index => root.session.language = root.languages[index]
            }
        }
        ColumnLayout {
            id: hold

            anchors.right: parent.right
            y: halves.beside ? 0 : looks.implicitHeight + 12
            width: halves.half
            spacing: 12

            Card {
                Layout.fillWidth: true
                padding: 0
                spacing: 0

                SettingsRow {
                    objectName: "leftHandSwitch"
                    Layout.fillWidth: true
                    first: true
                    glyph: "left-hand"
                    text: qsTr("Left hand")
                    note: qsTr("Puts what you press most on the left")
                    switchable: true
                    on: root.settings.leftHand
                    onClicked: root.settings.leftHand = !root.settings.leftHand
                }
                Divider {}
                SettingsRow {
                    objectName: "lessMovementSwitch"
                    Layout.fillWidth: true
                    last: true
                    glyph: "motion"
                    text: qsTr("Less movement")
                    note: qsTr("Nothing fades or turns")
                    switchable: true
                    on: root.settings.lessMovement
                    onClicked: root.settings.lessMovement = !root.settings.lessMovement
                }
            }
            SettingsChoice {
                objectName: "lockChoice"
                visible: !root.session.practice
                title: qsTr("Locks by itself after")
                choices: root.minutes.map(minutes => minutes === 1 ? qsTr("1 minute") : qsTr("%n minutes", "", minutes))
                current: root.minutes.indexOf(root.settings.lockAfterMinutes)
                onPicked: index => root.settings.lockAfterMinutes = root.minutes[index]
            }
            Card {
                Layout.fillWidth: true
                visible: !root.session.practice
                padding: 0
                spacing: 0

                SettingsRow {
                    objectName: "changePinRow"
                    Layout.fillWidth: true
                    visible: root.session.pinAllowed
                    first: true
                    glyph: "lock"
                    text: root.session.locksWithWords ? qsTr("Choose a PIN") : qsTr("Change the PIN")
                    onClicked: root.changeLock(false)
                }
                Divider {
                    visible: root.session.pinAllowed
                }
                SettingsRow {
                    objectName: "changeWordsRow"
                    Layout.fillWidth: true
                    first: !root.session.pinAllowed
                    last: true
                    glyph: "key"
                    text: qsTr("New 5 words")
                    note: qsTr("When the paper is lost, or somebody saw it")
                    onClicked: root.changeLock(true)
                }
            }
            NoteLine {
                Layout.topMargin: 12
                visible: root.session.practice
                glyph: "star"
                text: qsTr("Everybody here is made up. Nothing you do is sent, and all of it is gone when you end this.")
            }
            AppButton {
                objectName: "lockButton"
                Layout.topMargin: root.session.practice ? 0 : 12
                tall: 56
                glyph: root.session.practice ? "cross" : "lock"
                text: root.session.practice ? qsTr("End practice") : qsTr("Lock now")
                onClicked: root.session.lock()
            }
        }
    }

    Component {
        id: sheet

        SideSheet {
            id: body

            property bool ofWords: false

            title: body.ofWords ? qsTr("New 5 words") : qsTr("The PIN")
            onClosed: destroy()

            LockChange {
                session: root.session
                ofWords: body.ofWords
            }
        }
    }
}
