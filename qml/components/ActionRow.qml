import QtQuick

// A row that does one thing: glyph and words, 60 high.
SettingsRow {
    arrow: false
}
