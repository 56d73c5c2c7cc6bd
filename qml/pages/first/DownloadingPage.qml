import QtQuick
import QtQuick.Layouts
import Doorstep.App

// The first download: what is here and what is still to come, as counted, never guessed.
FormPage {
    id: root

    required property Session session

    readonly property string whatComes: {
        switch (root.session.reader) {
        case Session.PersonThemselves: return qsTr("Fetching your page");
        case Session.Supervisor: return qsTr("Fetching your agency");
        }
        return qsTr("Fetching the people you visit");
    }

    objectName: "downloadingPage"
    head: [
        JoinTrail {
            current: 2
        },
        HelpButton {
            session: root.session
        }
    ]

    Card {
        Layout.fillWidth: true
        padding: root.phone ? 16 : 32
        spacing: 16

        StageHead {
            compact: root.phone
            carded: true
            symbol: "door"
            title: root.whatComes
            text: root.session.download.words
            textName: "downloadWords"
        }
        ProgressLine {
            Layout.fillWidth: true
            Layout.topMargin: 8
            visible: root.session.download.share >= 0
            share: root.session.download.share
            spoken: root.session.download.words
        }
        InfoStrip {
            objectName: "problem"
            Layout.fillWidth: true
            Layout.topMargin: 8
            visible: root.session.problem !== ""
            text: root.session.problem
            glyph: root.session.rescued ? "alert" : "signal-none"
            tone: "offline"
        }
        AppButton {
            objectName: "readOnButton"
            Layout.fillWidth: true
            visible: root.session.rescued
            tall: 56
            text: qsTr("I have read this")
            onClicked: root.session.readOn()
        }
        AppButton {
            objectName: "tryNowButton"
            Layout.fillWidth: true
            visible: root.session.problem !== "" && !root.session.rescued
            tall: 56
            glyph: "retry"
            text: qsTr("Try now")
            onClicked: root.session.sync.tryNow()
        }
    }
}
