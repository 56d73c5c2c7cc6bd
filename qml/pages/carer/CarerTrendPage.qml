pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// C-6: how somebody gets on with what they want to do again by themselves.
PageFrame {
    id: root

    required property Session session
    property string personId: ""
    signal backAsked

    objectName: "trendPage"
    spacing: 16
    bar.title: trend.personName
    bar.subtitle: trend.episode
    bar.portraitName: trend.personName
    bar.backText: qsTr("Back")
    bar.onBackAsked: root.backAsked()
    actions: SyncArea {
        session: root.session
    }

    TrendPage {
        id: trend

        objectName: "trend"
        session: root.session
        personId: root.personId
    }
    ChipRow {
        objectName: "trendSteps"
        Layout.fillWidth: true
        visible: trend.steps.length > 1
        multiple: false
        tick: false
        model: trend.steps
        chosen: [trend.chosen]
        onToggled: index => trend.chosen = index
    }
    Card {
        Layout.fillWidth: true
        visible: trend.goal !== ""

        FactBlock {
            objectName: "trendGoal"
            Layout.fillWidth: true
            circled: true
            glyph: "star"
            label: qsTr("My goal")
            text: trend.goal
            own: true
        }
    }
    TrendChart {
        Layout.fillWidth: true
        visible: trend.shown.headline !== ""
        page: trend
    }
    TrendHelping {
        Layout.fillWidth: true
        trend: trend
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: 32
        visible: trend.loaded && trend.steps.length === 0
        glyph: "star"
        title: qsTr("No goal is agreed yet.")
        text: qsTr("When the office and the person agree on one, you see here how it goes.")
    }
}
