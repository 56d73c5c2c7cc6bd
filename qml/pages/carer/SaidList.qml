pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// What people said to the carer, one at a time, the oldest first: it is gone when it is answered.
ColumnLayout {
    id: root

    required property TodayPage page
    readonly property var said: root.page.said

    visible: root.said.length > 0
    spacing: 8

    Repeater {
        model: root.said.slice(0, 1)

        Card {
            id: one

            required property var modelData

            objectName: "said." + one.modelData.sayingId
            Layout.fillWidth: true
            spacing: 8

            AppText {
                Layout.fillWidth: true
                text: one.modelData.title
                kind: Theme.caption
                color: Theme.textMuted
            }
            AppText {
                Layout.fillWidth: true
                text: one.modelData.words
                kind: Theme.h3
            }
            Flow {
                id: answers

                Layout.fillWidth: true
                spacing: 8

                Repeater {
                    model: root.page.answers

                    AppButton {
                        required property int index
                        required property string modelData

                        objectName: "answer." + index
                        width: Math.min(implicitWidth, answers.width)
                        tall: 56
                        text: modelData
                        onClicked: root.page.answer(one.modelData.sayingId, index)
                    }
                }
            }
        }
    }
    AppText {
        objectName: "moreSaid"
        Layout.fillWidth: true
        visible: root.said.length > 1
        text: root.said.length === 2 ? qsTr("1 more after this") : qsTr("%n more after this", "", root.said.length - 1)
        kind: Theme.caption
        color: Theme.textMuted
    }
}
