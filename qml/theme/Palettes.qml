import QtQuick

// The five themes. Ladder colours are at least 4.5:1 on every ground they stand on.
QtObject {
    id: root

    readonly property Tints light: Tints {
        bg: "#F2F4F5"
        surface: "#FFFFFF"
        surfaceAlt: "#E6EBEE"
        text: "#1B2328"
        textMuted: "#44535E"
        border: "#5F6F7A"
        line: "#C9D3D9"
        primary: "#00567A"
        inkOnPrimary: "#FFFFFF"
        primarySoft: "#D9ECF5"
        inkOnPrimarySoft: "#003B54"
        success: "#0B5D33"
        successSoft: "#E6F5EB"
        warning: "#7A4100"
        warningSoft: "#FFF1DB"
        danger: "#951810"
        dangerSoft: "#FDEBE9"
        info: "#37418F"
        infoSoft: "#E9ECFB"
        offline: "#3A4852"
        offlineSoft: "#E4E9EC"
        focus: "#FFD800"
        focusRing: "#1B2328"
        ladder: ["#0B5D33", "#23619E", "#6B4FA0", "#8A4B08", "#5F6F7A"]
    }
    readonly property Tints dark: Tints {
        bg: "#10161A"
        surface: "#1A2228"
        surfaceAlt: "#26313A"
        text: "#F3F6F8"
        textMuted: "#BCC8D1"
        border: "#8795A1"
        line: "#33404A"
        primary: "#7FD0F2"
        inkOnPrimary: "#06222F"
        primarySoft: "#12394B"
        inkOnPrimarySoft: "#D4EFFB"
        success: "#7ADCA0"
        successSoft: "#12351F"
        warning: "#FFC46B"
        warningSoft: "#3D2A08"
        danger: "#FF9E94"
        dangerSoft: "#451813"
        info: "#B5BEFF"
        infoSoft: "#232A5C"
        offline: "#BCC8D1"
        offlineSoft: "#2B353D"
        focus: "#FFD800"
        focusRing: "#10161A"
        ladder: ["#7ADCA0", "#8FC1F5", "#C9B3F5", "#F2B774", "#A9B6C0"]
    }
    readonly property Tints night: Tints {
        bg: "#000000"
        surface: "#0E0B08"
        surfaceAlt: "#1B1510"
        text: "#E9D9C2"
        textMuted: "#BFAE97"
        border: "#85765F"
        line: "#3A3024"
        primary: "#F0B36A"
        inkOnPrimary: "#241300"
        primarySoft: "#33200B"
        inkOnPrimarySoft: "#F6DDBB"
        success: "#A8C98A"
        successSoft: "#18210F"
        warning: "#F2B35C"
        warningSoft: "#2E1E06"
        danger: "#F59A86"
        dangerSoft: "#331410"
        info: "#BEB6E6"
        infoSoft: "#1F1B33"
        offline: "#BFAE97"
        offlineSoft: "#221C15"
        focus: "#FFD800"
        focusRing: "#000000"
        ladder: ["#A8C98A", "#9DB8D8", "#BEB6E6", "#F2B35C", "#BFAE97"]
    }
    readonly property Tints contrast: Tints {
        bg: "#000000"
        surface: "#000000"
        surfaceAlt: "#000000"
        text: "#FFFFFF"
        textMuted: "#FFFFFF"
        border: "#FFFFFF"
        line: "#FFFFFF"
        primary: "#FFEB3B"
        inkOnPrimary: "#000000"
        primarySoft: "#000000"
        inkOnPrimarySoft: "#FFEB3B"
        success: "#7CFF9B"
        successSoft: "#000000"
        warning: "#FFD24D"
        warningSoft: "#000000"
        danger: "#FF9C93"
        dangerSoft: "#000000"
        info: "#A9C7FF"
        infoSoft: "#000000"
        offline: "#FFFFFF"
        offlineSoft: "#000000"
        focus: "#FFEB3B"
        focusRing: "#000000"
        ladder: ["#7CFF9B", "#9CCBFF", "#D9BFFF", "#FFC97A", "#FFFFFF"]
    }
    readonly property Tints easy: Tints {
        bg: "#FFF8E7"
        surface: "#FFFDF6"
        surfaceAlt: "#F3E9CF"
        text: "#1A1A1A"
        textMuted: "#3D3A33"
        border: "#6B6454"
        line: "#DFD3B4"
        primary: "#003F5C"
        inkOnPrimary: "#FFFFFF"
        primarySoft: "#DCECF2"
        inkOnPrimarySoft: "#00293D"
        success: "#09552E"
        successSoft: "#E3F3E8"
        warning: "#6B3900"
        warningSoft: "#FFE7BF"
        danger: "#8F160E"
        dangerSoft: "#FBE1DD"
        info: "#2E3780"
        infoSoft: "#E2E5F8"
        offline: "#3D3A33"
        offlineSoft: "#EBE3CF"
        focus: "#FFD800"
        focusRing: "#1A1A1A"
        ladder: ["#09552E", "#1F578E", "#5F4591", "#7D4306", "#5A5447"]
    }

    function named(name: string): Tints {
        switch (name) {
        case "dark": return root.dark;
        case "night": return root.night;
        case "contrast": return root.contrast;
        case "easy": return root.easy;
        }
        return root.light;
    }
}
