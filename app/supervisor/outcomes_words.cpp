#include "outcomes_words.h"

#include "readable.h"

namespace doorstep {

namespace {

/// Whole percent, to the nearest.
int percent(OutOf share)
{
    return (share.good * 200 + share.of) / (2 * share.of);
}

} // namespace

QStringList OutcomesWords::measures()
{
    return {tr("Promises kept"), tr("Familiar faces"), tr("By themselves"), tr("Wishes answered")};
}

QString OutcomesWords::option(SdsOption option)
{
    switch (option) {
    case SdsOption::DirectPayment:
        return tr("Option 1, a direct payment");
    case SdsOption::DirectedByPerson:
        return tr("Option 2, directed by the person");
    case SdsOption::ArrangedByCouncil:
        return tr("Option 3, arranged by the council");
    case SdsOption::Mix:
        return tr("Option 4, a mix");
    case SdsOption::Mixed:
        return tr("More than one option");
    case SdsOption::Unknown:
        break;
    }
    return tr("Option not known");
}

QString OutcomesWords::area(const QString &area)
{
    return area.isEmpty() ? tr("Area not known") : readable(area);
}

QVariantMap OutcomesWords::row(const QString &key, const QString &name, const OutcomeGroup &group)
{
    const QStringList titles = measures();
    const QString count =
        group.hidden ? tr("Not shown: too few people") : tr("%n people", nullptr, int(group.people.size()));
    QStringList spoken{name, count};
    QVariantList cells;
    for (size_t measure = 0; measure < Measures; ++measure) {
        const OutcomeCell &cell = group.cells[measure];
        QString big;
        QString small;
        if (cell.hidden)
            small = tr("not shown");
        else if (cell.share.of == 0)
            small = tr("nothing yet");
        else {
            //: a share in percent
            big = tr("%1%").arg(percent(cell.share));
            //: so many of so many
            small = tr("%1 of %2").arg(cell.share.good).arg(cell.share.of);
        }
        cells.append(QVariantMap{{QStringLiteral("big"), big}, {QStringLiteral("small"), small}});
        if (!group.hidden)
            spoken.append(tr("%1: %2", "a measure, its figure").arg(titles[qsizetype(measure)], small));
    }
    return {{QStringLiteral("key"), key},
            {QStringLiteral("name"), name},
            {QStringLiteral("count"), count},
            {QStringLiteral("cells"), cells},
            {QStringLiteral("spoken"), spoken.join(QStringLiteral(". "))},
            {QStringLiteral("hidden"), group.hidden}};
}

QString OutcomesWords::ofPerson(const OutcomesOfPerson &person)
{
    const QStringList titles = measures();
    QStringList told;
    for (size_t measure = 0; measure < Measures; ++measure)
        if (const OutOf share = person.shares[measure]; share.of > 0)
            told.append(tr("%1 %2 of %3", "a measure, so many of so many")
                            .arg(titles[qsizetype(measure)])
                            .arg(share.good)
                            .arg(share.of));
    return told.isEmpty() ? tr("Nothing to count in these days") : told.join(QStringLiteral(" · "));
}

} // namespace doorstep
