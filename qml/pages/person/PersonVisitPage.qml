pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// One visit of who is coming. Its time may not be right for them; whoever comes may tell something of themselves.
KioskFrame {
    id: root

    required property Session session
    property string person: ""
    property string visit: ""
    signal backAsked
    signal cardAsked(string worker)

    objectName: "personVisitPage"
    title: qsTr("Who is coming")
    now: page.nowWords
    bar.canRead: aloud.canRead
    bar.reading: aloud.reading
    bar.readButton.objectName: "visitRead"
    bar.onReadAsked: aloud.toggle()
    bar.backButton.objectName: "visitBack"
    bar.onBackAsked: root.backAsked()

    ComingVisitPage {
        id: page

        session: root.session
        personId: root.person
        visitId: root.visit
        onGone: root.backAsked()
    }
    ReadAloud {
        id: aloud

        session: root.session
        passages: page.passages
    }
    EasyVisitRow {
        objectName: "visitRow"
        Layout.fillWidth: true
        carerName: page.carerName
        note: page.note
        noteGlyph: page.isChange ? "late" : ""
        noteTone: page.isChange ? "warning" : ""
        day: page.day
        time: page.time
    }
    EasyTold {
        objectName: "visitSaid"
        Layout.fillWidth: true
        visible: page.saidWords !== ""
        label: page.saidWords
        words: page.answerWords
        glyph: "speech"
        spoken: aloud.sentence
    }
    GridLayout {
        Layout.fillWidth: true
        columns: root.width >= 1000 * Theme.textScale ? 2 : 1
        columnSpacing: 16
        rowSpacing: 16

        EasyButton {
            objectName: "visitNotRight"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            tall: 128
            visible: page.canSay
            glyph: "clock"
            text: qsTr("This time is not right for me")
            onTapped: page.sayNotRight()
        }
        EasyButton {
            objectName: "visitTakeBack"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            tall: 128
            visible: page.canTakeBack
            glyph: "undo"
            text: qsTr("Take it back. The time is right")
            onTapped: page.takeBack()
        }
        Repeater {
            model: page.cards

            EasyButton {
                required property var modelData
                required property int index

                objectName: "visitCard" + index
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                tall: 128
                glyph: "person"
                text: modelData.text
                onTapped: root.cardAsked(modelData.workerId)
            }
        }
        EasyButton {
            objectName: "visitKnowAgain"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            tall: 128
            visible: page.ratherNot
            glyph: "people"
            text: qsTr("I want to know about my carers")
            onTapped: page.knowAgain()
        }
    }
    NoteLine {
        Layout.fillWidth: true
        text: page.problem
        glyph: "alert"
        glyphSize: 32
        kind: Theme.easyBody
        colour: Theme.warning
    }
    Item {
        Layout.fillHeight: true
    }
}
