import QtQuick
import Doorstep.App

// One picture of a record: here, on its way, or to be asked for.
PictureThumb {
    id: root

    required property Session session
    required property string picture
    signal opened

    source: shown.source
    words: shown.words
    spokenHint: shown.source !== "" ? qsTr("Opens it large") : shown.words
    implicitWidth: shown.words === "" ? Theme.grow(96) : Theme.grow(184)
    enabled: shown.source !== "" || shown.canAsk
    onClicked: {
        if (shown.source !== "")
            root.opened();
        else
            shown.askFor();
    }

    ShownPicture {
        id: shown

        session: root.session
        picture: root.picture
    }
}
