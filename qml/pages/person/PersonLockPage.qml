pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// The person's own tablet while it is locked. Opens without signal.
KioskFrame {
    id: root

    required property Session session
    property bool wantsWords: false
    property Item help: null // over this page, while it is read

    objectName: "unlockPage"
    title: qsTr("Hello %1").arg(root.session.firstName)
    now: root.width < Theme.phoneBelow ? "" : root.session.nowWords
    bar.canRead: false
    bar.canGoBack: false
    bar.enabled: !root.help
    bar.withCarer: root.session.waiting && !root.wantsWords
    bar.carerText: qsTr("Use the 5 words")
    bar.carerGlyph: "key"
    bar.carerButton.objectName: "wordsButton"
    bar.onCarerAsked: root.wantsWords = true
    bar.nextText: qsTr("Help")
    bar.nextGlyph: "help"
    bar.nextButton.objectName: "helpButton"
    bar.onNextAsked: {
        root.help = helpPage.createObject(root) as Item;
        root.help.forceActiveFocus();
    }

    Component.onCompleted: {
        const take = entry.take;
        Qt.callLater(take);
    }

    Item {
        Layout.fillHeight: true
    }
    PersonPin {
        id: entry

        Layout.fillWidth: true
        enabled: !root.help
        words: root.session.locksWithWords || root.wantsWords
        problem: root.session.problem
        waitWords: root.session.waitWords
        busy: root.session.busy
        waiting: root.session.waiting
        onEntered: secret => root.session.unlock(secret)
    }
    Item {
        Layout.fillHeight: true
    }
    Component {
        id: helpPage

        PersonHelpPage {
            anchors.fill: parent
            session: root.session
            now: root.now
            onBackAsked: {
                root.help = null;
                destroy();
                entry.take();
            }
        }
    }
}
