import QtQuick
import QtQuick.Layouts
import Doorstep.Ui

Stand {
    Flow {
        Layout.fillWidth: true
        spacing: 12

        SyncPill { syncState: "sent"; text: "All sent 9:12am" }
        SyncPill { syncState: "saved"; text: "Saved on this tablet (4)" }
        SyncPill { syncState: "sending"; text: "Sending 2 of 4" }
        SyncPill { syncState: "noSignal"; text: "No signal. Keep working." }
        SyncPill { syncState: "tryAgain"; text: "Not sent yet. We will try again at 9:20am." }
        SyncPill { syncState: "needsPerson"; text: "1 thing needs you" }
        SyncPill { syncState: "known"; text: "As known at 9:40am" }
    }
    OfflineLine { text: "Rota from 6:10am" }
    AudienceLine { text: "Paweł at 12:20pm reads this" }
    InfoStrip { Layout.fillWidth: true; text: "Both were written without seeing the other. Until it is settled, everybody sees both." }
    InfoStrip { Layout.fillWidth: true; tone: "warning"; glyph: "clock"; kind: Theme.caption; text: "This tablet was 7 minutes fast. The times below are put right." }
    InfoStrip { Layout.fillWidth: true; tone: "offline"; glyph: "send"; text: "It is sent as soon as there is signal. You do not need to do anything." }
    UndoBar { Layout.fillWidth: true; open: true; text: "You arrived at 8:14am" }
    ErrorSummary {
        Layout.fillWidth: true
        title: "Two answers are missing"
        text: "What you wrote is saved."
        errors: ["Choose how Mrs Brown did breakfast, or tap Not today.", "Say who should read this."]
    }
    GridLayout {
        columns: parent.width > 700 * Theme.textScale ? 2 : 1
        columnSpacing: 24
        rowSpacing: 16

        TextInputField { Layout.fillWidth: true; label: "First name"; hint: "As people call you"; text: "Joan" }
        TextInputField { Layout.fillWidth: true; label: "Code from the office"; error: "That code has 8 letters. Yours has 7."; text: "ABCDEFG" }
        TextBox { Layout.fillWidth: true; label: "One thing for the next visit"; text: "Did twelve stairs this morning. Tired now, so soup sitting down if she asks." }
        TextBox { Layout.fillWidth: true; label: "Your words"; error: "Write a few words, or close this." }
    }
    Card {
        Layout.fillWidth: true

        EmptyState {
            glyph: "calendar"
            title: "No visits today"
            text: "Your next is Thursday 9am."
            actionText: "See Thursday"
        }
    }
    Card {
        Layout.fillWidth: true
        padding: 0
        spacing: 0

        SettingsRow { Layout.fillWidth: true; first: true; glyph: "text-size"; text: "Text size"; value: "100 %" }
        Divider {}
        SettingsRow { Layout.fillWidth: true; glyph: "left-hand"; text: "Left hand"; note: "Main buttons under your left thumb"; switchable: true; on: true }
        Divider {}
        SettingsRow { Layout.fillWidth: true; glyph: "motion"; text: "Less movement"; switchable: true }
        Divider {}
        SettingsRow { Layout.fillWidth: true; text: "How I communicate and how to communicate with me"; value: "2"; arrow: false; selected: true }
        Divider {}
        ActionRow { Layout.fillWidth: true; last: true; glyph: "plus"; text: "Something different today" }
    }
    StepTrail { Layout.fillWidth: true; steps: ["Scan", "Choose a PIN", "Download", "Tips"]; current: 1 }
    StepTrail { Layout.preferredWidth: 200 * Theme.textScale; steps: ["Scan", "Choose a PIN", "Download", "Tips"]; current: 1 }
    FactRow { glyph: "person"; label: "For"; value: "Joan Meldrum" }
    FactRow { circled: true; glyph: "key"; label: "Where is my code?"; value: "On the letter" }
    OrLine { Layout.fillWidth: true }
    GlyphDisc { size: 72; glyphSize: 36; glyph: "warning"; color: Theme.warningSoft; colour: Theme.warning }
    Flow {
        Layout.fillWidth: true
        spacing: 16

        Portrait { name: "Ishbel Cairns"; backdrop: Theme.bg }
        Portrait { name: "Jim Trotter"; backdrop: Theme.bg }
        Portrait { name: "Agnes Rennie"; size: 104; backdrop: Theme.bg }
        Portrait { name: "Paweł"; backdrop: Theme.bg }
        Portrait { backdrop: Theme.bg }
    }
}
