#pragma once

#include "account_files.h"
#include "errand_lane.h"
#include "ground.h"
#include "qt_alarm.h"

#include <QDateTime>
#include <QObject>

#include <map>
#include <memory>

namespace doorstep {

class InTurn;
struct KeptOrder;

/// The errands of every sign-in of a tablet: a lane for each, which rests while its vault is open and the
/// driver does the sending; and what the office orders them, remembered, carried out, and told that it was.
class Errands : public QObject
{
    Q_OBJECT

public:
    /// `turn` is where all that changes a sign-in's files is done.
    Errands(const Ground &ground, InTurn &turn, QObject *parent = nullptr);
    ~Errands() override;

    /// Begins with every sign-in that is new since, and goes on with what was ordered and not done.
    void look();
    /// This one's vault is open and its driver sends, or not any more.
    void setDriven(const QUuid &device, bool isDriven);
    /// There is more in its courier.
    void saved(const QUuid &device);
    void runNow();

    /// Records that wait in its courier; none: not counted yet.
    std::optional<qint64> waiting(const QUuid &device) const;
    QDateTime lastHeard(const QUuid &device) const; ///< UTC; invalid: not since the program started

    /// What an answer of the office told.
    void orderTold(const QUuid &device, const std::optional<Order> &order);
    /// What the office ordered, whether it is done yet or not.
    std::optional<OrderKind> standing(const QUuid &device) const;
    /// The vault of this one is closed: now what was ordered is done.
    void carryOut(const QUuid &device);

signals:
    /// waiting() or lastHeard() may have changed.
    void changed();
    /// The vault of this one is to be closed, and then carryOut() called.
    void ordered(const QUuid &device);
    /// The office took its lock back.
    void unlocked(const QUuid &device);
    /// It has nothing on this tablet any more.
    void wiped(const QUuid &device);

private:
    struct Lane;
    void begin(const QUuid &device);
    void keep(const QUuid &device, const KeptOrder &kept) const;
    void tellDone(const QUuid &device);
    void doneHeard(const QUuid &device, const Order &order);
    void wipe(const QUuid &device);
    void clearIfSent(const QUuid &device);

    Ground m_ground;
    InTurn &m_turn;
    AccountFiles m_files;
    std::map<QUuid, std::unique_ptr<Lane>> m_lanes;
};

} // namespace doorstep
