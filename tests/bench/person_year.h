#pragma once

#include "year.h"

/// Everything about one person in it: who they are, their passport and plan, then each day the visits that
/// are planned two weeks ahead and those that happen.
Year::Stream personsYear(int number, const Year::Size &size);
