pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// The person's own tablet while it is locked. Opens without signal.
KioskFrame {
    id: root

    required property Session session
    property bool wantsWords: false

    objectName: "unlockPage"
    title: qsTr("Hello %1").arg(root.session.firstName)
    now: root.width < Theme.phoneBelow ? "" : root.session.nowWords
    bar.canRead: false
    bar.canGoBack: false
    bar.enabled: !help.active
    bar.nextText: qsTr("Help")
    bar.nextGlyph: "help"
    bar.nextButton.objectName: "helpButton"
    bar.onNextAsked: help.active = true

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
        enabled: !help.active
        words: root.session.locksWithWords || root.wantsWords
        problem: root.session.waiting && !words ? root.session.waitWords : root.session.problem
        busy: root.session.busy
        waiting: root.session.waiting
        onEntered: secret => root.session.unlock(secret)
    }
    EasyButton {
        objectName: "wordsButton"
        Layout.fillWidth: true
        Layout.topMargin: 16
        visible: root.session.waiting && !root.wantsWords
        glyph: "key"
        text: qsTr("Use the 5 words")
        onTapped: root.wantsWords = true
    }
    Item {
        Layout.fillHeight: true
    }
    Loader {
        id: help

        parent: root
        anchors.fill: parent
        active: false
        sourceComponent: PersonHelpPage {
            session: root.session
            now: root.now
            onBackAsked: {
                help.active = false;
                entry.take();
            }
        }
        onLoaded: (item as PersonHelpPage).forceActiveFocus()
    }
}
