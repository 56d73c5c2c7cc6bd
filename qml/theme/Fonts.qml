import QtQuick

// The fonts every tablet gets with the program, so that all of them draw the same.
QtObject {
    id: root

    readonly property list<QtObject> loaders: [
        FontLoader { source: "fonts/Inter-Regular.otf" },
        FontLoader { source: "fonts/Inter-Medium.otf" },
        FontLoader { source: "fonts/Inter-SemiBold.otf" },
        FontLoader { source: "fonts/Andika-Regular.ttf" },
        FontLoader { source: "fonts/Andika-Bold.ttf" },
        FontLoader { source: "fonts/AtkinsonHyperlegible-Regular.ttf" },
        FontLoader { source: "fonts/AtkinsonHyperlegible-Bold.ttf" },
        FontLoader { source: "fonts/NotoSans-Regular.ttf" },
        FontLoader { source: "fonts/DoorstepArabic-Regular.ttf" },
        FontLoader { source: "fonts/DoorstepArabic-Bold.ttf" }
    ]
}
