import QtQuick
import QtQuick.Layouts
import Doorstep.Ui

Stand {
    Card {
        Layout.fillWidth: true
        padding: 24

        RowLayout {
            spacing: 16

            ColumnLayout {
                spacing: 0

                AppText { Layout.fillWidth: true; text: "Rosie dug her row by herself on 6 of the last 7 visits."; kind: Theme.h2 }
                AppText { Layout.fillWidth: true; text: "In the week of 4 February it was 0 of 7."; kind: Theme.bodyLarge; color: Theme.textMuted }
            }
            ReadAloudButton {}
        }
        LadderChart {
            Layout.fillWidth: true
            spoken: "Rosie dug her row by herself on 6 of the last 7 visits."
            words: ["By herself", "Reminded", "Guided", "Hands-on"]
            visits: [1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 2, 3, 0, 0, 1, 1, 2, -1, 1, 0, 0, 0, 0, 0, 1, 0]
            windowFrom: 21
            windowText: "Last 7 visits"
            gapDay: 19
            gapText: "no visit"
            dates: [{ day: 0, text: "4 February" }, { day: 7, text: "11 February" }, { day: 14, text: "18 February" }, { day: 27, text: "3 March" }]
        }
    }
    Card {
        Layout.fillWidth: true
        padding: 24

        AppText { Layout.fillWidth: true; text: "Agnes’s morning promise was kept on 2 of 28 days."; kind: Theme.h2 }
        ArrivalStrip {
            Layout.fillWidth: true
            spoken: "Agnes’s morning promise was kept on 2 of 28 days."
            windowFrom: 480
            windowUntil: 520
            hours: [{ minute: 480, text: "8am" }, { minute: 520, text: "8:40am" }, { minute: 560, text: "9:20am" }, { minute: 600, text: "10am" }]
            days: [525, 581, 540, 577, 535, 528, 524, 500, 537, 540, 548, 528, 526, 595, 522, 540].map((came, index) => ({ planned: index === 7 ? 490 : came - 6 + index % 4 * 4, came: came, inside: came < 521 }))
            dates: [{ day: 0, text: "4 February" }, { day: 15, text: "3 March" }]
        }
        ContinuityBar {
            Layout.fillWidth: true
            spoken: "11 carers came in 28 days. Three made 72 of 112 visits."
            carers: [{ name: "Stevie", count: 37 }, { name: "Catherine", count: 18 }, { name: "Imran", count: 17 }, { name: "Jola", count: 13 }, { name: "7 others", count: 27, others: true }]
        }
    }
    GridLayout {
        columns: parent.width > 800 * Theme.textScale ? 2 : 1
        columnSpacing: 24
        rowSpacing: 16

        VersionCard { Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.fillHeight: true; who: "Ishbel said"; role: "On her own tablet"; portraitName: "Ishbel Cairns"; words: "Two sticks, good leg up, bad leg down. You stand one step below me."; provenanceText: "I said this"; dates: "Said Sunday 2 March, 4:20pm. Sent 4:21pm." }
        VersionCard { Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.fillHeight: true; who: "Peter Lorimer wrote"; role: "Occupational therapist"; portraitName: "Peter Lorimer"; words: "One stick on the stairs now. Hand on the rail. Carer one step below."; provenance: "professional"; provenanceText: "Professional wrote this"; dates: "Written Monday 3 March, 11:52am. Sent 1:10pm." }
    }
}
