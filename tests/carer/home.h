#pragma once

#include "carer_stage.h"

#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

namespace doorstep {

/// The carer's home in a window, pressed as a finger would.
class Home
{
public:
    explicit Home(CarerStage &stage, QSize size = {1280, 800});

    void look(const QString &theme, double scale);
    void set(const char *name, const QVariant &value);
    void resize(QSize size);

    /// The one of that name that can be seen; null: there is none.
    QQuickItem *seen(const QString &name) const { return seenIn(m_window.contentItem(), name); }
    QQuickItem *named(const QString &name) const;
    /// All that can be seen and is so; what is in a popup too.
    QList<QQuickItem *> all(const std::function<bool(QQuickItem &)> &so) const;
    QList<QQuickItem *> pressables() const;

    /// One tap of a finger in the middle of it, scrolled to where it can be reached.
    void tap(QQuickItem *item);
    void tap(const QString &name) { tap(named(name)); }
    /// The rung of a step, by its place in the row.
    void tapRung(const QUuid &step, int rung);
    void type(const QString &words);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// Calls a function of the carer's home.
    void call(const char *function, const QString &argument);
    void call(const char *function);
    void shoot(const QString &name);

    QStringList warnings() const { return m_warnings; }
    QQuickWindow &window() { return m_window; }
    QQuickItem *focused() const { return m_window.activeFocusItem(); }

    int taps = 0;

private:
    static QQuickItem *seenIn(QQuickItem *item, const QString &name);

    CarerStage &m_stage;
    QQmlEngine m_engine;
    QStringList m_warnings;
    QQuickWindow m_window;
    std::unique_ptr<QObject> m_root;
};

/// Each page of the carer by its name, opened one after the other with what opens it.
void onEveryPage(CarerStage &stage, Home &home, const std::function<void(const QString &page)> &there);

} // namespace doorstep
