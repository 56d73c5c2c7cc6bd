pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// What a carer tells of themselves. It is gone as soon as they take it back, also while it is read.
KioskFrame {
    id: root

    required property Session session
    property string person: ""
    property string worker: ""
    signal closed

    objectName: "personCardPage"
    title: card.count < 2 ? card.carerName : qsTr("%1, %2 of %3", "a carer, a screen of so many").arg(card.carerName).arg(card.place).arg(card.count)
    now: card.nowWords
    bar.canRead: aloud.canRead
    bar.reading: aloud.reading
    bar.readButton.objectName: "cardRead"
    bar.onReadAsked: aloud.toggle()
    bar.backButton.objectName: "cardBack"
    bar.nextButton.objectName: "cardNext"
    bar.nextText: card.last ? qsTr("Done") : qsTr("Next")
    bar.nextGlyph: card.last ? "check" : "arrow-right"
    bar.onBackAsked: {
        if (!card.goBack())
            root.closed();
    }
    bar.onNextAsked: {
        if (!card.goOn())
            root.closed();
    }

    ToldCardPage {
        id: card

        session: root.session
        personId: root.person
        workerId: root.worker
        onGone: root.closed()
    }
    ReadAloud {
        id: aloud

        session: root.session
        passages: card.passages
    }
    Repeater {
        model: card.told

        EasyTold {
            required property var modelData
            required property int index

            objectName: "told" + index
            Layout.fillWidth: true
            label: modelData.label
            words: modelData.words
            quoted: true
            spoken: aloud.sentence
        }
    }
    AppText {
        objectName: "exchange"
        Layout.fillWidth: true
        visible: text !== ""
        text: card.exchangeWords
        kind: Theme.easyBody
        color: Theme.textMuted
    }
    EasyButton {
        objectName: "ratherNot"
        Layout.fillWidth: true
        visible: card.last && card.count > 0
        plain: true
        glyph: "eye-off"
        text: qsTr("I would rather not know about my carers")
        onTapped: card.ratherNot()
    }
    NoteLine {
        Layout.fillWidth: true
        text: card.problem
        glyph: "alert"
        glyphSize: 32
        kind: Theme.easyBody
        colour: Theme.warning
    }
    Item {
        Layout.fillHeight: true
    }
}
