pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Doorstep.App

// A supervisor's way through the app: the board of now, the log of any visit, the people.
AdaptiveShell {
    id: root

    required property Session session

    objectName: "supervisorHome"
    items: [{ glyph: "board", text: qsTr("Board") }, { glyph: "log", text: qsTr("Visit log") },
        { glyph: "people", text: qsTr("People") }, { glyph: "person", text: qsTr("Me") }]
    current: 0
    onPicked: index => root.openTab(index)
    onHelpAsked: stack.push(helpPage)

    function openTab(index: int): void {
        root.current = index;
        stack.pop(null);
        if (index === 1)
            stack.push(daysPage);
        else if (index === 2)
            stack.push(peoplePage);
        else if (index === 3)
            stack.push(mePage);
    }
    function openLog(visit: string): void {
        if (visit !== "")
            stack.push(logPage, { visitId: visit });
    }

    T.StackView {
        id: stack

        objectName: "supervisorStack"
        anchors.fill: parent
        initialItem: boardPage
    }

    Component {
        id: boardPage

        SupervisorBoardPage {
            session: root.session
            margin: root.margin
            onLogAsked: visit => root.openLog(visit)
        }
    }
    Component {
        id: daysPage

        SupervisorDaysPage {
            session: root.session
            margin: root.margin
            onLogAsked: visit => root.openLog(visit)
        }
    }
    Component {
        id: logPage

        SupervisorLogPage {
            session: root.session
            margin: root.margin
            onBackAsked: stack.pop()
        }
    }
    Component {
        id: peoplePage

        CarerPeoplePage {
            session: root.session
            margin: root.margin
            onPersonAsked: person => stack.push(personPage, { personId: person })
        }
    }
    Component {
        id: personPage

        CarerPersonPage {
            session: root.session
            margin: root.margin
            twoPane: root.wide && Theme.textScale < 1.75
            onBackAsked: stack.pop()
            onBeforeAsked: visit => root.openLog(visit)
            onAboutAsked: person => stack.push(passportPage, { personId: person })
        }
    }
    Component {
        id: passportPage

        CarerPassportPage {
            session: root.session
            taps: taps
            margin: root.margin
            onBackAsked: stack.pop()
        }
    }
    Component {
        id: mePage

        MePage {
            session: root.session
        }
    }
    Component {
        id: helpPage

        HelpPage {
            session: root.session
        }
    }
    CarerTaps {
        id: taps

        session: root.session
    }
}
