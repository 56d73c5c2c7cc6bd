import QtQuick

// Who may see one field of my card: nobody, people (I visit), chosen.
ChoiceButton {
    id: root

    property string level: "nobody"

    glyph: root.level === "people" ? "people" : root.level === "chosen" ? "person-check" : "lock"
    quiet: root.level === "nobody"
}
