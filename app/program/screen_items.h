#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>

namespace doorstep {

/// The item of that objectName that can be seen, the topmost where several can; null when none. A name that
/// ends in * means every objectName that begins so.
QQuickItem *itemOnScreen(QQuickWindow &window, const QString &name);
QStringList namesOnScreen(QQuickWindow &window);
/// Its text, else the words of everything seen inside it, a line each.
QString wordsOn(QQuickItem &item);
/// Scrolls the lists and flickables around it until its middle is in their view.
void scrollTo(QQuickItem &item);

} // namespace doorstep
