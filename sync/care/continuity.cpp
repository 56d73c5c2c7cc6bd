#include "continuity.h"

#include "who_came.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace doorstep {

namespace {

/// Who came to one visit.
struct Come {
    QUuid visit;
    QDateTime at; ///< the first of them
    std::set<QUuid> workers;
};

std::vector<Come> inOrderOfTime(std::span<const Visit> visits)
{
    std::vector<Come> all;
    for (const Visit &visit : visits) {
        const auto came = whoCame(visit);
        Come come{visit.id, arrivedAt(visit), {came.begin(), came.end()}};
        if (!come.workers.empty())
            all.push_back(std::move(come));
    }
    std::ranges::sort(all, {}, [](const Come &one) { return std::pair(one.at, one.visit); });
    return all;
}

std::vector<Face> facesOf(const std::vector<Come> &visits)
{
    std::vector<Face> faces;
    QHash<QUuid, size_t> places;
    for (const Come &come : visits)
        for (const QUuid &worker : come.workers) {
            const auto known = places.constFind(worker);
            if (known == places.constEnd()) {
                places.insert(worker, faces.size());
                faces.push_back({worker, 1, come.at, come.visit});
            } else {
                ++faces[*known].visits;
            }
        }
    return faces;
}

bool meet(const std::set<QUuid> &a, const std::set<QUuid> &b)
{
    return std::ranges::any_of(a, [&b](const QUuid &worker) { return b.contains(worker); });
}

double share(qint64 part, qint64 whole)
{
    return double(part) / double(whole);
}

} // namespace

int Continuity::byMostFrequent(size_t most) const
{
    int sum = 0;
    for (size_t i = 0; i < std::min(most, faces.size()); ++i)
        sum += faces[i].visits;
    return sum;
}

Continuity continuityOf(std::span<const Visit> visits)
{
    const std::vector<Come> come = inOrderOfTime(visits);
    Continuity result;
    result.visits = int(come.size());
    result.faces = facesOf(come);
    std::ranges::stable_sort(result.faces, std::ranges::greater(), &Face::visits);
    qint64 squares = 0;
    for (const Face &face : result.faces) {
        result.encounters += face.visits;
        squares += qint64(face.visits) * face.visits;
    }
    const qint64 n = result.encounters;
    if (n > 0)
        result.upc = share(result.faces.front().visits, n);
    if (n > 1)
        result.coci = share(squares - n, n * (n - 1));
    if (come.size() > 1) {
        qint64 same = 0;
        for (size_t i = 1; i < come.size(); ++i)
            same += meet(come[i - 1].workers, come[i].workers);
        result.secon = share(same, qint64(come.size()) - 1);
    }
    return result;
}

std::vector<Face> newAtIntimate(std::span<const Visit> visits, const QSet<QUuid> &intimateVisits,
                                const QSet<QUuid> &known)
{
    std::vector<Face> faces = facesOf(inOrderOfTime(visits));
    std::erase_if(faces, [&](const Face &face) {
        return known.contains(face.worker) || !intimateVisits.contains(face.firstVisit);
    });
    return faces;
}

} // namespace doorstep
