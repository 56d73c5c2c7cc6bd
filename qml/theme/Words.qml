pragma Singleton

import QtQuick

// Small joins of words that screens share.
QtObject {
    function listed(parts: var): string {
        return parts.filter(part => part !== "" && part !== undefined).join(qsTr(", ", "between the parts of a list"));
    }

    // Whether its first letter belongs to a script that is read from right to left.
    function startsAtRight(words: string): bool {
        const first = words.match(/[A-Za-z\u00C0-\u058F\u0900-\u1FFF\u3040-\uD7FF]|[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/);
        return first !== null && /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/.test(first[0]);
    }

    // A number that stays on one line, and in its order in words of either direction.
    function unbroken(number: string): string {
        const whole = number.replace(/ /g, "\u00A0");
        return Application.layoutDirection === Qt.RightToLeft && whole !== "" ? "\u2066" + whole + "\u2069" : whole;
    }

    function quoted(words: string): string {
        const isolated = words.startsWith("\u2068") && words.endsWith("\u2069"); // the marks belong inside
        return isolated ? "\u2068" + qsTr("“%1”").arg(words.slice(1, -1)) + "\u2069" : qsTr("“%1”").arg(words);
    }
}
