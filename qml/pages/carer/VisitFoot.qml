import QtQuick

// The two ways out of a visit's page: the tablet goes to the person, or the carer goes.
FootPair {
    id: root

    property string callName: ""

    otherName: "handOverButton"
    otherGlyph: "people"
    otherText: qsTr("Hand tablet to %1").arg(root.callName)
    buttonName: "leaveButton"
    text: qsTr("Leave…")
}
