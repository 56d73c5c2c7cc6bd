#pragma once

#include "body.h"
#include "carer_taps.h"
#include "database_thread.h"
#include "small_day.h"
#include "small_tablet.h"

#include <QCoreApplication>

#include <vector>

namespace doorstep {

/// As pages and items name it.
inline QString textOf(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// A carer's tablet on that Tuesday, 8:06am, without signal. A second one on the same folder is the same
/// tablet started again.
class CarerStage : public SmallTablet
{
public:
    explicit CarerStage(const QString &folder = {}, const QDateTime &now = SmallDay::at(8, 6));

    SmallDay day;

    /// The records this tablet wrote about an entity, in order.
    std::vector<Record> written(const QUuid &entity);
    /// While it is so the vault takes nothing, as on a tablet whose disk is full.
    void setFull(bool full);
};

} // namespace doorstep
