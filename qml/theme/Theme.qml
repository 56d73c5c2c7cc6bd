pragma Singleton

import QtQuick

// The tokens every screen is made of: colours by theme, type by text size, spaces, radii and touch sizes in dp.
QtObject {
    id: root

    property string name: "light" // light, dark, night, contrast, easy
    property real textScale: 1 // 1 to 2
    property string fontFamily: "Inter" // or Andika, Atkinson Hyperlegible
    property bool leftHand: false
    property bool lessMovement: false
    property bool tallScript: Application.layoutDirection === Qt.RightToLeft // Arabic needs 1.3 lines

    readonly property Palettes palettes: Palettes {}
    readonly property Tints colours: root.palettes.named(root.name)
    readonly property color bg: root.colours.bg
    readonly property color surface: root.colours.surface
    readonly property color surfaceAlt: root.colours.surfaceAlt
    readonly property color text: root.colours.text
    readonly property color textMuted: root.colours.textMuted
    readonly property color border: root.colours.border
    readonly property color line: root.colours.line
    readonly property color primary: root.colours.primary
    readonly property color inkOnPrimary: root.colours.inkOnPrimary
    readonly property color primarySoft: root.colours.primarySoft
    readonly property color inkOnPrimarySoft: root.colours.inkOnPrimarySoft
    readonly property color success: root.colours.success
    readonly property color successSoft: root.colours.successSoft
    readonly property color warning: root.colours.warning
    readonly property color warningSoft: root.colours.warningSoft
    readonly property color danger: root.colours.danger
    readonly property color dangerSoft: root.colours.dangerSoft
    readonly property color info: root.colours.info
    readonly property color infoSoft: root.colours.infoSoft
    readonly property color offline: root.colours.offline
    readonly property color offlineSoft: root.colours.offlineSoft
    readonly property color focus: root.colours.focus
    readonly property color focusRing: root.colours.focusRing
    readonly property list<color> ladder: root.colours.ladder

    readonly property Fonts fonts: Fonts {}
    readonly property TypeStyle display: TypeStyle { base: 40; baseLine: 48; weight: Font.DemiBold }
    readonly property TypeStyle h1: TypeStyle { base: 32; baseLine: 40; weight: Font.DemiBold }
    readonly property TypeStyle h2: TypeStyle { base: 26; baseLine: 34; weight: Font.DemiBold }
    readonly property TypeStyle h2Words: TypeStyle { base: 26; baseLine: 36; weight: Font.Medium }
    readonly property TypeStyle h3: TypeStyle { base: 22; baseLine: 30; weight: Font.DemiBold }
    readonly property TypeStyle h3Words: TypeStyle { base: 22; baseLine: 30; weight: Font.Medium }
    readonly property TypeStyle bodyLarge: TypeStyle { base: 20; baseLine: 30 }
    readonly property TypeStyle words: TypeStyle { base: 20; baseLine: 30; weight: Font.Medium }
    readonly property TypeStyle body: TypeStyle { base: 18; baseLine: 27 }
    readonly property TypeStyle bodyWords: TypeStyle { base: 18; baseLine: 27; weight: Font.Medium }
    readonly property TypeStyle label: TypeStyle { base: 18; baseLine: 24; weight: Font.DemiBold }
    readonly property TypeStyle caption: TypeStyle { base: 16; baseLine: 22 }
    readonly property TypeStyle captionStrong: TypeStyle { base: 16; baseLine: 22; weight: Font.DemiBold }
    readonly property TypeStyle easyBody: TypeStyle { base: 32; baseLine: 46 }
    readonly property TypeStyle easyLabel: TypeStyle { base: 32; baseLine: 46; weight: Font.DemiBold }
    readonly property TypeStyle easyH1: TypeStyle { base: 44; baseLine: 54; weight: Font.DemiBold }
    readonly property TypeStyle easyH2: TypeStyle { base: 36; baseLine: 46; weight: Font.DemiBold } // h1 where it is narrow

    readonly property int radius: 8
    readonly property int radiusCard: 12
    readonly property int radiusTile: 16
    readonly property int edge: 1
    readonly property int edgePress: root.name === "easy" || root.name === "contrast" ? 2 : 1
    readonly property int space4: 4
    readonly property int space8: 8
    readonly property int space12: 12
    readonly property int space16: 16
    readonly property int space24: 24
    readonly property int space32: 32
    readonly property int space48: 48
    readonly property int touch: grow(48)
    readonly property int touchMain: grow(56)
    readonly property int touchLarge: grow(64)
    readonly property int touchEasy: grow(96)
    readonly property int touchChoice: grow(128)
    readonly property int wideFrom: 840
    readonly property int phoneBelow: 600
    readonly property int fade: root.lessMovement ? 0 : 120
    readonly property real portraitOpacity: root.name === "night" ? 0.8 : 1

    // Heights grow with the text (48 is 84 at 200 %), gaps and margins stay.
    function grow(height: real): int {
        return Math.round(height * (1 + 0.75 * (root.textScale - 1)));
    }

    // Glyphs grow with the text too (24 is 43 at 200 %).
    function glyphSide(size: real): int {
        return Math.round(size * (1 + 0.8 * (root.textScale - 1)));
    }

    // Tones: primary, success, warning, danger, info, offline, plain.
    function strong(tone: string): color {
        switch (tone) {
        case "primary": return root.inkOnPrimarySoft;
        case "success": return root.success;
        case "warning": return root.warning;
        case "danger": return root.danger;
        case "info": return root.info;
        case "offline": return root.offline;
        }
        return root.text;
    }
    function soft(tone: string): color {
        switch (tone) {
        case "primary": return root.primarySoft;
        case "success": return root.successSoft;
        case "warning": return root.warningSoft;
        case "danger": return root.dangerSoft;
        case "info": return root.infoSoft;
        case "offline": return root.offlineSoft;
        }
        return root.surfaceAlt;
    }
}
