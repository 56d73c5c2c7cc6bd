import QtQuick
import QtQuick.Layouts
import Doorstep.Ui

Rectangle {
    implicitWidth: 1280
    implicitHeight: 800
    color: Theme.bg
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    VisitCard {
        id: next

        x: 120
        y: 80
        width: 520
        when: "Next, in 9 minutes"
        length: "45 minutes"
        personName: "Ishbel Cairns"
        time: "8:15am to 9am"
        address: "12 Harbour Place, Burntisland"
        promise: "Promised 8am to 8:50am"
    }
    Card {
        x: 120
        y: 451
        width: 520
        padding: 0
        spacing: 0

        VisitRow {
            Layout.fillWidth: true
            first: true
            time: "9:20am"
            personName: "Jim Trotter"
            line: "Golfer. Side door, he will shout."
        }
        Divider {}
        VisitRow {
            Layout.fillWidth: true
            time: "10:15am"
            timeNote: "was 10am"
            personName: "Rosie Adie"
            line: "Week 6 of 6"
            tag: "Time changed"
            tagGlyph: "retry"
        }
        Divider {}
        VisitRow {
            Layout.fillWidth: true
            last: true
            time: "11:10am"
            personName: "Tam Gow"
            line: "Knock hard. Dog is soft."
            tag: "New to you"
            tagGlyph: "star"
            tagTone: "warning"
        }
    }
    ChangeStrip {
        x: 120
        y: 700
        width: 520
        title: "10:15am, Rosie Adie"
        line: "Now 10:15am to 10:45am. It was 10am to 10:30am."
        note: "The office changed this at 6:10am."
        struck: false
    }
    BeforeDoorCard {
        x: 664
        y: 80
        width: 592
        height: 616
        mustKnow: [
            { text: "No bending past 90 degrees, no crossing legs, no twisting, until six weeks. Raised seat stays on.", source: "hospital letter, 21 February" },
            { text: "Allergic to elastic plasters. Paper tape is fine.", source: "hospital letter, 21 February" }
        ]
        facts: [
            { glyph: "heart", label: "What is most important to me", text: "To be able to say no, thank you, I can manage.", source: "Ishbel, 24 February", own: true },
            { glyph: "ban", label: "Please do not", text: "Don’t do it because you are in a hurry. I would rather be late for my own breakfast.", source: "Ishbel, 21 February", own: true },
            { glyph: "history", label: "Since your last visit", text: "Had a poor night. Started without being asked.", source: "Lesley, yesterday 8:58am" },
            { glyph: "door", label: "At the door", text: "Ring and wait for me to get to the door. I am practising." }
        ]
        askAbout: "Bramble, my dog"
    }
    RowLayout {
        x: 664
        y: 712
        width: 592
        spacing: 8

        Repeater {
            model: [["late", "Running late"], ["door-cross", "Can’t get in"], ["phone", "Call Ishbel"], ["directions", "Directions"]]

            IconTextButton {
                required property var modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                glyph: modelData[0]
                text: modelData[1]
            }
        }
    }
    SyncPill {
        anchors.right: parent.right
        anchors.rightMargin: 24
        y: 16
        syncState: "sent"
        text: "All sent 8:04am"
    }
}
