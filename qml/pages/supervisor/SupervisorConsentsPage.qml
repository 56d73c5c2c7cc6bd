pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// What somebody agrees to: how each thing stands, and a form for what was said.
PageFrame {
    id: root

    required property Session session
    property string personId: ""
    signal backAsked

    objectName: "consentsPage"
    firstWidth: 520
    spacing: 16
    bar.title: qsTr("What they agree to")
    bar.subtitle: page.personName
    bar.portraitName: page.personName
    bar.backText: qsTr("Back")
    bar.onBackAsked: root.backAsked()
    actions: SyncArea {
        session: root.session
    }

    ConsentsPage {
        id: page

        objectName: "consents"
        session: root.session
        personId: root.personId
    }
    InfoStrip {
        Layout.fillWidth: true
        visible: text !== ""
        text: page.problem
        glyph: "alert"
        tone: "warning"
    }
    Card {
        Layout.fillWidth: true
        padding: 0
        spacing: 0
        visible: things.count > 0

        Repeater {
            id: things

            model: page.things

            SettingsRow {
                required property var modelData
                required property int index

                objectName: "consentThing." + index
                Layout.fillWidth: true
                text: modelData.title
                note: modelData.words
                glyph: modelData.glyph
                first: index === 0
                last: index === things.count - 1
                onClicked: {
                    page.choose(index);
                    (sheet.createObject(root) as SideSheet).open();
                }
            }
        }
    }
    AppButton {
        objectName: "consentNew"
        Layout.fillWidth: true
        tall: 56
        glyph: "plus"
        text: qsTr("Write down what was said")
        onClicked: {
            page.choose(0);
            (sheet.createObject(root) as SideSheet).open();
        }
    }
    Component {
        id: sheet

        SideSheet {
            id: body

            title: qsTr("What was said")
            onClosed: destroy()

            ConsentForm {
                consents: page
                onSaved: body.close()
            }
        }
    }
}
