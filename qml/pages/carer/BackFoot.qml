import QtQuick

// Back to the visit, or done with this page; in the corner where Leave was.
FootPair {
    otherName: "backToVisitButton"
    otherGlyph: "arrow-left"
    otherText: qsTr("Back to the visit")
    glyph: "check"
}
