#pragma once

#include "locked_state.h"

#include <QQuickWindow>
#include <QRect>

namespace doorstep {

/// What goes from a program that locks to the fresh one in its place: what the session goes on knowing, and
/// where its window stands.
struct LockedWindow {
    LockedState session;
    QRect page; ///< where the window's frame stands, and how large the page in it is, in dp
    QWindow::Visibility visibility = QWindow::Windowed;
};

/// As a window that shows the session's pages stands.
LockedWindow lockedWindow(const QQuickWindow &window, const LockedState &session);

QByteArray bytesOf(const LockedWindow &locked);
/// Fault::Malformed when it is none.
Result<LockedWindow> readLockedWindow(QByteArrayView bytes);

} // namespace doorstep
