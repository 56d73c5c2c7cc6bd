pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Doorstep.App

// A supervisor's way through the app: the board of now, the log of any visit, the people, what waits.
AdaptiveShell {
    id: root

    required property Session session

    objectName: "supervisorHome"
    focus: true
    Keys.onEscapePressed: root.goBack()
    Keys.onBackPressed: root.goBack()
    items: [{ glyph: "board", text: qsTr("Board") }, { glyph: "calendar", text: qsTr("Rota") },
        { glyph: "log", text: root.wide || Theme.textScale < 1.75 ? qsTr("Visit log") : qsTr("Log"), onPhone: false }, // there the rota leads to it
        { glyph: "people", text: qsTr("People") }, { glyph: "inbox", text: qsTr("Inbox") }, { glyph: "tablet", text: qsTr("Tablets") },
        { glyph: "person", text: qsTr("Me") }]
    counts: ({ 4: waiting.waiting })
    current: 0
    atHelp: stack.currentItem instanceof HelpPage
    onPicked: index => root.openTab(index)
    onHelpAsked: root.openHelp()

    property var pressed: [] // what led from page to page: the focus comes back to it

    function push(page: Component, given: var): void {
        root.pressed.push(root.Window.activeFocusItem);
        stack.push(page, given).forceActiveFocus(Qt.OtherFocusReason);
    }
    function goBack(): void {
        if (stack.depth < 2)
            return;
        stack.pop();
        const item = root.pressed.pop();
        if (item && item.visible)
            item.forceActiveFocus(Qt.TabFocusReason);
    }
    function openTab(index: int): void {
        root.current = index;
        root.pressed = [];
        stack.pop(null);
        if (index >= 1 && index <= 5 && root.session.lease !== Session.Full)
            stack.push(heldBackPage, { name: root.items[index].text });
        else if (index === 1)
            stack.push(rotaPage);
        else if (index === 2)
            stack.push(daysPage);
        else if (index === 3)
            stack.push(peoplePage);
        else if (index === 4)
            stack.push(inboxPage);
        else if (index === 5)
            stack.push(tabletsPage);
        else if (index === 6)
            stack.push(mePage);
    }
    function openLog(visit: string): void {
        if (visit === "")
            return;
        if (root.session.lease === Session.Full)
            root.push(logPage, { visitId: visit });
        else
            root.openTab(2);
    }
    function changeVisit(visit: string): void {
        if (root.session.lease === Session.Full)
            rota.change(visit);
        else
            root.openTab(1);
    }

    function openVersions(person: string, line: string): void {
        if (root.session.lease === Session.Full)
            root.push(versionsPage, { personId: person, lineId: line });
    }
    function openHelp(): void {
        if (!root.atHelp)
            root.push(helpPage, {});
    }

    T.StackView {
        id: stack

        objectName: "supervisorStack"
        anchors.fill: parent
        initialItem: boardPage
    }

    // What is held back leaves the screen at once, and comes back by itself.
    Connections {
        target: root.session

        function onLeaseChanged(): void {
            root.openTab(root.current);
        }
    }
    Component {
        id: boardPage

        SupervisorBoardPage {
            session: root.session
            margin: root.margin
            inboxWords: waiting.boardWords
            onInboxAsked: root.openTab(4)
            onLogAsked: visit => root.openLog(visit)
            onChangeAsked: visit => root.changeVisit(visit)
        }
    }
    RotaEditor {
        id: rota

        session: root.session
        onDid: words => rotaUndo.show(words)
    }
    RotaSheet {
        editor: rota
        onLogAsked: visit => root.openLog(visit)
    }
    Component {
        id: rotaPage

        SupervisorRotaPage {
            session: root.session
            editor: rota
            margin: root.margin
            withLog: root.phone
            onLogAsked: root.openTab(2)
            onBackAsked: root.goBack()
        }
    }
    Component {
        id: daysPage

        SupervisorDaysPage {
            session: root.session
            margin: root.margin
            onLogAsked: visit => root.openLog(visit)
            onCopyAsked: root.push(copyPage, {})
            onSearchAsked: root.push(logSearchPage, {})
        }
    }
    Component {
        id: logSearchPage

        SupervisorLogSearchPage {
            session: root.session
            margin: root.margin
            onLogAsked: visit => root.openLog(visit)
            onBackAsked: root.goBack()
        }
    }
    Component {
        id: logPage

        SupervisorLogPage {
            session: root.session
            margin: root.margin
            onCopyAsked: (person, visit) => root.push(copyPage, { personId: person, visitId: visit })
            onBackAsked: root.goBack()
        }
    }
    Component {
        id: peoplePage

        CarerPeoplePage {
            session: root.session
            margin: root.margin
            withPromises: true
            onPersonAsked: person => root.push(personPage, { personId: person })
            onPromisesAsked: root.push(promisesPage, {})
            onOutcomesAsked: root.push(outcomesPage, {})
        }
    }
    Component {
        id: outcomesPage

        SupervisorOutcomesPage {
            session: root.session
            margin: root.margin
            onBackAsked: root.goBack()
            onPersonAsked: person => root.push(personPage, { personId: person })
        }
    }
    Component {
        id: promisesPage

        SupervisorPromisesPage {
            session: root.session
            margin: root.margin
            onBackAsked: root.goBack()
            onLogAsked: visit => root.openLog(visit)
            onPersonAsked: person => root.push(personPage, { personId: person })
        }
    }
    Component {
        id: personPage

        CarerPersonPage {
            session: root.session
            margin: root.margin
            twoPane: root.wide && Theme.textScale < 1.75
            onBackAsked: root.goBack()
            onBeforeAsked: visit => root.openLog(visit)
            onAboutAsked: person => root.push(passportPage, { personId: person })
            onTrendAsked: person => root.push(trendPage, { personId: person })
            withRota: true
            onRotaAsked: person => root.push(rotaPage, { personId: person, withLog: false })
            onCopyAsked: person => root.push(copyPage, { personId: person })
            onConsentsAsked: person => root.push(consentsPage, { personId: person })
        }
    }
    Component {
        id: consentsPage

        SupervisorConsentsPage {
            session: root.session
            margin: root.margin
            onBackAsked: root.goBack()
        }
    }
    Component {
        id: copyPage

        SupervisorCopyPage {
            session: root.session
            margin: root.margin
            twoPane: root.wide && Theme.textScale < 1.75
            onBackAsked: root.goBack()
        }
    }
    Component {
        id: passportPage

        CarerPassportPage {
            session: root.session
            taps: carerTaps
            margin: root.margin
            onBackAsked: root.goBack()
            onVersionsAsked: (person, line) => root.openVersions(person, line)
        }
    }
    Component {
        id: trendPage

        CarerTrendPage {
            session: root.session
            margin: root.margin
            onBackAsked: root.goBack()
        }
    }
    InboxPage {
        id: waiting

        session: root.session
    }
    Component {
        id: inboxPage

        SupervisorInboxPage {
            session: root.session
            inbox: waiting
            margin: root.margin
            onLogAsked: visit => root.openLog(visit)
            onVersionsAsked: (person, line) => root.openVersions(person, line)
            onConsentsAsked: person => root.push(consentsPage, { personId: person })
        }
    }
    Component {
        id: versionsPage

        CarerVersionsPage {
            session: root.session
            taps: carerTaps
            margin: root.margin
            onBackAsked: root.goBack()
        }
    }
    Component {
        id: tabletsPage

        SupervisorTabletsPage {
            session: root.session
            margin: root.margin
        }
    }
    Component {
        id: heldBackPage

        HeldBackPage {
            session: root.session
            margin: root.margin
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
        id: carerTaps

        session: root.session
        onDone: (what, words) => undoBar.show(words)
    }
    UndoBar {
        id: undoBar

        objectName: "tapsUndo"
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottomMargin: root.margin
        width: Math.min(parent.width - 2 * root.margin, Math.max(implicitWidth, Theme.grow(420)))
        onUndone: carerTaps.undo()
    }
    UndoBar {
        id: rotaUndo

        objectName: "rotaUndo"
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottomMargin: root.margin
        width: Math.min(parent.width - 2 * root.margin, Math.max(implicitWidth, Theme.grow(420)))
        onUndone: rota.undo()
    }
}
