#include "locked_window.h"

#include <QDataStream>
#include <QQuickItem>

namespace doorstep {

namespace {

constexpr auto Stream = QDataStream::Qt_6_0;

} // namespace

LockedWindow lockedWindow(const QQuickWindow &window, const LockedState &session)
{
    const auto *page = window.findChild<QQuickItem *>(QStringLiteral("stagePage"));
    const QSize size = page ? page->size().toSize() : window.size();
    return {session, {window.framePosition(), size}, window.visibility()};
}

QByteArray bytesOf(const LockedWindow &locked)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(Stream);
    out << bytesOf(locked.session) << locked.page << qint32(locked.visibility);
    return bytes;
}

Result<LockedWindow> readLockedWindow(QByteArrayView bytes)
{
    QDataStream in(bytes.toByteArray());
    in.setVersion(Stream);
    QByteArray session;
    QRect page;
    qint32 visibility = 0;
    in >> session >> page >> visibility;
    if (in.status() != QDataStream::Ok)
        return Error{Fault::Malformed, QStringLiteral("locked window: cannot be read")};
    auto state = readLockedState(session);
    if (!state)
        return state.error();
    return LockedWindow{*std::move(state), page, QWindow::Visibility(visibility)};
}

} // namespace doorstep
