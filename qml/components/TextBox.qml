import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// Room for several lines; grows with what is written and never scrolls inside itself.
ColumnLayout {
    id: root

    property string label: ""
    property string hint: ""
    property string error: ""
    property bool showLabel: true
    property int lines: 2
    property TypeStyle kind: Theme.body
    property alias text: area.text
    property alias readOnly: area.readOnly
    property alias area: area
    signal edited(string text)

    spacing: 4

    AppText {
        Layout.fillWidth: true
        visible: root.showLabel && text !== ""
        text: root.label
        kind: Theme.label
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.hint
        kind: Theme.caption
        color: Theme.textMuted
    }
    FieldError {
        text: root.error
    }
    T.TextArea {
        id: area

        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitWidth: 240
        implicitHeight: Math.max(root.lines * root.kind.line, contentHeight) + 30
        leftPadding: 16
        rightPadding: 16
        topPadding: 14
        bottomPadding: 14
        wrapMode: TextEdit.Wrap
        color: Theme.text
        selectionColor: Theme.primary
        selectedTextColor: Theme.inkOnPrimary
        font.family: root.kind.family
        font.pixelSize: root.kind.size
        Accessible.role: Accessible.EditableText
        Accessible.name: root.label
        Accessible.description: root.error !== "" ? root.error : root.hint
        // Tab leaves the box: what is written here is a sentence, not a table.
        Keys.onTabPressed: area.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: area.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        background: FieldFrame {
            active: area.activeFocus
            wrong: root.error !== ""
        }
        onTextChanged: root.edited(area.text)
    }
}
