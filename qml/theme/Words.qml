pragma Singleton

import QtQuick

// Small joins of words that screens share.
QtObject {
    function listed(parts: var): string {
        return parts.filter(part => part !== "" && part !== undefined).join(", ");
    }

    function quoted(words: string): string {
        return qsTr("“%1”").arg(words);
    }
}
