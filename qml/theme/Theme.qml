pragma Singleton

import QtQuick

// The tokens every screen is made of: colours by theme, type by text size, spaces, radii and touch sizes in dp.
Tints {
    id: root

    property string name: "light" // light, dark, night, contrast, easy
    property real textScale: 1 // 1 to 2
    property string fontFamily: "Inter" // or Andika, Atkinson Hyperlegible
    property bool leftHand: false
    property bool lessMovement: false
    property bool tallScript: Qt.application.layoutDirection === Qt.RightToLeft // Arabic needs 1.3 lines

    readonly property Palettes palettes: Palettes {}
    readonly property Tints colours: root.palettes.named(root.name)
    bg: root.colours.bg
    surface: root.colours.surface
    surfaceAlt: root.colours.surfaceAlt
    text: root.colours.text
    textMuted: root.colours.textMuted
    border: root.colours.border
    line: root.colours.line
    primary: root.colours.primary
    onPrimary: root.colours.onPrimary
    primarySoft: root.colours.primarySoft
    onPrimarySoft: root.colours.onPrimarySoft
    success: root.colours.success
    successSoft: root.colours.successSoft
    warning: root.colours.warning
    warningSoft: root.colours.warningSoft
    danger: root.colours.danger
    dangerSoft: root.colours.dangerSoft
    info: root.colours.info
    infoSoft: root.colours.infoSoft
    offline: root.colours.offline
    offlineSoft: root.colours.offlineSoft
    focus: root.colours.focus
    focusRing: root.colours.focusRing
    ladder: root.colours.ladder

    readonly property Fonts fonts: Fonts {}
    component Step: TypeStyle {
        property real base
        property real baseLine
        size: Math.round(base * root.textScale)
        line: Math.round(baseLine * root.textScale * (root.tallScript ? 1.3 : 1))
        family: root.fontFamily
    }
    readonly property TypeStyle display: Step { base: 40; baseLine: 48; weight: Font.DemiBold }
    readonly property TypeStyle h1: Step { base: 32; baseLine: 40; weight: Font.DemiBold }
    readonly property TypeStyle h2: Step { base: 26; baseLine: 34; weight: Font.DemiBold }
    readonly property TypeStyle h2Words: Step { base: 26; baseLine: 36; weight: Font.Medium }
    readonly property TypeStyle h3: Step { base: 22; baseLine: 30; weight: Font.DemiBold }
    readonly property TypeStyle h3Words: Step { base: 22; baseLine: 30; weight: Font.Medium }
    readonly property TypeStyle bodyLarge: Step { base: 20; baseLine: 30 }
    readonly property TypeStyle words: Step { base: 20; baseLine: 30; weight: Font.Medium }
    readonly property TypeStyle body: Step { base: 18; baseLine: 27 }
    readonly property TypeStyle label: Step { base: 18; baseLine: 24; weight: Font.DemiBold }
    readonly property TypeStyle caption: Step { base: 16; baseLine: 22 }
    readonly property TypeStyle captionStrong: Step { base: 16; baseLine: 22; weight: Font.DemiBold }
    readonly property TypeStyle easyBody: Step { base: 32; baseLine: 46 }
    readonly property TypeStyle easyLabel: Step { base: 32; baseLine: 46; weight: Font.DemiBold }
    readonly property TypeStyle easyH1: Step { base: 44; baseLine: 54; weight: Font.DemiBold }

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

    // Tones: primary, success, warning, danger, info, offline, plain.
    function strong(tone: string): color {
        switch (tone) {
        case "primary": return root.onPrimarySoft;
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
