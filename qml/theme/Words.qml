pragma Singleton

import QtQuick

// Small joins of words that screens share.
QtObject {
    function listed(parts: var): string {
        return parts.filter(part => part !== "" && part !== undefined).join(", ");
    }

    function quoted(words: string): string {
        const isolated = words.startsWith("\u2068") && words.endsWith("\u2069"); // the marks belong inside
        return isolated ? "\u2068" + qsTr("“%1”").arg(words.slice(1, -1)) + "\u2069" : qsTr("“%1”").arg(words);
    }
}
