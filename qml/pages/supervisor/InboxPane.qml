pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// Beside the list: the whole story of the chosen matter in plain words, and what can be done about it.
Rectangle {
    id: root

    required property InboxPage inbox
    property bool withBack: false
    readonly property shownInboxItem item: root.inbox.shown
    signal backAsked
    signal logAsked(string visit)
    signal versionsAsked(string person, string line)
    signal consentsAsked(string person)

    function enter(): void {
        acts.enter();
    }

    objectName: "inboxPane"
    radius: Theme.radiusCard
    color: Theme.surface
    border.width: Theme.edge
    border.color: Theme.line

    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 40
        visible: root.item.personName === ""
        glyph: "info"
        text: qsTr("Choose one to read what happened.")
    }
    Flickable {
        id: scroll

        anchors.fill: parent
        anchors.margins: 1
        visible: root.item.personName !== ""
        contentWidth: width
        contentHeight: column.height + 40
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true

        ColumnLayout {
            id: column

            x: 19
            y: 19
            width: scroll.width - 38
            spacing: 8

            AppButton {
                objectName: "inboxBack"
                Layout.leftMargin: -8
                Layout.maximumWidth: column.width + 8
                visible: root.withBack
                variant: AppButton.Plain
                glyph: "arrow-left"
                text: qsTr("Inbox")
                onClicked: root.backAsked()
            }
            HeadTag {
                Layout.fillWidth: true
                text: root.item.word
                glyph: root.item.glyph
                tone: root.item.tone
                remark: root.item.since
            }
            AppText {
                objectName: "inboxName"
                Layout.fillWidth: true
                text: root.item.personName
                kind: Theme.h2
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.item.place
                color: Theme.textMuted
            }
            Divider {
                Layout.topMargin: 4
                Layout.bottomMargin: 4
            }
            Repeater {
                model: root.item.parts

                ReasonFact {
                    required property var modelData
                    required property int index

                    objectName: "inboxPart." + index
                    Layout.bottomMargin: 4
                    label: modelData.label
                    text: modelData.text
                }
            }
            ReasonFact {
                objectName: "inboxStory"
                Layout.bottomMargin: 4
                label: qsTr("What happened")
                text: root.item.story
            }
            InboxActs {
                id: acts

                Layout.fillWidth: true
                Layout.topMargin: 4
                inbox: root.inbox
                onVersionsAsked: root.versionsAsked(root.item.personId, root.item.lineId)
                onConsentsAsked: root.consentsAsked(root.item.personId)
            }
            AppButton {
                objectName: "inboxLog"
                Layout.leftMargin: -8
                Layout.maximumWidth: column.width + 8
                visible: root.item.visitId !== ""
                variant: AppButton.Plain
                glyph: "log"
                text: qsTr("Open the visit log")
                onClicked: root.logAsked(root.item.visitId)
            }
        }
    }
    KeepFocusSeen {
        view: scroll
    }
}
