pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// What the person agreed to, one thing a screen. A tap takes it back at once.
KioskFrame {
    id: root

    required property Session session
    property string person: ""
    readonly property bool narrow: root.width < Theme.phoneBelow
    readonly property bool last: agreed.current >= agreed.count - 1
    signal closed

    objectName: "personAgreedPage"
    title: agreed.count < 2 ? qsTr("What I agreed to") : qsTr("What I agreed to, %1 of %2").arg(agreed.current + 1).arg(agreed.count)
    now: agreed.nowWords
    bar.canRead: aloud.canRead
    bar.reading: aloud.reading
    bar.readButton.objectName: "agreedRead"
    bar.onReadAsked: aloud.toggle()
    bar.backButton.objectName: "agreedBack"
    bar.nextButton.objectName: "agreedNext"
    bar.nextText: root.last ? qsTr("Done") : qsTr("Next")
    bar.nextGlyph: root.last ? "check" : "arrow-right"
    bar.onBackAsked: {
        if (agreed.current === 0)
            root.closed();
        else
            agreed.current -= 1;
    }
    bar.onNextAsked: {
        if (root.last)
            root.closed();
        else
            agreed.current += 1;
    }

    AgreedPage {
        id: agreed

        objectName: "agreed"
        session: root.session
        personId: root.person
    }
    ReadAloud {
        id: aloud

        session: root.session
        passages: agreed.passages
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: agreed.title !== ""
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

            Sentences {
                objectName: "agreedTitle"
                Layout.fillWidth: true
                text: agreed.title
                spoken: aloud.sentence
                kind: root.narrow ? Theme.easyH2 : Theme.easyH1
            }
            Sentences {
                objectName: "agreedWords"
                Layout.fillWidth: true
                text: agreed.words
                spoken: aloud.sentence
                kind: Theme.easyBody
            }
        }
    }
    EasyButton {
        objectName: "agreedNo"
        Layout.fillWidth: true
        visible: agreed.title !== "" && !agreed.refused
        glyph: "cross"
        text: agreed.agreed ? qsTr("I take this back") : qsTr("I say no")
        onTapped: agreed.sayNo()
    }
    EasyButton {
        objectName: "agreedYes"
        Layout.fillWidth: true
        visible: agreed.title !== "" && !agreed.agreed
        glyph: "check"
        text: qsTr("I say yes")
        onTapped: agreed.sayYes()
    }
    NoteLine {
        Layout.fillWidth: true
        text: agreed.problem
        glyph: "alert"
        glyphSize: 32
        kind: Theme.easyBody
        colour: Theme.warning
    }
}
