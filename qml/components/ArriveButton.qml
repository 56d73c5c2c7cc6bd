import QtQuick

// The one tap a visit starts with.
AppButton {
    id: root

    variant: AppButton.Primary
    tall: 64
    glyph: "door"
    text: qsTr("I have arrived")
}
