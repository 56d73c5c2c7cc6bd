import QtQuick
import QtQuick.Layouts
import Doorstep.App

// Who came to one person, and how much the same people do.
Card {
    id: root

    required property PromisesPage page
    readonly property shownPromise told: root.page.shown

    padding: root.width < Theme.phoneBelow ? 16 : 24
    topPadding: 20
    bottomPadding: 20
    spacing: 16

    AppText {
        objectName: "facesHeadline"
        Layout.fillWidth: true
        text: root.told.facesHeadline
        kind: Theme.h3
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    ContinuityBar {
        objectName: "facesBar"
        Layout.fillWidth: true
        visible: root.told.faces.length > 0
        carers: root.told.faces
        spoken: root.told.facesHeadline
    }
    NoteLine {
        objectName: "newFaces"
        Layout.fillWidth: true
        text: root.told.newFaces
        glyph: "warning"
        colour: Theme.warning
    }
    AppText {
        objectName: "facesFigures"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.told.figures
        kind: Theme.caption
        color: Theme.textMuted
    }
}
