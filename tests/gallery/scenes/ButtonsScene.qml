import QtQuick
import QtQuick.Layouts
import Doorstep.Ui

Stand {
    GridLayout {
        columns: Math.max(1, Math.floor(parent.width / (280 * Theme.textScale)))
        columnSpacing: 16
        rowSpacing: 16

        AppButton { text: "Read to me"; glyph: "speaker" }
        AppButton { variant: AppButton.Primary; text: "I am on it"; glyph: "hand" }
        AppButton { variant: AppButton.Plain; text: "Change" }
        AppButton { variant: AppButton.Danger; text: "Lock this tablet"; glyph: "lock" }
        AppButton { tall: 56; text: "Hand tablet to Ishbel"; glyph: "people" }
        AppButton { variant: AppButton.Primary; tall: 64; text: "Join"; glyph: "arrow-right"; glyphAfter: true }
        AppButton { text: "Not now"; enabled: false }
        AppButton { variant: AppButton.Primary; text: "Finish"; glyph: "check"; enabled: false }
        ReadAloudButton { reading: true }
        ChoiceButton { text: "Another person"; Layout.preferredWidth: 228 * Theme.textScale }
        ShareLevelPicker { level: "chosen"; text: "3 people I chose"; Layout.preferredWidth: 228 * Theme.textScale }
        ShareLevelPicker { level: "nobody"; text: "Nobody"; Layout.preferredWidth: 228 * Theme.textScale }
    }
    ArriveButton { Layout.fillWidth: true }
    RowLayout {
        spacing: 8

        IconTextButton { Layout.fillWidth: true; Layout.preferredWidth: 1; glyph: "late"; text: "Running late" }
        IconTextButton { Layout.fillWidth: true; Layout.preferredWidth: 1; glyph: "door-cross"; text: "Can’t get in" }
        IconTextButton { Layout.fillWidth: true; Layout.preferredWidth: 1; glyph: "phone"; text: "Call Ishbel" }
        IconTextButton { Layout.fillWidth: true; Layout.preferredWidth: 1; glyph: "directions"; text: "Directions" }
    }
    ChipRow {
        Layout.fillWidth: true
        model: ["Slept badly", "Ate well", "In pain", "Talkative", "Ran out of…"]
        chosen: [0]
    }
    ChipRow {
        Layout.fillWidth: true
        multiple: false
        tick: false
        model: ["Shower", "Dress with laces", "Step on and off", "Row on the plot", "Own tablets"]
        chosen: [3]
    }
    Flow {
        Layout.fillWidth: true
        spacing: 8

        Tag { text: "Next, in 9 minutes"; glyph: "clock" }
        Tag { text: "Time changed"; glyph: "retry"; tone: "info" }
        Tag { text: "New to you"; glyph: "star"; tone: "warning" }
        Tag { text: "Promise kept"; glyph: "check"; tone: "success" }
        Tag { text: "Concern"; glyph: "alert"; tone: "danger" }
        Tag { text: "No word"; glyph: "signal-none"; tone: "offline" }
    }
    RungRow {
        Layout.fillWidth: true
        about: "Socks"
        words: ["By herself", "Reminded", "Guided", "Hands-on", "Not today"]
    }
    Repeater {
        model: 5

        RungRow {
            required property int index

            Layout.fillWidth: true
            about: "Step " + (index + 1)
            words: ["By himself", "Reminded", "Guided", "Hands-on", "Not today"]
            chosen: index
        }
    }
    FaceRow { Layout.fillWidth: true; chosen: 0 }
}
