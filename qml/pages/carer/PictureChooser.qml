pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// What the tablet's camera has taken, the newest first.
SideSheet {
    id: root

    required property Session session
    signal chosen(url file)

    objectName: "pictureChooser"
    title: qsTr("Pictures on this tablet")
    onAboutToShow: taken.look()

    TabletPictures {
        id: taken

        session: root.session
    }
    NoteLine {
        Layout.fillWidth: true
        text: qsTr("Doorstep keeps what is seen, and not where or when it was taken. The tablet keeps its own copy: delete it there.")
        glyph: "info"
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: 24
        visible: taken.looked && taken.files.length === 0
        glyph: "camera"
        title: qsTr("There are no pictures yet.")
        text: qsTr("Take one with the tablet’s camera, then come back. What you wrote stays.")
    }
    Flow {
        Layout.fillWidth: true
        spacing: 12

        Repeater {
            model: taken.files

            PictureThumb {
                id: one

                required property url modelData
                required property int index

                objectName: "tabletPicture." + index
                width: Theme.grow(128)
                source: one.modelData
                spokenName: qsTr("Picture %1 of %2, %3").arg(one.index + 1).arg(taken.files.length).arg(taken.takenWords(one.index))
                onClicked: root.chosen(one.modelData)
            }
        }
    }
    AppButton {
        objectName: "lookAgainButton"
        Layout.fillWidth: true
        glyph: "retry"
        text: qsTr("Look again")
        onClicked: taken.look()
    }
}
