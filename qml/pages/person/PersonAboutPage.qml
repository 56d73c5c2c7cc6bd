import QtQuick
import QtQuick.Layouts
import Doorstep.App

// P-2: one thing a screen. Two answers that weigh the same; what was done stands in their place until one goes on.
KioskFrame {
    id: root

    required property Session session
    property string person: ""
    readonly property bool answered: about.thanks !== ""
    signal changeAsked(AboutMePage about)
    signal closed

    objectName: "personAboutPage"
    title: about.place === 0 ? qsTr("About me") : qsTr("About me, %1 of %2").arg(about.place).arg(about.count)
    now: about.nowWords
    gap: root.height < 600 ? 16 : 24
    bar.canRead: aloud.canRead
    bar.reading: aloud.reading
    bar.readButton.objectName: "lineRead"
    bar.onReadAsked: aloud.toggle()
    bar.backButton.objectName: "lineBack"
    bar.nextButton.objectName: "lineNext"
    bar.nextText: about.last ? qsTr("Done") : qsTr("Next")
    bar.nextGlyph: about.last ? "check" : "arrow-right"
    bar.onBackAsked: {
        if (!about.goBack())
            root.closed();
    }
    bar.onNextAsked: {
        if (!about.goOn())
            root.closed();
    }

    AboutMePage {
        id: about

        session: root.session
        personId: root.person
    }
    ReadAloud {
        id: aloud

        session: root.session
        passages: about.passages
    }
    EasyStatement {
        objectName: "lineWords"
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: about.place > 0
        words: about.words
        source: about.source
        spoken: aloud.sentence
        own: about.own
        rightToLeft: about.rightToLeft
        photo: about.picture
        symbol: about.symbol
    }
    NoteLine {
        objectName: "lineProblem"
        Layout.fillWidth: true
        text: about.problem
        glyph: "alert"
        glyphSize: 32
        kind: Theme.easyBody
        colour: Theme.warning
    }
    onAnsweredChanged: {
        const reveal = root.reveal;
        Qt.callLater(reveal, answers);
    }

    GridLayout {
        id: answers

        Layout.fillWidth: true
        visible: about.place > 0
        columns: root.width >= 1000 * Theme.textScale ? 3 : root.width >= 640 * Theme.textScale ? 2 : 1
        columnSpacing: 16
        rowSpacing: 16

        EasyButton {
            objectName: "lineRight"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: !root.answered
            glyph: "check"
            text: qsTr("This is right")
            onTapped: about.sayRight()
        }
        EasyButton {
            objectName: "lineChange"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: !root.answered
            glyph: "pencil"
            text: qsTr("Change this")
            onTapped: root.changeAsked(about)
        }
        EasyButton {
            objectName: "lineAskedAgain"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.columnSpan: answers.columns === 2 ? 2 : 1
            visible: !root.answered
            glyph: "retry"
            text: qsTr("I was asked again")
            onTapped: about.sayAskedAgain()
        }
        NoteLine {
            objectName: "lineThanks"
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            Layout.columnSpan: answers.columns === 3 ? 2 : 1
            Layout.alignment: Qt.AlignVCenter
            visible: root.answered
            text: about.thanks
            glyph: "check"
            glyphSize: 36
            kind: Theme.easyLabel
            colour: Theme.success
            spacing: 16
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        EasyButton {
            objectName: "lineUndo"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: root.answered
            glyph: "undo"
            text: qsTr("Undo")
            onTapped: about.undo()
        }
    }
}
