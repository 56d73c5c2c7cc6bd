#pragma once

#include "person_stage.h"

#include <QQuickItem>
#include <QQuickView>

namespace doorstep {

/// A page of the app in a window of its own, over a tablet, as a finger and an eye meet it.
class PersonWindow
{
public:
    /// `page`: PersonHome, or StagePage, which shows whatever is next.
    PersonWindow(PersonStage &stage, const char *page, QSize size = {1280, 800}, double textScale = 1);
    ~PersonWindow();

    QQuickItem *root() const { return m_view->rootObject(); }
    QQuickView &view() const { return *m_view; }
    /// The one on the screen; null when none.
    QQuickItem *item(const char *name) const;
    void press(const char *name);
    void tap(QPointF place);
    void key(int key, const QString &text = {});
    /// Until it is on the screen.
    void wait(const char *name);
    void resize(QSize size);
    void settle();
    /// What QML complained of since this was made.
    QStringList complaints() const;
    QStringList wordsOnScreen() const;
    /// Into the folder that DOORSTEP_PICTURES names, if any.
    void picture(const QString &name);
    QString theme() const;

private:
    void scrollTo(QQuickItem *item);

    PersonStage &m_stage;
    std::unique_ptr<QQuickView> m_view;
    std::unique_ptr<QObject> m_theme;
};

/// 700 ms after a tap, as far as tremor is concerned: nothing else is waited for.
void pause(PersonWindow &window);

template <class Look>
void forEachVisible(QQuickItem *item, const Look &look)
{
    if (!item || !item->isVisible())
        return;
    look(item);
    for (QQuickItem *child : item->childItems())
        forEachVisible(child, look);
}

} // namespace doorstep
