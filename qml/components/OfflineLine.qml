import QtQuick

// Says how old what you see is. Calm, never red.
NoteLine {
    glyph: "signal-none"
    colour: Theme.offline
}
