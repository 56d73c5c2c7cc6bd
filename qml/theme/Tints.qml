import QtQuick

// The colours of one theme. Every text pair meets 7:1, every edge one can press 3:1 (tests/gallery measures both).
QtObject {
    required property color bg
    required property color surface
    required property color surfaceAlt
    required property color text
    required property color textMuted
    required property color border
    required property color line
    required property color primary
    required property color inkOnPrimary
    required property color primarySoft
    required property color inkOnPrimarySoft
    required property color success
    required property color successSoft
    required property color warning
    required property color warningSoft
    required property color danger
    required property color dangerSoft
    required property color info
    required property color infoSoft
    required property color offline
    required property color offlineSoft
    required property color focus
    required property color focusRing
    // by self, reminded, guided, hands-on, not today: shape and word carry the meaning, colour only helps
    required property list<color> ladder
    property color inkOnDanger: surface
}
