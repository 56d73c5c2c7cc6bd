pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// The pictures of what is being written: kept at once like its words. One more is chosen from the tablet's.
Card {
    id: root

    required property Session session
    required property NoteEditor editor

    spacing: 12

    HeadLine {
        Layout.fillWidth: true
        text: qsTr("Pictures")
        heading: true
    }
    Flow {
        Layout.fillWidth: true
        visible: root.editor.pictures.length > 0
        spacing: 12

        Repeater {
            model: root.editor.pictures

            Column {
                id: one

                required property string modelData
                required property int index

                spacing: 0

                PictureThumb {
                    objectName: "draftPicture." + one.index
                    width: Theme.grow(112)
                    source: one.modelData
                    spokenName: qsTr("Picture %1 of %2").arg(one.index + 1).arg(root.editor.pictures.length)
                    spokenHint: qsTr("Opens it large")
                    onClicked: {
                        view.sources = root.editor.pictures;
                        view.show(one.index);
                    }
                }
                AppButton {
                    objectName: "leavePictureOut." + one.index
                    width: Theme.grow(112)
                    variant: AppButton.Plain
                    text: qsTr("Leave out")
                    spokenName: qsTr("Leave picture %1 out").arg(one.index + 1)
                    onClicked: root.editor.removePicture(one.index)
                }
            }
        }
    }
    FieldError {
        objectName: "pictureProblem"
        Layout.fillWidth: true
        text: root.editor.pictureProblem
    }
    NoteLine {
        Layout.fillWidth: true
        text: root.editor.takingPicture ? qsTr("The picture is made ready…")
            : root.editor.picturesFull ? qsTr("These are enough for one note. Save it, and write another for more.") : ""
        glyph: "camera"
    }
    AppButton {
        objectName: "addPictureButton"
        Layout.fillWidth: true
        tall: 56
        visible: !root.editor.picturesFull
        glyph: "camera"
        text: qsTr("Add a picture")
        onClicked: chooser.open()
    }
    PictureView {
        id: view
    }
    PictureChooser {
        id: chooser

        session: root.session
        onChosen: file => {
            root.editor.addPicture(file);
            chooser.close();
        }
    }
}
