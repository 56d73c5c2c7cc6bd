pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// P-4: one thing a screen that the person wants to do again by themselves, and how it went at the last visits.
KioskFrame {
    id: root

    required property Session session
    property string person: ""
    readonly property bool narrow: root.width < Theme.phoneBelow
    readonly property bool last: doing.current >= doing.count - 1
    signal closed

    objectName: "personDoingPage"
    title: doing.place === "" ? qsTr("How I am doing") : qsTr("How I am doing, %1").arg(doing.place)
    now: doing.nowWords
    bar.canRead: aloud.canRead
    bar.reading: aloud.reading
    bar.readButton.objectName: "doingRead"
    bar.onReadAsked: aloud.toggle()
    bar.backButton.objectName: "doingBack"
    bar.nextButton.objectName: "doingNext"
    bar.nextText: root.last ? qsTr("Done") : qsTr("Next")
    bar.nextGlyph: root.last ? "check" : "arrow-right"
    bar.onBackAsked: {
        if (doing.current === 0)
            root.closed();
        else
            doing.current -= 1;
    }
    bar.onNextAsked: {
        if (root.last)
            root.closed();
        else
            doing.current += 1;
    }

    DoingPage {
        id: doing

        session: root.session
        personId: root.person
    }
    ReadAloud {
        id: aloud

        session: root.session
        passages: doing.passages
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: doing.words !== ""
        implicitHeight: column.implicitHeight + 2 * column.edge
        radius: Theme.radiusCard
        color: Theme.surface
        border.width: 2
        border.color: Theme.border

        ColumnLayout {
            id: column

            readonly property int edge: root.narrow ? 20 : 40

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: column.edge
            spacing: 24

            AppText {
                objectName: "doingTitle"
                Layout.fillWidth: true
                text: doing.title
                kind: Theme.easyBody
                color: Theme.textMuted
            }
            Sentences {
                objectName: "doingWords"
                Layout.fillWidth: true
                text: doing.words
                spoken: aloud.sentence
                kind: root.narrow ? Theme.easyH2 : Theme.easyH1
            }
            Flow {
                Layout.fillWidth: true
                visible: doing.marks.length > 0
                spacing: 16
                Accessible.ignored: true // the sentence says it

                Repeater {
                    model: doing.marks

                    Icon {
                        required property int modelData

                        glyph: ["rung-self", "rung-reminded", "rung-guided", "rung-hands-on"][modelData]
                        size: root.narrow ? 36 : 56
                        colour: Theme.ladder[modelData]
                    }
                }
            }
            Sentences {
                Layout.fillWidth: true
                visible: text !== ""
                text: doing.before
                spoken: aloud.sentence
                kind: Theme.easyBody
                colour: Theme.textMuted
            }
            Sentences {
                objectName: "doingGoal"
                Layout.fillWidth: true
                visible: doing.goal !== ""
                text: qsTr("My goal: %1").arg(Words.quoted(doing.goal))
                kind: Theme.easyBody
            }
        }
    }
}
