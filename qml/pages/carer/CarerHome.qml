pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Doorstep.App

// A carer's way through the app. Each tap that writes can be taken back from the bar at the foot, wherever one is.
AdaptiveShell {
    id: root

    required property Session session
    readonly property var tabs: ["today", "people", "me"]
    property string visit: "" // the one a page of the stack is in
    readonly property bool twoPane: root.wide && Theme.textScale < 1.75
    readonly property PageFrame frame: stack.currentItem as PageFrame

    objectName: "carerHome"
    items: [{ glyph: "calendar", text: qsTr("Today") }, { glyph: "people", text: qsTr("People") },
        { glyph: "person", text: qsTr("Me") }]
    current: 0
    withWipe: root.wide && root.visit !== ""
    atHelp: stack.currentItem instanceof HelpPage
    onPicked: index => root.openTab(index)
    onHelpAsked: {
        if (!root.atHelp)
            stack.push(helpPage);
    }
    onWipeAsked: wipe.lock()

    focus: true
    // Esc is the way back that the page shows; arrows go on where Tab would.
    Keys.onEscapePressed: {
        if (stack.depth > 1)
            root.goBack();
    }
    Keys.onDownPressed: root.moveFocus(true)
    Keys.onUpPressed: root.moveFocus(false)
    Keys.onRightPressed: root.moveFocus(!root.LayoutMirroring.enabled)
    Keys.onLeftPressed: root.moveFocus(root.LayoutMirroring.enabled)

    function moveFocus(forward: bool): void {
        const at = root.Window.activeFocusItem ?? root;
        at.nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }
    function goBack(): void {
        switch (stack.currentItem?.objectName) {
        case "visitPage":
            return root.toToday();
        case "notePage":
        case "concernPage":
        case "leavePage":
            return root.backToVisit();
        case "peoplePage":
        case "heldBackPage":
        case "mePage":
            return root.openTab(0);
        }
        stack.pop();
    }
    function openTab(index: int): void {
        root.current = index;
        root.visit = "";
        stack.pop(null);
        place.remember("", "");
        if (index === 1 && root.session.lease === Session.Full)
            stack.push(peoplePage);
        else if (index === 1)
            stack.push(heldBackPage, { name: qsTr("People") });
        else if (index === 2)
            stack.push(mePage);
    }
    function openVisit(visit: string): void {
        root.current = 0;
        stack.pop(null);
        root.visit = visit;
        stack.push(visitPage, { visitId: visit });
        place.remember("visit", visit);
    }
    function openBefore(visit: string): void {
        stack.push(beforePage, { visitId: visit });
    }
    function openInVisit(page: string): void {
        const pages = { note: notePage, different: differentPage, concern: concernPage, leave: leavePage };
        stack.push(pages[page], { visitId: root.visit });
        place.remember(page, root.visit);
    }
    function openVersions(person: string, line: string): void {
        if (root.session.lease !== Session.Full)
            root.openTab(1);
        else if ((stack.currentItem as CarerVersionsPage)?.lineId !== line)
            stack.push(versionsPage, { personId: person, lineId: line });
    }
    function backToVisit(): void {
        stack.pop();
        place.remember("visit", root.visit);
    }
    function toToday(): void {
        root.openTab(0);
    }
    function comeBack(page: string, visit: string): void {
        if (page === "" || visit === "" || stack.depth > 1)
            return;
        root.openVisit(visit);
        if (page !== "visit")
            root.openInVisit(page);
    }
    function tookBack(what: int, visit: string): void {
        if (what === CarerTaps.Arrive)
            root.toToday();
        else if (what === CarerTaps.Leave)
            root.openVisit(visit);
        else if (what === CarerTaps.NoteSaved || what === CarerTaps.ConcernSaved)
            root.openVisit(visit);
    }

    CarerTaps {
        id: tapped

        session: root.session
        onDone: (what, words) => undoBar.show(words)
        onTakenBack: (what, visit) => root.tookBack(what, visit)
    }
    CarerPlace {
        id: place

        session: root.session
        onRestored: (page, visit) => root.comeBack(page, visit)
    }
    Connections {
        target: root.session

        // What is held back leaves the screen at once, and comes back where one was; a visit goes on.
        function onLeaseChanged(): void {
            if (root.visit === "")
                root.openTab(root.current);
        }
    }
    Connections {
        target: root.session.sync

        function onVersionsAsked(person: string, line: string): void {
            root.openVersions(person, line);
        }
    }
    T.StackView {
        id: stack

        objectName: "carerStack"
        anchors.fill: parent
        enabled: !wipe.visible
        initialItem: todayPage
        // What had the focus is gone with its page: keys come to the new one.
        onCurrentItemChanged: {
            if (stack.currentItem !== null)
                root.forceActiveFocus();
        }
    }
    UndoBar {
        id: undoBar

        objectName: "undoBar"
        // Over the end of the first column, which makes room for it; never over what stands at the foot.
        readonly property real roomX: root.frame?.firstX ?? root.margin
        readonly property real room: root.frame?.firstRoom ?? parent.width - 2 * root.margin

        x: undoBar.roomX + (undoBar.room - width) / 2
        y: parent.height - height - Math.max(root.margin, root.frame?.footHeight ?? 0)
        width: Math.min(undoBar.room, Math.max(implicitWidth, Theme.grow(420)))
        z: 5
        visible: undoBar.open
        onUndone: tapped.undo()
    }
    Binding {
        target: root.frame
        property: "covered"
        value: undoBar.visible ? undoBar.height + 12 : 0
        when: root.frame !== null
    }
    ErrorSummary {
        objectName: "notSaved"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: root.margin
        width: Math.min(parent.width - 2 * root.margin, Theme.grow(560))
        z: 6
        visible: tapped.problem !== ""
        title: tapped.problem
        errors: [qsTr("Try again")]
        onChosen: tapped.tryAgain()
    }
    ErrorSummary {
        objectName: "handOverProblem"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: root.margin
        width: Math.min(parent.width - 2 * root.margin, Theme.grow(560))
        z: 6
        visible: root.session.handOverProblem !== "" && tapped.problem === ""
        title: root.session.handOverProblem
        errors: [qsTr("Go on")]
        onChosen: root.session.goOn()
    }
    WipeLock {
        id: wipe

        objectName: "wipeLock"
        parent: root
        anchors.fill: parent
    }

    Component {
        id: todayPage

        CarerTodayPage {
            session: root.session
            taps: tapped
            wide: root.twoPane
            margin: root.margin
            onVisitAsked: visit => root.openVisit(visit)
            onBeforeAsked: visit => root.openBefore(visit)
        }
    }
    Component {
        id: beforePage

        CarerBeforePage {
            session: root.session
            taps: tapped
            twoPane: root.twoPane
            margin: root.margin
            onArrived: visit => root.openVisit(visit)
            onBackAsked: root.goBack()
            onAboutAsked: person => stack.push(passportPage, { personId: person })
        }
    }
    Component {
        id: visitPage

        CarerVisitPage {
            session: root.session
            taps: tapped
            twoPane: root.twoPane
            margin: root.margin
            onBackAsked: root.goBack()
            onAboutAsked: person => stack.push(passportPage, { personId: person })
            onWriteAsked: page => root.openInVisit(page)
            onHandOverAsked: person => root.session.handOver(person)
            onLeaveAsked: root.openInVisit("leave")
        }
    }
    Component {
        id: notePage

        CarerNotePage {
            session: root.session
            taps: tapped
            twoPane: root.twoPane
            margin: root.margin
            onBackAsked: root.goBack()
        }
    }
    Component {
        id: differentPage

        CarerNotePage {
            session: root.session
            taps: tapped
            twoPane: root.twoPane
            margin: root.margin
            what: NoteEditor.Different
            onBackAsked: root.goBack()
        }
    }
    Component {
        id: concernPage

        CarerConcernPage {
            session: root.session
            taps: tapped
            twoPane: root.twoPane
            margin: root.margin
            onBackAsked: root.goBack()
        }
    }
    Component {
        id: leavePage

        CarerLeavePage {
            session: root.session
            taps: tapped
            twoPane: root.twoPane
            margin: root.margin
            onBackAsked: root.goBack()
            onAboutAsked: person => stack.push(passportPage, { personId: person })
            onFinished: next => {
                root.toToday();
                if (!root.wide && next !== "")
                    root.openBefore(next);
            }
        }
    }
    Component {
        id: passportPage

        CarerPassportPage {
            session: root.session
            taps: tapped
            twoPane: root.twoPane
            margin: root.margin
            onBackAsked: root.goBack()
            onVersionsAsked: (person, line) => root.openVersions(person, line)
        }
    }
    Component {
        id: versionsPage

        CarerVersionsPage {
            session: root.session
            taps: tapped
            margin: root.margin
            onBackAsked: root.goBack()
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
            twoPane: root.twoPane
            margin: root.margin
            onBackAsked: root.goBack()
            onAboutAsked: person => stack.push(passportPage, { personId: person })
            onTrendAsked: person => stack.push(trendPage, { personId: person })
            onBeforeAsked: visit => root.openBefore(visit)
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
            withCard: true
            onCardAsked: stack.push(cardPage)
        }
    }
    Component {
        id: cardPage

        CarerCardPage {
            session: root.session
            twoPane: root.twoPane
            margin: root.margin
            onBackAsked: root.goBack()
        }
    }
    Component {
        id: helpPage

        HelpPage {
            session: root.session
        }
    }
}
