pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// The sections of a passport with how many lines each has; You must know is a filter and stands first.
Card {
    id: root

    required property PassportPage passport
    signal chosen

    visible: rows.count > 0
    padding: 0
    spacing: 0

    Repeater {
        id: rows

        model: root.passport.sections

        SettingsRow {
            required property var modelData
            required property int index

            objectName: "section" + index
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.touchMain, implicitContentHeight + 16)
            first: index === 0
            last: index === rows.count - 1
            arrow: false
            quiet: true
            glyph: modelData.glyph
            tone: modelData.must ? "warning" : ""
            text: modelData.text
            value: modelData.count
            selected: root.passport.chosen === index
            onClicked: {
                root.passport.chosen = selected ? -1 : index;
                root.chosen();
            }
        }
    }
}
