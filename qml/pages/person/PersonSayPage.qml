pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// P-5: whom, and what; one tap each. What was said stands in its place until one goes on, with what was answered
// to the last ones below.
KioskFrame {
    id: root

    required property Session session
    property string person: ""
    readonly property bool done: page.thanks !== ""
    signal backAsked
    signal wordsAsked(SayPage say)

    objectName: "personSayPage"
    title: qsTr("Say something")
    now: page.nowWords
    bar.canRead: aloud.canRead
    bar.reading: aloud.reading
    bar.readButton.objectName: "sayRead"
    bar.onReadAsked: aloud.toggle()
    bar.backButton.objectName: "sayBack"
    bar.onBackAsked: root.backAsked()

    SayPage {
        id: page

        session: root.session
        personId: root.person
    }
    ReadAloud {
        id: aloud

        session: root.session
        passages: page.passages
    }
    NoteLine {
        objectName: "sayProblem"
        Layout.fillWidth: true
        text: page.problem
        glyph: "alert"
        glyphSize: 32
        kind: Theme.easyBody
        colour: Theme.warning
    }
    Repeater {
        model: page.answered

        EasyTold {
            required property var modelData

            objectName: "saidAnswer"
            Layout.fillWidth: true
            label: modelData.label
            words: modelData.words
            glyph: "speech"
            spoken: aloud.sentence
        }
    }
    GridLayout {
        Layout.fillWidth: true
        visible: page.loaded && !root.done
        columns: root.width >= 1000 * Theme.textScale ? 2 : 1
        columnSpacing: 16
        rowSpacing: 24

        PersonChoice {
            objectName: "sayTo"
            title: qsTr("To whom?")
            glyph: "person"
            choices: page.names
            values: Array.from(page.names, (name, place) => place)
            current: page.chosen
            onPicked: value => page.chosen = value
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            spacing: 16

            AppText {
                Layout.fillWidth: true
                text: qsTr("What do you want to say?")
                kind: Theme.easyLabel
                color: Theme.textMuted
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Repeater {
                model: page.phrases

                EasyButton {
                    required property int index
                    required property string modelData

                    objectName: "sayPhrase" + index
                    Layout.fillWidth: true
                    glyph: "speech"
                    text: modelData
                    spokenHint: page.chosenName
                    onTapped: page.say(index)
                }
            }
            EasyButton {
                objectName: "sayOwnWords"
                Layout.fillWidth: true
                glyph: "pencil"
                text: qsTr("In my own words")
                onTapped: root.wordsAsked(page)
            }
        }
    }
    NoteLine {
        objectName: "sayThanks"
        Layout.fillWidth: true
        visible: root.done
        text: page.thanks
        glyph: "check"
        glyphSize: 36
        kind: Theme.easyLabel
        colour: Theme.success
        spacing: 16
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    GridLayout {
        Layout.fillWidth: true
        visible: root.done
        columns: root.width >= 640 * Theme.textScale ? 2 : 1
        columnSpacing: 16
        rowSpacing: 16

        EasyButton {
            objectName: "sayMore"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            glyph: "speech"
            text: qsTr("Say something else")
            onTapped: page.goOn()
        }
        EasyButton {
            objectName: "sayUndo"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            glyph: "undo"
            text: qsTr("Take it back")
            onTapped: page.undo()
        }
    }
    Repeater {
        model: page.said

        EasyTold {
            required property var modelData
            required property int index

            objectName: "saidBefore" + index
            Layout.fillWidth: true
            label: modelData.label
            words: modelData.words
            glyph: "speech"
            spoken: aloud.sentence
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
