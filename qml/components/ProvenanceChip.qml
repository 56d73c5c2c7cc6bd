import QtQuick

// Who said or wrote a line: me, family, staff or professional.
Tag {
    id: root

    property string provenance: "me"

    glyph: {
        switch (root.provenance) {
        case "family": return "heart";
        case "staff": return "badge";
        case "professional": return "pencil";
        }
        return "person";
    }
    tone: {
        switch (root.provenance) {
        case "family": return "info";
        case "staff":
        case "professional": return "offline";
        }
        return "primary";
    }
}
