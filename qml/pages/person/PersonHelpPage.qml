import QtQuick
import QtQuick.Layouts
import Doorstep.App

// Whom to call, and the two things that people worry about.
KioskFrame {
    id: root

    required property Session session
    signal backAsked

    objectName: "personHelpPage"
    title: qsTr("Help")
    bar.canRead: false
    bar.backButton.objectName: "helpBack"
    bar.onBackAsked: root.backAsked()
    bar.withCarer: root.session.stage === Session.Locked
    bar.carerText: qsTr("I am not %1").arg(root.session.firstName)
    bar.carerGlyph: "person"
    bar.carerButton.objectName: "notMeButton"
    bar.onCarerAsked: root.session.switchAccount("")

    Sentences {
        Layout.fillWidth: true
        Layout.bottomMargin: 16
        text: root.session.stage !== Session.Locked ? qsTr("What you tap is kept on this tablet. Undo takes it back.")
                                                  : qsTr("Forgot your PIN? Your 5 words open this tablet. The office can help, too.")
        kind: Theme.easyBody
    }
    PersonCall {
        objectName: "callOfficeButton"
        Layout.fillWidth: true
        text: qsTr("Call the office")
        phone: root.session.officePhone
    }
    PersonCall {
        objectName: "callUrgentButton"
        Layout.fillWidth: true
        text: qsTr("It is urgent")
        phone: root.session.urgentPhone
        glyph: "alert"
    }
    ForgotButton {
        Layout.fillWidth: true
        visible: root.session.stage === Session.Locked
        tall: 96
        variant: AppButton.Secondary
        session: root.session
    }
    AppText {
        Layout.fillWidth: true
        visible: root.session.officePhone === ""
        text: qsTr("Ask your carer, or call the office.")
        kind: Theme.easyBody
    }
    Item {
        Layout.fillHeight: true
    }
}
