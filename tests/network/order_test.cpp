// Requests that arrive twice, late, or after those that were sent later. TLS lets nobody replay its bytes, so
// it is done above it, to whole requests, which all go over real connections.

#include "wired.h"

#include "bending.h"
#include "when_done.h"

#include <QTimer>

#include <random>

using namespace doorstep;
using namespace std::chrono_literals;

namespace {

using Reply = WiredTablet::Reply;

/// A network that keeps no order.
class Unruly : public QObject
{
public:
    explicit Unruly(quint32 seed)
        : m_random(seed)
    {
    }

    QFuture<Reply> send(Transport &line, const ClientRequest &request)
    {
        arriveLate(line);
        if (isCalm || request.method == "GET")
            return line.send(request);
        switch (m_random() % 6) {
        case 0:
            ++twice;
            return sendTwice(line, request, false);
        case 1:
            if (request.path == "/v1/session")
                return line.send(request);
            ++twice;
            return sendTwice(line, request, true);
        case 2:
            ++late;
            m_late.push_back({request, 1 + int(m_random() % 3)});
            return answered(Error{Fault::Offline, QStringLiteral("test: it will arrive")});
        case 3:
            return sendIn(line, request, std::chrono::milliseconds(m_random() % 40));
        default:
            return line.send(request);
        }
    }

    bool isCalm = false;
    int twice = 0;
    int late = 0;

private:
    struct Late {
        ClientRequest request;
        int left = 0; ///< requests that overtake it
    };

    static QFuture<Reply> answered(Reply reply)
    {
        QPromise<Reply> promise;
        promise.start();
        promise.addResult(std::move(reply));
        promise.finish();
        return promise.future();
    }

    /// One after the other; the tablet sees the first reply, or the second.
    QFuture<Reply> sendTwice(Transport &line, const ClientRequest &request, bool seesSecond)
    {
        auto promise = std::make_shared<QPromise<Reply>>();
        promise->start();
        const auto tell = [promise](const Reply &reply) {
            promise->addResult(reply);
            promise->finish();
        };
        whenDone(line.send(request), this, [this, &line, request, seesSecond, tell](const Reply &first) {
            whenDone(line.send(request), this,
                     [seesSecond, tell, first](const Reply &second) { tell(seesSecond ? second : first); });
        });
        return promise->future();
    }

    QFuture<Reply> sendIn(Transport &line, const ClientRequest &request, std::chrono::milliseconds wait)
    {
        auto promise = std::make_shared<QPromise<Reply>>();
        promise->start();
        QTimer::singleShot(wait, this, [this, promise, &line, request] {
            whenDone(line.send(request), this, [promise](const Reply &reply) {
                promise->addResult(reply);
                promise->finish();
            });
        });
        return promise->future();
    }

    void arriveLate(Transport &line)
    {
        for (Late &one : m_late)
            if (--one.left == 0)
                line.send(one.request);
        std::erase_if(m_late, [](const Late &one) { return one.left <= 0; });
    }

    std::mt19937 m_random;
    std::vector<Late> m_late;
};

/// Twelve turns of saying something while the network keeps no order; then it is well.
void sayThrough(Wired &wired, Unruly &unruly)
{
    wired.tablet.onTheWay = [&unruly](Transport &line, const ClientRequest &request) {
        return unruly.send(line, request);
    };
    std::vector<Record> all;
    for (int turn = 0; turn < 12; ++turn) {
        if (turn % 4 == 3)
            wired.tablet.clock.putOn(20min);
        const auto said = wired.tablet.say(1 + 3 * (turn % 3));
        all.insert(all.end(), said.begin(), said.end());
        wired.tablet.heal(1); // it may take more; the next turn goes on from there
    }
    unruly.isCalm = true;
    wired.tablet.driver().syncNow();
    wired.tablet.alarm.cancel(); // of a wait that came to nothing meanwhile
    wired.tablet.heal(MostRounds);
    wired.promise.checkWhole(all);
    wired.promise.checkState();
}

} // namespace

TEST_CASE("requests that arrive twice, late or in another order leave each record there once", "[network]")
{
    int twice = 0;
    int late = 0;
    for (quint32 seed = 1; seed <= quint32(scaled(8)); ++seed) {
        CAPTURE(seed);
        Unruly unruly(seed);
        Wired wired;
        sayThrough(wired, unruly);
        twice += unruly.twice;
        late += unruly.late;
    }
    CHECK(twice > 30);
    CHECK(late > 15);
}
