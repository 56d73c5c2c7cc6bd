import QtQuick
import QtQuick.Layouts
import Doorstep.Ui

Stand {
    id: root

    readonly property var words: ["By herself", "Reminded", "Guided", "Hands-on", "Not today"]

    StepCard {
        Layout.fillWidth: true
        done: true
        title: "Exercises by the sink, ten each"
        rungWords: root.words
        chosen: 2
        time: "8:23am"
        syncWords: "Saved on this tablet"
    }
    StepCard {
        Layout.fillWidth: true
        current: true
        title: "Socks with the sock gutter"
        lastTime: "Last time: guided"
        say: "Drop the gutter to the floor, foot in, and pull the strings. I’m just watching."
        rungWords: root.words
        hint: "Wait 40 seconds before you help. Next to try: a reminder in words."
    }
    StepCard {
        Layout.fillWidth: true
        title: "Stairs, good leg up, bad leg down"
        lastTime: "Last time: guided"
        rungWords: root.words
        notice: "Not saved. Try again"
    }
    MustKnowBlock {
        Layout.fillWidth: true
        large: true
        lines: [
            { text: "No bending past 90 degrees, no crossing legs, no twisting, until six weeks. Raised seat stays on.", source: "hospital letter, 21 February" },
            { text: "Allergic to elastic plasters. Paper tape is fine.", source: "hospital letter, 21 February" }
        ]
    }
    Card {
        Layout.fillWidth: true
        padding: 24
        spacing: 18

        FactBlock { circled: true; own: true; glyph: "heart"; label: "What is most important to me"; source: "Ishbel, 24 February"; text: "To be able to say no, thank you, I can manage." }
        Divider {}
        FactBlock { circled: true; glyph: "history"; label: "Since your last visit"; source: "Lesley, yesterday 8:58am"; text: "Had a poor night. Started without being asked." }
    }
    StatementCard {
        Layout.fillWidth: true
        words: "Speak up on the left side. The richt lug’s been deif since the net loft."
        freshness: "Said 4 January"
    }
    StatementCard {
        Layout.fillWidth: true
        provenance: "staff"
        provenanceText: "Staff wrote this"
        words: "When Agnes goes quiet and folds her hands she is sore, not cross. Ask about the hip before you move her."
        freshness: "Imran checked, 10 February"
        note: "2 versions"
    }
    StatementCard {
        Layout.fillWidth: true
        provenance: "family"
        provenanceText: "My niece Lorna said this"
        words: "She will say she has eaten. Look in the bin, kindly, and just put a bit of toast down beside her."
        freshness: "Not checked with her"
        checked: false
    }
    Card {
        Layout.fillWidth: true
        padding: 0
        spacing: 0

        ShareRow { Layout.fillWidth: true; label: "I like to talk about"; value: "Bowls, jam, other folk’s dogs"; level: "people"; levelText: "People I visit" }
        Divider {}
        ShareRow { Layout.fillWidth: true; label: "What helps me do a good job"; level: "nobody"; levelText: "Nobody" }
    }
}
