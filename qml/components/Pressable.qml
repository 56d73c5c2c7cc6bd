pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// What everything that can be pressed shares: acts on release inside, on Space and Enter, and for a screen reader.
T.AbstractButton {
    id: root

    property string spokenName: root.text
    property string spokenHint: ""
    property int role: Accessible.Button
    property real radius: Theme.radius
    property bool ringInside: false

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.role: root.role
    Accessible.name: root.spokenName
    Accessible.description: root.spokenHint
    Accessible.focusable: root.enabled
    Accessible.onPressAction: root.press()
    Keys.onReturnPressed: root.press()
    Keys.onEnterPressed: root.press()

    function press(): void {
        if (!root.enabled)
            return;
        if (root.checkable)
            root.toggle();
        root.clicked();
    }

    Repeater {
        model: root.visualFocus ? 1 : 0 // one ring where the focus is, instead of one in everything that can have it

        FocusRing {
            shown: true
            radius: root.radius
            inside: root.ringInside
        }
    }
}
