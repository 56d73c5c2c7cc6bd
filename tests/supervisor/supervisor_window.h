#pragma once

#include "supervisor_stage.h"

#include <QAccessible>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

namespace doorstep {

/// The supervisor's home in a window over a tablet, pressed as a finger, a keyboard and a screen reader do.
class SupervisorWindow
{
public:
    explicit SupervisorWindow(SupervisorStage &stage, QSize size = {1280, 800});
    ~SupervisorWindow();

    void look(const QString &theme, double textScale, bool mirrored = false);
    void resize(QSize size);
    void settle() { m_stage.settle(); }
    /// What is new has its place with the next frame only.
    void drawn() { m_window.grabWindow(); }

    /// The one of that name that can be seen; null: there is none.
    QQuickItem *seen(const QString &name) const;
    QQuickItem *named(const QString &name) const;
    /// The first whose name begins so and whose words hold these.
    QQuickItem *holding(const QString &start, const QString &words) const;
    void tap(QQuickItem *item);
    void tap(const QString &name) { tap(named(name)); }
    void key(int key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &words);
    /// What a screen reader does to it.
    void doPress(QQuickItem *item);
    QQuickItem *focused() const { return m_window.activeFocusItem(); }
    QString focusedName() const { return focused() ? focused()->objectName() : QString(); }

    /// Every visible control without a name, and every text that does not fit: empty when all is well.
    QStringList nameless() const;
    QStringList cutText() const;
    QStringList complaints() const { return m_complaints; }
    /// Nothing is cut and nothing nameless in each size, text, theme and direction; then as it was.
    void checkLooks(const QString &page, const std::vector<QSize> &sizes);
    /// Into the folder that DOORSTEP_PICTURES names, if any.
    void shoot(const QString &name);

    int taps = 0;

private:
    template <class Look>
    static void forEachSeen(QQuickItem *item, const Look &look)
    {
        if (!item->isVisible())
            return;
        look(item);
        for (QQuickItem *child : item->childItems())
            forEachSeen(child, look);
    }
    void scrollTo(QQuickItem *item);

    SupervisorStage &m_stage;
    QQmlEngine m_engine;
    QQuickWindow m_window;
    std::unique_ptr<QObject> m_root;
    QStringList m_complaints;
};

} // namespace doorstep
