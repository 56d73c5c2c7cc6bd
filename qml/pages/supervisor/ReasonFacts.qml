import QtQuick
import QtQuick.Layouts
import Doorstep.App

// Why a visit needs somebody, from the state down to who looks after it.
ColumnLayout {
    id: root

    required property shownReason reason

    spacing: 8

    HeadTag {
        Layout.fillWidth: true
        text: root.reason.word
        glyph: root.reason.glyph
        tone: root.reason.tone
        remark: root.reason.since
    }
    AppText {
        objectName: "reasonName"
        Layout.fillWidth: true
        text: root.reason.personName
        kind: Theme.h2
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.reason.promised
        color: Theme.textMuted
    }
    AppText {
        objectName: "ownReason"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.reason.ownReason
        weight: Font.Medium
    }
    Divider {
        Layout.topMargin: 4
        Layout.bottomMargin: 4
    }
    ReasonFact {
        objectName: "whatWeKnow"
        Layout.bottomMargin: 4
        label: qsTr("What we know")
        text: root.reason.whatWeKnow
    }
    ReasonFact {
        objectName: "reasonMoved"
        Layout.bottomMargin: 4
        label: qsTr("The plan")
        text: root.reason.moved
    }
    ReasonFact {
        objectName: "reasonSeen"
        Layout.bottomMargin: 4
        label: qsTr("Who has seen the change")
        text: root.reason.seen
    }
    ReasonFact {
        objectName: "reasonOwner"
        Layout.bottomMargin: 4
        label: qsTr("Who is on it")
        text: root.reason.owner
    }
    ReasonFact {
        objectName: "ifNobodyComes"
        Layout.bottomMargin: 4
        label: qsTr("If nobody comes to %1").arg(root.reason.callName)
        text: root.reason.ifNobodyComes
    }
    ReasonFact {
        objectName: "visitBefore"
        Layout.bottomMargin: 4
        label: qsTr("At the visit before")
        text: root.reason.visitBefore
    }
    ReasonFact {
        objectName: "reasonPhones"
        Layout.bottomMargin: 4
        label: qsTr("Phone")
        text: root.reason.phones
    }
}
