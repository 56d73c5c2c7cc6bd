import QtQuick
import Doorstep.App

// S-4: what people said of their own pages first, then concerns, then two versions. Each is settled here, with or
// without signal, and stays to be read.
FocusScope {
    id: root

    required property Session session
    required property InboxPage inbox
    property int margin: 24
    property bool detailAsked: false // where there is room for one pane only
    property bool acted: false // and what it changes is not shown yet
    signal logAsked(string visit)
    signal versionsAsked(string person, string line)
    signal consentsAsked(string person)

    function backToList(): void {
        root.detailAsked = false;
        list.goToChosen();
    }

    objectName: "inboxPage"
    Keys.onEscapePressed: event => {
        const inPane = root.detailAsked || (root.Window.activeFocusItem && root.within(root.Window.activeFocusItem));
        event.accepted = inPane;
        if (inPane)
            root.backToList();
    }
    function within(item: Item): bool {
        for (let at = item; at; at = at.parent)
            if (at === pane)
                return true;
        return false;
    }

    TopBar {
        id: bar

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        title: qsTr("Inbox")
        actions: SyncArea {
            session: root.session
        }
    }
    InfoStrip {
        id: problem

        objectName: "inboxProblem"
        anchors.top: bar.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        height: visible ? implicitHeight : 0
        visible: text !== ""
        text: root.inbox.problem
        glyph: "alert"
        tone: "danger"
    }
    CountTabs {
        id: tabs

        objectName: "inboxTabs"
        anchors.top: problem.bottom
        anchors.topMargin: problem.visible ? 12 : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        model: root.inbox.tabs
        current: root.inbox.showSettled ? 1 : 0
        onPicked: index => {
            root.inbox.showSettled = index === 1;
            root.detailAsked = false;
        }
    }
    PaneSplit {
        id: panes

        anchors.top: tabs.bottom
        anchors.topMargin: 16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        gap: 16
        firstWidth: 480
        stackable: true
        showSecond: root.detailAsked

        InboxList {
            id: list

            anchors.fill: parent
            visible: root.inbox.loaded
            inbox: root.inbox
            onChosen: item => {
                root.inbox.chosen = item;
                root.detailAsked = true;
                pane.enter();
            }
        }

        second: InboxPane {
            id: pane

            anchors.fill: parent
            inbox: root.inbox
            withBack: !panes.split
            onBackAsked: root.backToList()
            onLogAsked: visit => root.logAsked(visit)
            onVersionsAsked: (person, line) => root.versionsAsked(person, line)
            onConsentsAsked: person => root.consentsAsked(person)
        }
    }
    UndoBar {
        id: undoBar

        objectName: "inboxUndo"
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottomMargin: root.margin
        width: Math.min(parent.width - 2 * root.margin, Math.max(implicitWidth, Theme.grow(420)))
        onUndone: root.inbox.undo()
    }
    Connections {
        target: root.inbox

        function onDid(words: string): void {
            undoBar.show(words);
            root.acted = true;
        }
        // What was pressed is there no more: the keyboard goes on with what else can be done, or in the list.
        function onShownChanged(): void {
            if (!root.acted)
                return;
            root.acted = false;
            const item = root.inbox.shown;
            if (item.canFinish || item.canHear || item.canDecide || item.canTakeOn || item.canAsk)
                pane.enter();
            else
                root.backToList();
        }
    }
}
