#include "carer_place.h"

#include "setting_store.h"
#include "visit_store.h"

namespace doorstep {

namespace {

constexpr auto Key = u"carer/place";

} // namespace

void CarerPlace::remember(const QString &page, const QString &visit)
{
    const QByteArray place = page.isEmpty() ? QByteArray() : page.toUtf8() + ' ' + visit.toUtf8();
    keep([place](Transaction &tx) { return keepSetting(tx, QStringView(Key), place); });
}

void CarerPlace::reload()
{
    if (std::exchange(m_asked, true))
        return;
    fetch(
        [](Database &db) -> Result<QByteArray> {
            auto place = setting(db, QStringView(Key));
            if (!place || place->isEmpty())
                return place;
            // A visit that is over, or of somebody who is not held here any more, is no place to come back
            // to.
            const QUuid id = QUuid::fromString(QLatin1String(place->mid(place->indexOf(' ') + 1)));
            const auto row = visitRow(db, id);
            if (!row)
                return row.error();
            return *row && (*row)->state != VisitState::Done ? *place : QByteArray();
        },
        [this](const QByteArray &place) {
            const qsizetype gap = place.indexOf(' ');
            emit restored(QString::fromUtf8(place.left(gap)),
                          gap < 0 ? QString() : QString::fromUtf8(place.mid(gap + 1)));
        });
}

} // namespace doorstep
