pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Doorstep.App

// The person's mode: on their own tablet, or on the one their carer handed over. Then the only way out is the
// carer's PIN.
FocusScope {
    id: root

    required property Session session
    property string person: "" // empty: who is signed in
    readonly property bool handedOver: root.session.reader !== Session.PersonThemselves

    objectName: "personHome"
    focus: true
    Keys.onEscapePressed: root.goBack()
    Keys.onBackPressed: root.goBack()
    // The carer's colours are not theirs; on their own tablet they choose.
    readonly property string colours: root.handedOver ? "easy" : root.session.settings.theme
    onColoursChanged: Theme.name = root.colours
    Component.onCompleted: {
        Theme.name = root.colours;
        root.session.setPersonHolds(true);
    }
    Component.onDestruction: {
        Theme.name = root.session.settings.theme;
        root.session.setPersonHolds(false);
    }

    function goBack(): void {
        if (stack.depth > 1)
            stack.pop();
    }

    // What is gone leaves with all that was opened from it, whatever stands on the screen.
    function closeFrom(page: Item): void {
        for (let i = 1; i < stack.depth; ++i) {
            if (stack.get(i) === page) {
                stack.pop(stack.get(i - 1));
                return;
            }
        }
    }

    Connections {
        target: root.session

        function onPersonQuiet(): void {
            if (stack.currentItem.objectName !== "personQuietPage")
                stack.push(quietPage);
        }
    }
    FrontPage {
        id: home

        session: root.session
        personId: root.person
    }
    T.StackView {
        id: stack

        objectName: "personStack"
        anchors.fill: parent
        focus: true
        initialItem: frontPage
    }

    Component {
        id: frontPage

        PersonFrontPage {
            session: root.session
            front: home
            onAboutAsked: stack.push(aboutPage)
            onComingAsked: stack.push(comingPage)
            onDoingAsked: stack.push(doingPage)
            onReadersAsked: stack.push(readersPage)
            onSayAsked: stack.push(sayPage)
            onOtherAsked: stack.push(root.handedOver ? carerPage : settingsPage)
        }
    }
    Component {
        id: aboutPage

        PersonAboutPage {
            session: root.session
            person: root.person
            onChangeAsked: about => stack.push(changePage, { about: about })
            onClosed: stack.pop(null)
        }
    }
    Component {
        id: readersPage

        PersonReadersPage {
            session: root.session
            person: root.person
            onClosed: stack.pop()
            onAgreedAsked: stack.push(agreedPage)
        }
    }
    Component {
        id: agreedPage

        PersonAgreedPage {
            session: root.session
            person: root.person
            onClosed: stack.pop()
        }
    }
    Component {
        id: sayPage

        PersonSayPage {
            session: root.session
            person: root.person
            onBackAsked: stack.pop()
            onWordsAsked: say => stack.push(sayWordsPage, { say: say })
        }
    }
    Component {
        id: sayWordsPage

        PersonSayWordsPage {
            session: root.session
            onBackAsked: stack.pop()
        }
    }
    Component {
        id: changePage

        PersonChangePage {
            onBackAsked: stack.pop()
            onWordsAsked: (about, why) => stack.replace(wordsPage, { about: about, why: why })
        }
    }
    Component {
        id: wordsPage

        PersonWordsPage {
            session: root.session
            person: root.person
            onBackAsked: stack.pop()
        }
    }
    Component {
        id: comingPage

        PersonComingPage {
            session: root.session
            person: root.person
            onBackAsked: stack.pop()
            onVisitAsked: visit => stack.push(visitPage, { visit: visit })
        }
    }
    Component {
        id: visitPage

        PersonVisitPage {
            id: shownVisit

            session: root.session
            person: root.person
            onBackAsked: root.closeFrom(shownVisit)
            onCardAsked: worker => stack.push(cardPage, { worker: worker })
        }
    }
    Component {
        id: cardPage

        PersonCardPage {
            id: shownCard

            session: root.session
            person: root.person
            onClosed: root.closeFrom(shownCard)
        }
    }
    Component {
        id: doingPage

        PersonDoingPage {
            session: root.session
            person: root.person
            onClosed: stack.pop()
        }
    }
    Component {
        id: settingsPage

        PersonSettingsPage {
            session: root.session
            now: home.nowWords
            onBackAsked: stack.pop()
            onHelpAsked: stack.push(helpPage)
        }
    }
    Component {
        id: helpPage

        PersonHelpPage {
            session: root.session
            now: home.nowWords
            onBackAsked: stack.pop()
        }
    }
    Component {
        id: quietPage

        PersonQuietPage {
            now: home.nowWords
            onAnswered: {
                root.session.personIsHere();
                stack.pop();
            }
            onCarerAsked: {
                root.session.personIsHere();
                stack.replace(carerPage);
            }
        }
    }
    Component {
        id: carerPage

        PersonCarerPage {
            session: root.session
            now: root.width < Theme.phoneBelow ? "" : home.nowWords // there the keys need the room
            onBackAsked: stack.pop()
        }
    }
}
