pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// Who read the person's page. Whoever opened it without a visit comes first, with a screen of their own.
KioskFrame {
    id: root

    required property Session session
    property string person: ""
    signal closed
    signal agreedAsked

    objectName: "personReadersPage"
    title: readers.count < 2 ? qsTr("Who read my page") : qsTr("Who read my page, %1 of %2").arg(readers.place).arg(readers.count)
    now: readers.nowWords
    bar.canRead: aloud.canRead
    bar.reading: aloud.reading
    bar.readButton.objectName: "readersRead"
    bar.onReadAsked: aloud.toggle()
    bar.backButton.objectName: "readersBack"
    bar.nextButton.objectName: "readersNext"
    bar.nextText: readers.last ? qsTr("Done") : qsTr("Next")
    bar.nextGlyph: readers.last ? "check" : "arrow-right"
    bar.onBackAsked: {
        if (!readers.goBack())
            root.closed();
    }
    bar.onNextAsked: {
        if (!readers.goOn())
            root.closed();
    }

    ReadersPage {
        id: readers

        session: root.session
        personId: root.person
    }
    ReadAloud {
        id: aloud

        session: root.session
        passages: readers.passages
    }
    NoteLine {
        objectName: "withoutVisit"
        Layout.fillWidth: true
        visible: readers.withoutVisit
        text: qsTr("Opened without a visit")
        glyph: "key"
        glyphSize: 36
        kind: Theme.easyLabel
        colour: Theme.info
        spacing: 16
    }
    EasyStatement {
        objectName: "openingWords"
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: readers.withoutVisit
        words: readers.words
        source: readers.reason
        own: false
        symbol: "door"
        spoken: aloud.sentence
    }
    Repeater {
        model: readers.readers

        EasyReaderRow {
            required property int index
            required property var modelData

            objectName: "reader" + index
            Layout.fillWidth: true
            readerName: modelData.name
            symbol: modelData.symbol
            words: modelData.words
            note: modelData.note
            spoken: aloud.sentence
        }
    }
    AppText {
        objectName: "noReaders"
        Layout.fillWidth: true
        visible: text !== ""
        text: readers.emptyWords
        kind: Theme.easyBody
    }
    AppText {
        objectName: "askedAgain"
        Layout.fillWidth: true
        visible: text !== ""
        text: readers.askedWords
        kind: Theme.easyBody
    }
    AppText {
        objectName: "moreReaders"
        Layout.fillWidth: true
        visible: text !== ""
        text: readers.moreWords
        kind: Theme.easyBody
        color: Theme.textMuted
    }
    NoteLine {
        Layout.fillWidth: true
        text: readers.problem
        glyph: "alert"
        glyphSize: 32
        kind: Theme.easyBody
        colour: Theme.warning
    }
    EasyButton {
        objectName: "agreedButton"
        Layout.fillWidth: true
        visible: readers.loaded && readers.last
        plain: true
        glyph: "check"
        text: qsTr("What I agreed to")
        onTapped: root.agreedAsked()
    }
    Item {
        Layout.fillHeight: !readers.withoutVisit
    }
}
