import QtQuick
import Doorstep.App

// The page of the stage the session is in. Each is loaded when it is needed and gone when it is not: behind a
// lock nothing of anybody is left.
FocusScope {
    id: root

    required property Session session
    readonly property bool ofPerson: root.session.chosenAccount !== "" && root.session.reader === Session.PersonThemselves
    readonly property string page: {
        switch (root.session.stage) {
        case Session.Welcome: return "JoinPage.qml";
        case Session.ChoosingPin: return "ChoosePinPage.qml";
        case Session.Downloading: return "DownloadingPage.qml";
        case Session.Locked: return root.ofPerson ? "PersonLockPage.qml" : "UnlockPage.qml";
        case Session.Broken: return "BrokenPage.qml";
        case Session.HandedOver: return "PersonHome.qml";
        case Session.Open: return root.session.lease === Session.Closed ? "LeaseClosedPage.qml" : root.home;
        }
        return "";
    }
    readonly property string home: {
        switch (root.session.reader) {
        case Session.PersonThemselves: return "PersonHome.qml";
        case Session.Supervisor: return "SupervisorHome.qml";
        }
        return "CarerHome.qml";
    }

    property Component next: null // what opens behind the lock, read in another thread meanwhile

    onPageChanged: root.show()
    Component.onCompleted: root.show()

    function show(): void {
        if (root.page === "")
            loader.source = "";
        else if (root.session.stage === Session.HandedOver)
            loader.setSource(Qt.resolvedUrl(root.page), { session: root.session, person: root.session.handedTo });
        else
            loader.setSource(Qt.resolvedUrl(root.page), { session: root.session });
        root.next = root.session.stage === Session.Locked ? Qt.createComponent(root.home, Component.Asynchronous) : null;
    }

    Loader {
        id: loader

        anchors.fill: parent
        focus: true
    }
}
