pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Doorstep.App

// The rota where there is no room for hours: whose row it is, and their visits in order.
Item {
    id: root

    required property RotaPage rota
    property real headTall: 0 // of what stands above the rows and scrolls with them
    readonly property Item page: scroll.contentItem
    signal chosen(string visit)

    Flickable {
        id: scroll

        objectName: "rotaList"
        anchors.fill: parent
        topMargin: root.headTall + 12
        onTopMarginChanged: scroll.contentY = -scroll.topMargin
        contentWidth: width
        contentHeight: column.height + 24
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column

            width: scroll.width
            spacing: 16

            EmptyState {
                objectName: "rotaEmpty"
                width: column.width
                visible: root.rota.emptyWords !== ""
                glyph: "calendar"
                title: root.rota.emptyWords
            }
            Repeater {
                model: GradualRows {
                    rows: root.rota.rows
                }

                Column {
                    id: row

                    required property string rowId
                    required property string name
                    required property string note
                    required property var visits

                    width: column.width
                    spacing: 8

                    HeadLine {
                        width: row.width
                        text: row.name
                        remark: row.note
                        kind: Theme.h3
                        heading: true
                    }
                    Card {
                        width: row.width
                        visible: row.visits.length > 0
                        padding: 0
                        spacing: 0

                        Repeater {
                            id: visits

                            model: ListRows {
                                list: row.visits
                            }

                            BoardRow {
                                id: visit

                                required property int index
                                required property var modelData

                                objectName: "rotaVisit." + visit.modelData.visitId
                                Layout.fillWidth: true
                                first: visit.index === 0
                                last: visit.index === visits.count - 1
                                time: root.rota.week ? visit.modelData.dayTime : visit.modelData.time
                                personName: root.rota.byPerson ? visit.modelData.carers : visit.modelData.person
                                carer: visit.modelData.range
                                stateText: visit.modelData.stateText
                                stateGlyph: visit.modelData.glyph
                                stateTone: visit.modelData.tone
                                onActiveFocusChanged: {
                                    if (visit.activeFocus)
                                        root.rota.current = visit.modelData.key;
                                }
                                onClicked: root.chosen(visit.modelData.visitId)
                                Keys.onUpPressed: root.go(-1)
                                Keys.onDownPressed: root.go(1)
                            }
                        }
                    }
                }
            }
        }
    }
    KeepFocusSeen {
        view: scroll
    }

    // The rows in the order that they stand in.
    function go(step: int): void {
        let at = root.Window.activeFocusItem;
        do
            at = at ? at.nextItemInFocusChain(step > 0) : null;
        while (at && at !== root.Window.activeFocusItem && !at.objectName.startsWith("rotaVisit."));
        if (at)
            at.forceActiveFocus(Qt.TabFocusReason);
    }
}
