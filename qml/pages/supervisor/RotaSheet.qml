pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// One visit while its plan is changed, or a new one: when, how long, who goes. What it should make one think of
// stands above Save, and stops nothing.
SideSheet {
    id: root

    required property RotaEditor editor
    property string part: "plan" // or person, first, second, cancel
    signal logAsked(string visit)

    function goTo(part: string): void {
        root.part = part;
        root.toStart();
    }
    onPartChanged: {
        const goIn = root.goIn;
        Qt.callLater(goIn); // when what stands in it is there
    }
    function goIn(): void {
        const first = root.contentItem.nextItemInFocusChain(true);
        if (first)
            first.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "rotaSheet"
    title: root.part === "person" ? qsTr("Who is it for?") : root.part === "first" ? qsTr("Who goes?")
        : root.part === "second" ? qsTr("Who goes as well?") : root.part === "cancel" ? qsTr("Why is it cancelled?")
        : root.editor.personName !== "" ? root.editor.personName : qsTr("Add a visit")
    onAboutToShow: {
        root.part = "plan";
        root.toStart();
    }
    onClosed: root.editor.close()

    Connections {
        target: root.editor

        function onOpenChanged(): void {
            root.editor.open ? root.open() : root.close();
        }
    }
    AppButton {
        objectName: "rotaPartBack"
        Layout.leftMargin: -8
        visible: root.part !== "plan"
        variant: AppButton.Plain
        glyph: "arrow-left"
        text: qsTr("Back to the visit")
        onClicked: root.goTo("plan")
    }
    Repeater { // one or none: what is not asked for is not made
        model: root.part === "plan" ? 1 : 0

        RotaPlan {
            Layout.fillWidth: true
            editor: root.editor
            onPartAsked: part => root.goTo(part)
            onLogAsked: {
                const visit = root.editor.visitId;
                root.close();
                root.logAsked(visit);
            }
        }
    }
    Repeater { // one or none: what is not asked for is not made
        model: root.part === "person" ? 1 : 0

        RotaChoice {
            Layout.fillWidth: true
            rowName: "rotaPerson."
            choices: root.editor.people
            onChosen: id => {
                root.editor.choosePerson(id);
                root.goTo("plan");
            }
        }
    }
    Repeater { // one or none: what is not asked for is not made
        model: (root.part === "first" || root.part === "second") ? 1 : 0

        RotaChoice {
            Layout.fillWidth: true
            rowName: "rotaCarer."
            second: root.part === "second"
            nobodyText: root.part === "second" ? qsTr("Nobody else") : qsTr("Nobody yet")
            choices: root.editor.carers
            onChosen: id => {
                root.part === "second" ? root.editor.addSecond(id) : root.editor.giveTo(id);
                root.goTo("plan");
            }
        }
    }
    Repeater { // one or none: what is not asked for is not made
        model: root.part === "cancel" ? 1 : 0

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 12

            NoteLine {
                glyph: "info"
                text: qsTr("It stays to be seen, crossed out, with the reason.")
            }
            Repeater {
                model: root.editor.cancelReasons

                AppButton {
                    required property string modelData
                    required property int index

                    objectName: "rotaCancel." + index
                    Layout.fillWidth: true
                    tall: 56
                    text: modelData
                    onClicked: root.editor.cancelVisit(modelData)
                }
            }
        }
    }

    footer: [
        AppButton {
            objectName: "rotaSave"
            Layout.fillWidth: true
            visible: root.part === "plan" && !root.editor.isOff && root.editor.closedWords === ""
            enabled: root.editor.canSave
            variant: AppButton.Primary
            tall: 56
            glyph: "check"
            text: root.editor.isNew ? qsTr("Add this visit") : qsTr("Save this change")
            onClicked: root.editor.save()
        }
    ]
}
