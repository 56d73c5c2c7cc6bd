#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QQuickWindow>
#include <QStringList>

#include <vector>

namespace doorstep {

/// A span of time of the GUI thread: as the clock had it, and as much of it as this thread had a processor.
struct Spent {
    qint64 wallNs = 0;
    qint64 busyNs = 0;

    Spent &operator+=(const Spent &more);
    Spent operator-(const Spent &less) const { return {wallNs - less.wallNs, busyNs - less.busyNs}; }
};

/// Watches how long the GUI thread is away from its event loop, where a touch has to wait. A turn is from
/// when the loop wakes until it is about to rest. Left out is what a renderer's own thread does on a tablet,
/// and what is done for whoever drives the program. Costs time itself: only for a program that is driven.
class Turns : public QObject
{
public:
    Turns(QQuickWindow &window, QObject *parent);

    /// What is pressed or typed now; the turns after it are told under its name.
    void act(const QString &what) { m_act = what; }

    /// As long as it lives, time is not the program's.
    class Aside
    {
    public:
        explicit Aside(Turns &turns);
        ~Aside();
        Q_DISABLE_COPY_MOVE(Aside)

    private:
        Turns &m_turns;
        Spent m_from;
        bool m_isOuter;
    };

    /// How many turns there were, then a line for each that was long, its parts divided by tabs:
    /// milliseconds, of them busy, drawing that was left out, the last act, the page, pages that are new on
    /// the screen after it, what took the longest in it.
    QStringList told() const;

protected:
    bool eventFilter(QObject *receiver, QEvent *event) override;

private:
    struct Turn {
        Spent spent;
        Spent drawn;
        QString act;
        QString page;
        QString made;
        QString longest;
    };
    void begin();
    void end();
    void closePart(const Spent &now);
    void draw();
    void drawn();
    static Spent now();

    QPointer<QQuickWindow> m_window;
    std::vector<Turn> m_long;
    qint64 m_count = 0;
    QString m_act;
    QStringList m_pages; ///< seen last
    bool m_isOn = false; ///< a turn
    bool m_isAside = false;
    bool m_isDrawing = false;
    Spent m_from;
    Spent m_left; ///< out of this turn
    Spent m_drawn;
    Spent m_drawFrom;
    Spent m_partFrom; ///< since an event was last begun
    Spent m_partLeft;
    QString m_part;
    qint64 m_longestNs = 0;
    QString m_longest;
};

} // namespace doorstep
