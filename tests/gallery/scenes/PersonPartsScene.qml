import QtQuick
import QtQuick.Layouts
import Doorstep.Ui

Stand {
    implicitWidth: 1280

    EasyTopBar { Layout.fillWidth: true; title: "About me, 2 of 13"; now: "It is Tuesday morning, 8:40am" }
    EasyStatement { Layout.fillWidth: true; Layout.preferredHeight: Math.max(400, implicitHeight); words: "Ask me about Bramble. I want to walk her again."; source: "You said this on 25 February."; symbol: "dog" }
    RowLayout {
        spacing: 16

        EasyButton { Layout.fillWidth: true; Layout.preferredWidth: 1; glyph: "check"; text: "This is right" }
        EasyButton { Layout.fillWidth: true; Layout.preferredWidth: 1; glyph: "pencil"; text: "Change this" }
    }
    EasyBar { Layout.fillWidth: true; nextText: "Next" }
    EasyBar { Layout.fillWidth: true; nextText: "A time is not right for me"; nextGlyph: "clock"; nextFills: true }
    EasyVisitRow { Layout.fillWidth: true; carerName: "Paweł"; note: "The visit before took longer."; noteGlyph: "late"; noteTone: "warning"; day: "Today, not 12:20pm"; time: "about 12:40pm" }
    EasyVisitRow { Layout.fillWidth: true; carerName: "Joan"; note: "You have met 5 times."; day: "Tomorrow"; time: "8:05am" }
    FaceRow { Layout.fillWidth: true; easy: true }
    PinPad { Layout.fillWidth: true; digits: "12"; error: "That PIN is not right. Try again or ask Jo on 01632 960800." }
}
