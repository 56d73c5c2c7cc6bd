#pragma once

#include "messages.h"
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
    QString startingPractice() const;
    QString choosingPin(const Error &error) const;
    QString downloading(const Error &error) const;
    /// `typed` is the PIN, or the words, that did not open it.
    QString unlocking(const Error &error, const QString &typed = {}) const;
    /// The office ordered this of the sign-in, whether it is done yet or not.
    QString ordered(OrderKind order) const;
    /// `misspelt`: which of them is no word we use, from 1; 0: all are.
    QString wrongWords(int misspelt) const;
    /// No PIN is tried for so long.
    QString waiting(std::chrono::milliseconds left) const;
    QString pinGone() const;
    /// Of the office's answer to a tablet that nothing opens.
    QString answering(const Error &error) const;
    QString openingVault(const Error &error) const;
    QString saving(const Error &error) const;
    /// A file was to become a picture of what is being written.
    QString takingPicture(const Error &error) const;
    /// The tablet stays with the carer.
    QString handingOver(const Error &error) const;
    /// It is locked, and nobody has it.
    QString notHandedOver() const;
    /// What the person said while they held it.
    QString takingBack(const Error &error) const;
    /// A vault was damaged, and another goes on with what could be read of it.
    QString rescued(const Salvaged &salvaged) const;
    /// The vault that is open turned out to be damaged.
    QString damageShowed() const;

private:
    QString lockedByOffice() const;
    QString wipedByOffice() const;
    QString askOffice() const;
    QString full() const;
    QString m_officePhone;
};

} // namespace doorstep
