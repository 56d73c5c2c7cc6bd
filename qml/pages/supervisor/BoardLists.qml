import QtQuick
import QtQuick.Layouts
import Doorstep.App

// What needs somebody with who is there now; or, behind the other tabs, a list of visits that may be long.
Item {
    id: root

    required property BoardPage board
    readonly property bool needs: root.board.tab === BoardPage.NeedYou
    property string inboxWords: "" // what waits there of which the board tells nothing
    signal reasonAsked
    signal inboxAsked

    function choose(visit: string): void {
        root.board.chosen = visit;
        root.reasonAsked();
    }
    function startFind(): void {
        root.board.tab = BoardPage.All;
        list.startFind();
    }

    Flickable {
        id: scroll

        anchors.fill: parent
        visible: root.needs
        contentWidth: width
        contentHeight: column.height + 24
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: interactive

        ColumnLayout {
            id: column

            width: root.width
            spacing: 0

            ExceptionCard {
                Layout.fillWidth: true
                board: root.board
                onChosen: exception => root.choose(exception)
            }
            EmptyState {
                objectName: "boardCalm"
                Layout.fillWidth: true
                Layout.topMargin: 32
                Layout.bottomMargin: 16
                visible: root.board.calmWords !== ""
                glyph: "check"
                title: root.board.calmWords
            }
            Card {
                Layout.fillWidth: true
                Layout.topMargin: 16
                visible: root.inboxWords !== ""
                padding: 0

                SettingsRow {
                    objectName: "boardInbox"
                    Layout.fillWidth: true
                    first: true
                    last: true
                    glyph: "inbox"
                    text: qsTr("Also in the inbox")
                    note: root.inboxWords
                    onClicked: root.inboxAsked()
                }
            }
            HereNow {
                Layout.fillWidth: true
                board: root.board
                onChosen: visit => root.choose(visit)
            }
        }
    }
    KeepFocusSeen {
        view: scroll
    }
    VisitsList {
        id: list

        anchors.fill: parent
        visible: !root.needs
        board: root.board
        onChosen: visit => root.choose(visit)
    }
}
