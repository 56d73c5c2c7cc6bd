pragma ComponentBehavior: Bound

import QtQuick
import Doorstep.App

// The pictures that a record names, small; each opens large. One that is not here says so, and comes when it is
// asked for.
Flow {
    id: root

    required property Session session
    property var names: []

    visible: root.names.length > 0
    spacing: 8

    function show(index: int): void {
        const here = [];
        let at = 0;
        for (let i = 0; i < all.count; ++i) {
            const one = all.itemAt(i) as PictureOfRecord;
            if (one.source === "")
                continue;
            if (i === index)
                at = here.length;
            here.push(one.source);
        }
        view.sources = here;
        view.show(at);
    }

    Repeater {
        id: all

        model: root.names

        PictureOfRecord {
            id: one

            required property string modelData
            required property int index

            objectName: "picture." + index
            session: root.session
            picture: one.modelData
            spokenName: qsTr("Picture %1 of %2").arg(one.index + 1).arg(root.names.length)
            onOpened: root.show(one.index)
        }
    }
    PictureView {
        id: view
    }
}
