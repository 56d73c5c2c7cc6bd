import QtQuick
import QtQuick.Layouts
import Doorstep.Ui

AdaptiveShell {
    id: root

    readonly property var sizes: [Qt.size(1280, 800), Qt.size(800, 1280), Qt.size(360, 740)]

    implicitWidth: 1280
    implicitHeight: 800
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    items: [
        { glyph: "calendar", text: "Today" },
        { glyph: "people", text: "People" },
        { glyph: "message", text: "Messages" },
        { glyph: "person", text: "Me" }
    ]

    TopBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        title: "Today"
        subtitle: "Tuesday 4 March"
        actions: SyncPill { syncState: "sent"; text: "All sent 8:04am" }
    }
    PaneSplit {
        anchors.top: bar.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: root.margin
        anchors.topMargin: 0

        second: BeforeDoorCard {
            width: parent.width
            height: Math.min(parent.height, Math.max(implicitHeight, 616))
            mustKnow: [{ text: "Allergic to elastic plasters. Paper tape is fine.", source: "hospital letter, 21 February" }]
            facts: [{ glyph: "heart", label: "What is most important to me", text: "To be able to say no, thank you, I can manage.", source: "Ishbel, 24 February", own: true }]
            askAbout: "Bramble, my dog"
        }

        ColumnLayout {
            width: parent.width
            spacing: 0

            VisitCard {
                Layout.fillWidth: true
                when: "Next, in 9 minutes"
                length: "45 minutes"
                personName: "Ishbel Cairns"
                time: "8:15am to 9am"
                address: "12 Harbour Place, Burntisland"
                promise: "Promised 8am to 8:50am"
                withBefore: !root.wide
            }
            HeadLine {
                Layout.fillWidth: true
                Layout.leftMargin: 4
                Layout.rightMargin: 4
                Layout.topMargin: 11
                Layout.bottomMargin: 10
                text: "Later today"
                remark: "1 of 6 done"
                heading: true
            }
            Card {
                Layout.fillWidth: true
                padding: 0
                spacing: 0

                VisitRow { Layout.fillWidth: true; first: true; time: "9:20am"; personName: "Jim Trotter"; line: "Golfer. Side door, he will shout." }
                Divider {}
                VisitRow { Layout.fillWidth: true; time: "10:15am"; timeNote: "was 10am"; personName: "Rosie Adie"; line: "Week 6 of 6"; tag: "Time changed"; tagGlyph: "retry" }
                Divider {}
                VisitRow { Layout.fillWidth: true; last: true; time: "11:10am"; personName: "Tam Gow"; line: "Knock hard. Dog is soft."; tag: "New to you"; tagGlyph: "star"; tagTone: "warning" }
            }
        }
    }
}
