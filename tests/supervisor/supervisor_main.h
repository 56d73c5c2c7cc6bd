#pragma once

#include <QGuiApplication>

namespace doorstep {

/// The one application of the test program, made when first asked for.
QGuiApplication &application();

} // namespace doorstep
