import QtQuick

// Who will read this, by name.
NoteLine {
    glyph: "eye"
}
