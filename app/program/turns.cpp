#include "turns.h"

#include "screen_items.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QEvent>
#include <QMetaEnum>

#include <algorithm>
#include <ctime>

namespace doorstep {

namespace {

constexpr qint64 LongNs = 8'000'000;

qint64 clockNs(clockid_t clock)
{
    timespec at{};
    clock_gettime(clock, &at);
    return qint64(at.tv_sec) * 1'000'000'000 + at.tv_nsec;
}

QString milliseconds(qint64 ns)
{
    return QString::number(double(ns) / 1'000'000, 'f', 1);
}

/// Whether the loop itself sends such events, or a hand: those are what a turn is made of, the others come of
/// them.
bool beginsPart(QEvent::Type type)
{
    switch (type) {
    case QEvent::MetaCall:
    case QEvent::FutureCallOut:
    case QEvent::Timer:
    case QEvent::SockAct:
    case QEvent::UpdateRequest:
    case QEvent::DeferredDelete:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::KeyPress:
        return true;
    default:
        return false;
    }
}

/// The receiver and the event, such as `doorstep::TodayPage MetaCall`. An answer of the vault goes by whom it
/// is for.
QString nameOf(const QObject &receiver, QEvent::Type type)
{
    const char *key = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    const QObject &named = type == QEvent::FutureCallOut && receiver.parent() ? *receiver.parent() : receiver;
    return QStringLiteral("%1 %2").arg(QLatin1StringView(named.metaObject()->className()),
                                       key ? QLatin1StringView(key) : QLatin1StringView("event"));
}

QStringList pagesOn(QQuickWindow &window)
{
    QStringList pages;
    for (const QString &name : namesOnScreen(window))
        if ((name.endsWith(u"Page") && name != u"stagePage") || name.endsWith(u"Sheet"))
            pages.append(name);
    return pages;
}

} // namespace

Spent &Spent::operator+=(const Spent &more)
{
    wallNs += more.wallNs;
    busyNs += more.busyNs;
    return *this;
}

Turns::Turns(QQuickWindow &window, QObject *parent)
    : QObject(parent)
    , m_window(&window)
{
    // a dispatcher of GLib's calls everything between the two, Qt's own some of it after the second: so the
    // first event begins a turn, too
    auto *loop = QAbstractEventDispatcher::instance();
    connect(loop, &QAbstractEventDispatcher::awake, this, &Turns::begin);
    connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, &Turns::end);
    connect(&window, &QQuickWindow::afterSynchronizing, this, &Turns::draw, Qt::DirectConnection);
    connect(&window, &QQuickWindow::frameSwapped, this, &Turns::drawn, Qt::DirectConnection);
    QCoreApplication::instance()->installEventFilter(this);
}

Turns::Aside::Aside(Turns &turns)
    : m_turns(turns)
    , m_from(now())
    , m_isOuter(!std::exchange(turns.m_isAside, true))
{
}

Turns::Aside::~Aside()
{
    if (!m_isOuter)
        return;
    m_turns.m_isAside = false;
    const Spent left = now() - m_from;
    m_turns.m_left += left;
    m_turns.m_partLeft += left;
}

Spent Turns::now()
{
    return {clockNs(CLOCK_MONOTONIC), clockNs(CLOCK_THREAD_CPUTIME_ID)};
}

void Turns::begin()
{
    if (std::exchange(m_isOn, true))
        return;
    m_from = m_partFrom = now();
    m_left = m_drawn = m_partLeft = {};
    m_part.clear();
    m_longest.clear();
    m_longestNs = 0;
}

bool Turns::eventFilter(QObject *receiver, QEvent *event)
{
    begin();
    if (!m_isAside && !m_isDrawing && beginsPart(event->type())) {
        closePart(now());
        m_part = nameOf(*receiver, event->type());
    }
    return false;
}

void Turns::closePart(const Spent &now)
{
    const qint64 took = (now - m_partFrom - m_partLeft).wallNs;
    if (took > m_longestNs) {
        m_longestNs = took;
        m_longest = m_part;
    }
    m_partFrom = now;
    m_partLeft = {};
}

void Turns::draw()
{
    if (m_isAside)
        return;
    m_isDrawing = true;
    m_drawFrom = now();
}

void Turns::drawn()
{
    if (!std::exchange(m_isDrawing, false))
        return;
    const Spent took = now() - m_drawFrom;
    m_drawn += took;
    m_left += took;
    m_partLeft += took;
}

void Turns::end()
{
    if (!std::exchange(m_isOn, false))
        return;
    ++m_count;
    const Spent at = now();
    closePart(at);
    const Spent spent = at - m_from - m_left;
    if (spent.wallNs < LongNs || !m_window)
        return;
    const QStringList before = std::exchange(m_pages, pagesOn(*m_window));
    QStringList made = m_pages;
    made.removeIf([&](const QString &page) { return before.contains(page); });
    m_long.push_back({spent, m_drawn, m_act, m_pages.join(u' '), made.join(u' '), m_longest});
}

QStringList Turns::told() const
{
    QStringList lines{QString::number(m_count)};
    for (const Turn &turn : m_long)
        lines.append(QStringList{milliseconds(turn.spent.wallNs), milliseconds(turn.spent.busyNs),
                                 milliseconds(turn.drawn.wallNs), turn.act, turn.page, turn.made,
                                 turn.longest}
                         .join(u'\t'));
    return lines;
}

} // namespace doorstep
