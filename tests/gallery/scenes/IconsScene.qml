pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.Ui

Stand {
    Flow {
        Layout.fillWidth: true
        spacing: 8

        Repeater {
            model: Object.keys(Icons.shapes)

            Column {
                id: cell

                required property string modelData

                width: 104 * Theme.textScale
                spacing: 4

                Icon { anchors.horizontalCenter: parent.horizontalCenter; glyph: cell.modelData; size: 40 }
                AppText { width: parent.width; text: cell.modelData; kind: Theme.caption; horizontalAlignment: Text.AlignHCenter }
            }
        }
    }
}
