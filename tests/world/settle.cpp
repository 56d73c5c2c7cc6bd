#include "settle.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

/// Counts what is delivered.
class Deliveries : public QObject
{
public:
    Deliveries() { qApp->installEventFilter(this); }
    int take() { return std::exchange(m_count, 0); }

private:
    bool eventFilter(QObject *, QEvent *) override
    {
        ++m_count;
        return false;
    }

    int m_count = 0;
};

} // namespace

void settle()
{
    static Deliveries deliveries;
    do // one call leaves alone what is posted meanwhile
        QCoreApplication::sendPostedEvents();
    while (deliveries.take() > 0);
}

} // namespace doorstep
