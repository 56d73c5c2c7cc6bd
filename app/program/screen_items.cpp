#include "screen_items.h"

#include <algorithm>
#include <functional>

namespace doorstep {

namespace {

// From the bottom of the pile up, as it is painted. A visitor that returns true ends the walk.
bool walk(QQuickItem &from, const std::function<bool(QQuickItem &)> &visit)
{
    if (!from.isVisible() || from.opacity() <= 0)
        return false;
    QList<QQuickItem *> children = from.childItems();
    std::ranges::stable_sort(children, {}, &QQuickItem::z);
    for (auto child = children.rbegin(); child != children.rend(); ++child)
        if (walk(**child, visit))
            return true;
    return visit(from);
}

bool isFlickable(const QQuickItem &item)
{
    return item.inherits("QQuickFlickable");
}

// The position along one axis of `length` that brings the middle into a view of `view`.
qreal within(qreal position, qreal middle, qreal view)
{
    if (middle >= position && middle <= position + view)
        return position;
    return std::max<qreal>(0, middle - view / 2);
}

} // namespace

QQuickItem *itemOnScreen(QQuickWindow &window, const QString &name)
{
    QQuickItem *found = nullptr;
    const bool isBeginning = name.endsWith(u'*');
    const auto isMeant = [&](const QString &other) {
        return isBeginning ? other.startsWith(QStringView(name).chopped(1)) : other == name;
    };
    walk(*window.contentItem(), [&](QQuickItem &item) {
        if (!isMeant(item.objectName()) || item.width() <= 0 || item.height() <= 0)
            return false;
        found = &item;
        return true;
    });
    return found;
}

QStringList namesOnScreen(QQuickWindow &window)
{
    QStringList names;
    walk(*window.contentItem(), [&](QQuickItem &item) {
        if (!item.objectName().isEmpty() && item.width() > 0)
            names.append(item.objectName());
        return false;
    });
    names.sort();
    return names;
}

QString wordsOn(QQuickItem &item)
{
    const QVariant own = item.property("text");
    if (own.isValid() && !own.toString().isEmpty())
        return own.toString();
    QList<std::pair<QPointF, QString>> lines;
    walk(item, [&](QQuickItem &part) {
        if (part.inherits("QQuickText") || part.inherits("QQuickTextEdit")
            || part.inherits("QQuickTextInput"))
            if (const QString words = part.property("text").toString(); !words.isEmpty())
                lines.append({part.mapToScene({}), words});
        return false;
    });
    std::ranges::stable_sort(lines, [](const auto &a, const auto &b) {
        return a.first.y() != b.first.y() ? a.first.y() < b.first.y() : a.first.x() < b.first.x();
    });
    QStringList words;
    for (const auto &line : lines)
        words.append(line.second);
    return words.join(u'\n');
}

void scrollTo(QQuickItem &item)
{
    for (QQuickItem *around = item.parentItem(); around; around = around->parentItem()) {
        if (!isFlickable(*around))
            continue;
        auto *content = around->property("contentItem").value<QQuickItem *>();
        if (!content)
            continue;
        const QPointF middle = item.mapToItem(content, QPointF(item.width() / 2, item.height() / 2));
        const qreal highest =
            std::max<qreal>(0, around->property("contentHeight").toReal() - around->height());
        const qreal y = within(around->property("contentY").toReal(), middle.y(), around->height());
        around->setProperty("contentY", std::min(y, highest));
        const qreal furthest =
            std::max<qreal>(0, around->property("contentWidth").toReal() - around->width());
        const qreal x = within(around->property("contentX").toReal(), middle.x(), around->width());
        around->setProperty("contentX", std::min(x, furthest));
    }
}

} // namespace doorstep
