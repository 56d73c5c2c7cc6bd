import QtQuick
import QtQuick.Templates as T

// One line to write in, with its label above and its error below. Nothing is checked while typing.
Item {
    id: root

    property string label: ""
    property string hint: ""
    property string error: ""
    property TypeStyle kind: Theme.body
    property TypeStyle labelKind: Theme.label
    property alias text: field.text
    property alias echoMode: field.echoMode
    property alias inputMethodHints: field.inputMethodHints
    property alias maximumLength: field.maximumLength
    property alias readOnly: field.readOnly
    property alias field: field
    signal edited(string text)
    signal accepted()

    implicitWidth: 240
    implicitHeight: column.height

    // A column, not a layout: in a layout within layouts the words would keep the height of an earlier width.
    Column {
        id: column

        width: root.width
        spacing: 4

        AppText {
            width: column.width
            visible: text !== ""
            text: root.label
            kind: root.labelKind
        }
        AppText {
            width: column.width
            visible: text !== ""
            text: root.hint
            kind: Theme.caption
            color: Theme.textMuted
        }
        FieldError {
            width: column.width
            text: root.error
        }
        T.TextField {
            id: field

            width: column.width
            implicitHeight: Math.max(Theme.touch, Math.ceil(contentHeight) + 20)
            leftPadding: 16
            rightPadding: 16
            verticalAlignment: TextInput.AlignVCenter
            color: Theme.text
            selectionColor: Theme.primary
            selectedTextColor: Theme.inkOnPrimary
            font.family: root.kind.family
            font.pixelSize: root.kind.size
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.description: root.error !== "" ? root.error : root.hint
            background: FieldFrame {
                active: field.activeFocus
                wrong: root.error !== ""
            }
            onTextEdited: root.edited(field.text)
            onAccepted: root.accepted()
        }
    }
}
