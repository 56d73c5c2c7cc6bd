import QtQuick
import QtQuick.Layouts

// The three steps of a new tablet.
StepTrail {
    Layout.fillWidth: true
    steps: [qsTr("Join"), qsTr("Choose a lock"), qsTr("Download")]
}
