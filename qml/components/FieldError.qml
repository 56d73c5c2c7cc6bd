import QtQuick

// What is wrong with one field and how to put it right.
NoteLine {
    glyph: "alert"
    kind: Theme.captionStrong
    colour: Theme.danger
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
}
