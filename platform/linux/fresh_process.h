#pragma once

#include "result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace doorstep {

/// Puts a fresh process of the same program in the place of this one, with the same id: of the memory of this
/// one nothing is left. It is given the arguments, and what takeHandedOn() answers there once. Returns only
/// when it could not be done: this process goes on with all it has, but what it had open may be closed to
/// programs that it starts from then on. Nothing may be under way on another thread.
Error becomeFresh(const QString &program, const QStringList &arguments, const QByteArray &handedOn);

/// What the process before handed on; none: there was none before.
std::optional<QByteArray> takeHandedOn();

} // namespace doorstep
