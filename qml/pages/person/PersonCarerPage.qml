import QtQuick
import QtQuick.Layouts
import Doorstep.App

// The way back to the carer: their PIN, or the words they chose instead of one. Back leads to the person's home.
KioskFrame {
    id: root

    required property Session session
    signal backAsked

    objectName: "personCarerPage"
    title: qsTr("For your carer")
    bar.canRead: false
    bar.backButton.objectName: "carerBack"
    bar.onBackAsked: root.backAsked()

    Component.onCompleted: {
        const take = entry.take;
        Qt.callLater(take); // when the page is on the stack
    }

    PinCheck {
        id: pin

        session: root.session
    }
    Item {
        Layout.fillHeight: true
    }
    PersonPin {
        id: entry

        Layout.fillWidth: true
        title: root.session.practice ? qsTr("In practice the PIN is %1").arg(root.session.practicePin)
                                     : qsTr("PIN of %1").arg(root.session.firstName)
        wordsTitle: qsTr("Words of %1").arg(root.session.firstName)
        words: root.session.locksWithWords
        problem: pin.problem
        waitWords: root.session.waitWords
        busy: pin.busy
        waiting: root.session.waiting
        onEntered: secret => pin.check(secret)
    }
    Item {
        Layout.fillHeight: true
    }
}
