import QtQuick
import QtQuick.Layouts

// The thin rule between rows of one card.
Rectangle {
    implicitHeight: 1
    implicitWidth: 1
    Layout.fillWidth: true
    color: Theme.line
}
