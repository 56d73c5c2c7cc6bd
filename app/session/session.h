#pragma once

#include "audience.h"
#include "plain_time.h"
#include "record.h"
#include "settings.h"
#include "sync_status.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QTimeZone>
#include <QUuid>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace doorstep {

class DatabaseThread;
struct Said;

/// The one root object of the app, handed down as a required property: who is signed in, on what, and how
/// far the tablet is between "nobody ever joined" and "open". Lives on the GUI thread; all of the vault is
/// reached through db().
class Session : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes the session")
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(As reader READ readerAs NOTIFY accountChanged)
    Q_PROPERTY(QString accountName READ accountName NOTIFY accountChanged)
    Q_PROPERTY(QString firstName READ firstName NOTIFY accountChanged)
    Q_PROPERTY(QString initials READ initials NOTIFY accountChanged)
    Q_PROPERTY(QString agencyName READ agencyName NOTIFY agencyChanged)
    Q_PROPERTY(QString officePhone READ officePhone NOTIFY agencyChanged)
    Q_PROPERTY(QString urgentPhone READ urgentPhone NOTIFY agencyChanged)
    Q_PROPERTY(QDateTime now READ now NOTIFY nowChanged)
    Q_PROPERTY(bool demonstration READ demonstration CONSTANT)
    Q_PROPERTY(bool noSignal READ noSignal WRITE setNoSignal NOTIFY noSignalChanged)
    Q_PROPERTY(doorstep::SyncStatus *sync READ sync CONSTANT)
    Q_PROPERTY(doorstep::Settings *settings READ settings CONSTANT)
    /// Why the last step did not work, as a whole sentence or two for the reader; empty: nothing is wrong.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    /// A step was begun and has not answered: joining, choosing a PIN, unlocking.
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)

public:
    ~Session() override;

    enum Stage { Starting, Welcome, ChoosingPin, Downloading, Locked, Open, Broken };
    Q_ENUM(Stage)
    enum As { Carer, PersonThemselves, Supervisor }; ///< doorstep::Reader for pages
    Q_ENUM(As)

    // For models, page objects and editors; only while Open.
    DatabaseThread &db();
    QUuid account() const; ///< the worker or person signed in; also their own stream
    QUuid device() const;
    QUuid agency() const; ///< the agency's stream
    Reader reader() const;
    QTimeZone zone() const; ///< the agency's
    QDateTime now() const; ///< UTC, by the server's clock where its offset is known
    PlainTime plainTime() const; ///< zone() and now() as words
    Happened happened() const;
    /// Seals, keeps and queues what was said, all or nothing, on the database thread. The page shows the tap
    /// at once and takes it back if the future holds an error.
    QFuture<Result<std::vector<Record>>> say(std::vector<Said> said);

    Stage stage() const;
    As readerAs() const;
    QString accountName() const;
    QString firstName() const;
    QString initials() const;
    QString agencyName() const;
    QString officePhone() const;
    QString urgentPhone() const;
    bool demonstration() const;
    bool noSignal() const;
    void setNoSignal(bool noSignal);
    SyncStatus *sync() const;
    Settings *settings() const;
    QString problem() const;
    bool busy() const;

    /// Joins with what the office gave: host:port, and the one-time code. Goes on to ChoosingPin.
    Q_INVOKABLE void join(const QString &address, const QString &code);
    /// The same from the text of the QR picture: doorstep://HOST:PORT/CODE.
    Q_INVOKABLE void joinFromText(const QString &text);
    /// Six digits, or a passphrase of at least twelve letters. Goes on to Downloading, then Open.
    Q_INVOKABLE void choosePin(const QString &pin);
    /// Never touches the network.
    Q_INVOKABLE void unlock(const QString &pin);
    /// Closes the vault and forgets its key. What waits to be sent stays counted.
    Q_INVOKABLE void lock();
    /// "I am not …": lets another account of this tablet unlock, or a new one join. Ids as AccountListModel
    /// tells them; empty asks who it is.
    Q_INVOKABLE void switchAccount(const QString &account);

signals:
    void stageChanged();
    void accountChanged();
    void agencyChanged();
    void noSignalChanged();
    void problemChanged();
    void busyChanged();
    /// The vault changed, by us or by sync; at most once per turn of the event loop.
    void changed();
    /// Each minute, and after the clock was set.
    void nowChanged();
};

} // namespace doorstep
