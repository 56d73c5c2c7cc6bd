pragma Singleton

import QtQuick

// Tells a wish from a tremor: a tap near the one before and within 700 ms of it is the same tap, also when the
// screen has changed under the finger since.
QtObject {
    id: root

    readonly property int within: 700 // ms
    readonly property int near: 96 // dp, from finger to finger
    property real lastAt: 0
    property point lastPlace: Qt.point(0, 0)

    function isWish(button: var): bool {
        const place = button.mapToItem(null, button.pressX, button.pressY);
        const at = Date.now();
        const same = at - root.lastAt < root.within && at >= root.lastAt
            && Math.hypot(place.x - root.lastPlace.x, place.y - root.lastPlace.y) < root.near;
        root.lastAt = at;
        root.lastPlace = place;
        return !same;
    }
}
