import QtQuick
import QtQuick.Layouts
import Doorstep.App

// The sections where there is no room for their list: one button that names the chosen one and opens the list.
ChoiceButton {
    id: root

    required property PassportPage passport
    readonly property var section: root.passport.sections[root.passport.chosen]

    objectName: "sectionChooser"
    visible: root.passport.sections.length > 1
    glyph: root.section?.must ? "warning" : "list"
    text: root.section?.text ?? qsTr("All sections")
    spokenHint: qsTr("Chooses what is shown")
    onClicked: sheet.open()

    SideSheet {
        id: sheet

        objectName: "sectionSheet"
        title: root.passport.title

        SettingsRow {
            objectName: "allSections"
            Layout.fillWidth: true
            first: true
            last: true
            arrow: false
            quiet: true
            text: qsTr("All sections")
            selected: root.passport.chosen < 0
            onClicked: {
                root.passport.chosen = -1;
                sheet.close();
            }
        }
        SectionList {
            Layout.fillWidth: true
            passport: root.passport
            onChosen: sheet.close()
        }
    }
}
