pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// The choices behind one of the things that the log is looked through for.
SideSheet {
    id: root

    required property LogSearchPage search
    property string part: "person"
    property string find: ""
    readonly property bool named: root.part === "person" || root.part === "carer"

    function show(part: string): void {
        root.part = part;
        root.find = "";
        root.toStart();
        root.open();
    }
    function choose(id: string): void {
        if (root.part === "person")
            root.search.person = id;
        else
            root.search.carer = id;
        root.close();
    }

    objectName: "logSearchSheet"
    title: root.part === "person" ? qsTr("Whose visits?") : root.part === "carer" ? qsTr("Which carer?")
        : root.part === "when" ? qsTr("When?") : qsTr("What happened?")

    SearchField {
        id: field

        objectName: "logFindName"
        Layout.fillWidth: true
        visible: root.named
        label: qsTr("Find a name")
        text: root.find
        onTextChanged: root.find = text
    }
    Repeater { // one or none: what is not asked for is not made
        model: root.named ? 1 : 0

        RotaChoice {
            Layout.fillWidth: true
            rowName: "logName."
            nobodyText: root.find !== "" ? "" : root.part === "person" ? qsTr("Everybody") : qsTr("Every carer")
            choices: Array.from(root.part === "person" ? root.search.people : root.search.carers)
                .filter(one => root.search.hasName(one.name, root.find))
            onChosen: id => root.choose(id)
        }
    }
    Repeater {
        model: root.part === "when" ? 1 : 0

        RotaChoice {
            Layout.fillWidth: true
            rowName: "logSpan."
            choices: Array.from(root.search.spans).map((words, index) => ({ id: String(index), name: words, first: index === root.search.span }))
            onChosen: id => {
                root.search.span = Number(id);
                root.close();
            }
        }
    }
    Repeater {
        model: root.part === "happened" ? root.search.groups.length : 0

        ColumnLayout {
            id: group

            required property int index
            readonly property var told: root.search.groups[group.index]

            Layout.fillWidth: true
            Layout.bottomMargin: 12
            spacing: 8

            AppText {
                Layout.fillWidth: true
                text: group.told.title
                kind: Theme.label
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            ChipRow {
                objectName: "logMark." + group.index
                Layout.fillWidth: true
                model: group.told.words
                chosen: group.told.chosen
                onToggled: (index, on) => root.search.toggle(group.index, index, on)
            }
        }
    }

    footer: [
        AppButton {
            objectName: "logShow"
            Layout.fillWidth: true
            visible: root.part === "happened"
            variant: AppButton.Primary
            tall: 56
            text: root.search.showWords
            onClicked: root.close()
        }
    ]
}
