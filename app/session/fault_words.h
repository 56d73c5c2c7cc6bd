#pragma once

#include "result.h"
#include "salvage.h"

#include <QCoreApplication>
#include <QString>

#include <chrono>

namespace doorstep {

/// The one place where a fault turns into words for people: what happened · your work is safe · what to
/// do. The same fault needs other words at another step.
class FaultWords
{
    Q_DECLARE_TR_FUNCTIONS(FaultWords)
public:
    /// `officePhone` is named where asking helps; empty where none is known.
    explicit FaultWords(QString officePhone = {});

    QString joining(const Error &error) const;
    /// The program ended between joining and the lock, on a tablet that can keep nothing safe until then.
    QString joiningStopped() const;
    QString choosingPin(const Error &error) const;
    QString downloading(const Error &error) const;
    /// `withWords`: words were typed, not a PIN.
    QString unlocking(const Error &error, bool withWords = false) const;
    /// The office ordered this sign-in locked, wherever it stands.
    QString lockedByOffice() const;
    QString wipedByOffice() const;
    /// `misspelt`: which of them is no word we use, from 1; 0: all are.
    QString wrongWords(int misspelt) const;
    /// No PIN is tried for so long.
    QString waiting(std::chrono::milliseconds left) const;
    QString pinGone() const;
    /// Of the office's answer to a tablet that nothing opens.
    QString answering(const Error &error) const;
    QString openingVault(const Error &error) const;
    QString saving(const Error &error) const;
    /// A vault was damaged, and another goes on with what could be read of it.
    QString rescued(const Salvaged &salvaged) const;
    /// The vault that is open turned out to be damaged.
    QString damageShowed() const;

private:
    QString askOffice() const;
    QString full() const;
    QString m_officePhone;
};

} // namespace doorstep
