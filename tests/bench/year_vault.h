#pragma once

#include "year.h"

#include "database.h"

// The supervisor's vault of a year, in a folder with its key.

/// Makes it: what a tablet does with what it pulls, in pages and transactions as long as those of a first
/// download, words indexed, log moved. False, and a line on standard error, when it cannot.
bool fillYearVault(const QString &folder, const Year::Size &size);

doorstep::Database openYearVault(const QString &folder);

/// Nothing of it is in the system's memory any more, as after a start of the tablet.
void forgetYearVault(const QString &folder);
