import QtQuick
import QtQuick.Layouts
import Doorstep.Ui

Stand {
    CountTabs {
        Layout.fillWidth: true
        model: [{ count: 5, word: "need you" }, { count: 4, word: "here now" }, { count: 10, word: "done" }, { count: 54, word: "later" }, { count: 70, word: "all" }]
    }
    Card {
        Layout.fillWidth: true
        padding: 0
        spacing: 0

        ExceptionRow { Layout.fillWidth: true; first: true; selected: true; exception: "noWord"; word: "No word"; personName: "Kirsty NicLeòid"; fact: "Due 8:35am. Fiona’s tablet last heard 8:31am." }
        Divider {}
        ExceptionRow { Layout.fillWidth: true; exception: "late"; word: "Late"; personName: "Effie Lumsden"; fact: "Due 8:55am, 45 minutes late. Tablet heard 9:38am."; owner: "Imran is on it" }
        Divider {}
        ExceptionRow { Layout.fillWidth: true; exception: "missed"; word: "Missed"; personName: "Pan Tadek"; fact: "Due 8am, planned until 8:30am." }
        Divider {}
        ExceptionRow { Layout.fillWidth: true; exception: "short"; word: "Short"; personName: "Abu Karim"; fact: "18 of 40 minutes. “Asked me to go.”" }
        Divider {}
        ExceptionRow { Layout.fillWidth: true; exception: "concern"; word: "Concern"; personName: "Agnes Rennie"; fact: "8:50am, Imran: bruise on left arm" }
        Divider {}
        ExceptionRow { Layout.fillWidth: true; exception: "noCarer"; word: "No carer"; personName: "Wullie Docherty"; fact: "Due 3pm. Nobody is planned." }
        Divider {}
        ExceptionRow { Layout.fillWidth: true; exception: "incomplete"; word: "Not all here"; personName: "George Imrie"; fact: "1 of 2 are there. Shabana’s tablet last heard 9:39am." }
        Divider {}
        ExceptionRow { Layout.fillWidth: true; last: true; exception: "twoVersions"; word: "Two versions"; personName: "Ishbel Cairns"; fact: "How and when to support me" }
    }
    SearchField { Layout.fillWidth: true; label: "Find a person or a carer" }
    HeadLine { Layout.fillWidth: true; text: "Here now"; remark: "4 of 70"; heading: true }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        BoardRow { Layout.fillWidth: true; edged: true; first: true; time: "9:15am"; personName: "Betty Hogg"; carer: "Gary"; stateText: "Here since 9:17am" }
        BoardRow { Layout.fillWidth: true; edged: true; time: "9:20am"; personName: "Jim Trotter"; carer: "Joan"; stateText: "About 20 minutes late"; stateGlyph: "late"; stateTone: "warning" }
        BoardRow { Layout.fillWidth: true; edged: true; last: true; time: "9:35am"; personName: "George Imrie"; carer: "Jola, Shabana"; stateText: "Here since 9:38am" }
    }
    Card {
        Layout.fillWidth: true
        padding: 24
        spacing: 0

        VisitTimelineRow { Layout.fillWidth: true; first: true; struck: true; time: "8:19am"; glyph: "door"; title: "Arrived"; detail: "Put right by Lesley"; evidence: "code at the door"; heard: "9:48am" }
        VisitTimelineRow { Layout.fillWidth: true; filled: true; time: "8:14am"; glyph: "door"; title: "Arrived"; detail: "Lesley, at 8:22am: “I tapped after we said hello.”"; evidence: "Lesley’s word"; heard: "9:48am" }
        VisitTimelineRow { Layout.fillWidth: true; time: "8:25am"; glyph: "rung-guided"; glyphColour: Theme.ladder[2]; title: "Exercises by the sink, ten each"; detail: "Guided"; heard: "9:48am" }
        VisitTimelineRow { Layout.fillWidth: true; time: "8:58am"; title: "Note for the next visit"; detail: "“Started without being asked, two steps further.”"; heard: "9:48am" }
        VisitTimelineRow { Layout.fillWidth: true; last: true; filled: true; time: "9:02am"; glyph: "door"; title: "Left"; detail: "48 minutes of 45"; evidence: "code at the door"; heard: "9:48am" }
    }
}
