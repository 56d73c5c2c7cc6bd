import QtQuick

// Scrolls a flickable so that what the keyboard moves to is seen whole, or from its top where it is too high.
QtObject {
    id: root

    required property Flickable view
    property real covered: 0 // of the view's end, by what lies over it for a while
    readonly property Item focused: root.view.Window.activeFocusItem

    onFocusedChanged: {
        let at = root.focused;
        while (at && at !== root.view.contentItem)
            at = at.parent;
        if (!at)
            return;
        const top = root.focused.mapToItem(root.view.contentItem, 0, 0).y - 8;
        const bottom = top + root.focused.height + 16;
        const first = root.view.originY - root.view.topMargin; // what stands above the list belongs to it too
        if (top < root.view.contentY)
            root.view.contentY = Math.max(first, top);
        else if (bottom > root.view.contentY + root.view.height - root.covered)
            root.view.contentY = Math.max(first, Math.min(top, bottom + root.covered - root.view.height,
                                                      root.view.contentHeight - root.view.height));
    }
}
