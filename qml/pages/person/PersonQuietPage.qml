import QtQuick
import QtQuick.Layouts

// Nobody has touched the tablet for a while. Nothing is lost whatever one answers, or if nobody does.
KioskFrame {
    id: root

    signal answered
    signal carerAsked

    objectName: "personQuietPage"
    title: qsTr("Still there?")
    bar.canRead: false
    bar.canGoBack: false
    bar.withCarer: true
    bar.carerButton.objectName: "quietCarer"
    bar.onCarerAsked: root.carerAsked()

    Item {
        Layout.fillHeight: true
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("Take your time. Nothing is lost.")
        kind: Theme.easyBody
    }
    EasyButton {
        objectName: "quietHere"
        Layout.fillWidth: true
        tall: 128
        horizontalPadding: root.width < Theme.phoneBelow ? 12 : 32
        glyph: "check"
        text: qsTr("Yes, I am here")
        onTapped: root.answered()
    }
    Item {
        Layout.fillHeight: true
    }
}
