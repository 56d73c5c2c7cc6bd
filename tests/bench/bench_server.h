#pragma once

#include "workload.h"

#include "linux_clock.h"

#include <QString>

/// The real server on loopback, with W in it, for the measures.

/// A clock that goes like the machine's and stood at nine in the morning of the day that W calls today when
/// the program began: at what hour somebody measures changes nothing that is on a screen.
class WorkClock : public doorstep::Clock
{
public:
    /// To be called first. The processes that this one starts take its beginning for their own.
    static void begin();
    doorstep::Moment now() const override;

private:
    doorstep::LinuxClock m_real;
};

/// Makes a server's folder with the first `count` documents of W, and an invitation for each sign-in that
/// the measures use, in the file `invitations`. False, and a line on standard error, when it cannot.
bool seedServer(const QString &folder, size_t count, int carers);

/// Loads the first `count` documents of W once more into a server that has its staff, as about other people.
bool loadServer(const QString &folder, size_t count);

/// Serves until the process is told to end; prints a line with the port.
int runServer(const QString &folder);

/// The carer who visits every person of W within the days of their lease.
QString visitor();

/// The secret code of a sign-in that was seeded: "supervisor", visitor(), or "c000" and so on.
QString invitationOf(const QString &folder, const QString &who);
