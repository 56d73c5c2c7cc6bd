import QtQuick

// Glyph and tone of the sync states: sent, saved, sending, noSignal, tryAgain, needsPerson, and known, the office's.
QtObject {
    id: root

    required property string syncState
    readonly property var look: root.looks[root.syncState] ?? root.looks.saved
    readonly property string glyph: root.look[0]
    readonly property string tone: root.look[1]
    readonly property var looks: ({
        sent: ["sent", "success"],
        saved: ["tablet-check", "plain"],
        sending: ["send", "info"],
        noSignal: ["signal-none", "offline"],
        tryAgain: ["retry", "warning"],
        needsPerson: ["alert", "danger"],
        known: ["clock", "plain"]
    })
}
