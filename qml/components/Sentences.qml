import QtQuick

// Words that break between sentences when that needs no extra line, so that no word is left alone at the end.
Item {
    id: root

    property string text: ""
    property TypeStyle kind: Theme.bodyLarge
    property color colour: Theme.text
    property string spoken: "" // the sentence that is read aloud, as it stands in the text

    implicitWidth: Math.ceil(measure.implicitWidth)
    implicitHeight: shown.implicitHeight
    onTextChanged: root.fit()
    onSpokenChanged: root.fit()
    onWidthChanged: root.fit()
    onKindChanged: root.fit()
    Component.onCompleted: root.fit()

    function fit(): void {
        measure.width = root.width; // a binding might come after us
        measure.text = root.text;
        let best = root.text;
        const lines = measure.lineCount;
        for (let end = root.text.length - 1; lines > 1 && end > 0; --end) {
            if (root.text[end] !== " " || !".!?؟…".includes(root.text[end - 1]))
                continue;
            measure.text = root.text.slice(0, end) + "\n" + root.text.slice(end + 1);
            if (measure.lineCount <= lines) {
                best = measure.text;
                break;
            }
        }
        measure.text = root.text;
        root.mark(best);
    }
    // Underlined, so that no word moves.
    function mark(words: string): void {
        const escaped = part => part.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\n/g, "<br>");
        const at = root.spoken === "" ? -1 : words.indexOf(root.spoken);
        const end = at + root.spoken.length;
        shown.textFormat = at < 0 ? Text.PlainText : Text.StyledText;
        shown.text = at < 0 ? words : escaped(words.slice(0, at)) + "<u>" + escaped(words.slice(at, end)) + "</u>" + escaped(words.slice(end));
    }

    AppText {
        id: measure

        visible: false
        kind: root.kind
        Accessible.ignored: true
    }
    AppText {
        id: shown

        width: root.width
        // on a page read from left to right, words of the other direction begin at their own side
        horizontalAlignment: !root.LayoutMirroring.enabled && Words.startsAtRight(root.text) ? Text.AlignRight : Text.AlignLeft
        kind: root.kind
        color: root.colour
        Accessible.name: root.text
    }
}
