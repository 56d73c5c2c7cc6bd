#include "outcomes_page.h"
#include "promises_page.h"
#include "supervisor_window.h"

#include <catch2/matchers/catch_matchers_container_properties.hpp>

#include <random>

using namespace doorstep;

namespace {

/// Three areas, of 7, 6 and 2 people; four weeks of visits by chance, written down as they were told.
struct ThreeAreas {
    struct Counted {
        QString area;
        SdsOption option = SdsOption::Unknown;
        OutOf promises, bySelf, familiar;
    };

    OfficeDay day;
    std::vector<QUuid> carers{day.worker("Tom Rae"), day.worker("Joan Muir"), day.worker("Rosa Diaz"),
                              day.worker("Imran Aziz")};
    std::map<QUuid, Counted> people;

    ThreeAreas()
    {
        std::mt19937 random(5);
        const std::pair<const char *, int> areas[] = {{"Levenmouth", 7}, {"Glenrothes", 6}, {"Dysart", 2}};
        for (const auto &[area, count] : areas)
            for (int i = 0; i < count; ++i)
                add(QString::fromLatin1(area),
                    i % 3 ? SdsOption::ArrangedByCouncil : SdsOption::DirectPayment, random);
        for (const QUuid &carer : carers)
            day.heard(carer, at(9, 0));
    }

private:
    void add(const QString &area, SdsOption option, std::mt19937 &random)
    {
        const auto below = [&random](unsigned most) { return unsigned(random()) % most; };
        const QByteArray name = "Person Number" + QByteArray::number(int(people.size()));
        const QUuid person = day.person(name.constData());
        Person told;
        told.name = QString::fromLatin1(name);
        told.area = area;
        told.sdsOption = option;
        day.says(day.office, person, person, told, OfficeDay::at(7, 0, 28, 2));
        const QUuid slot = day.slot(person, QTime(8, 0), QTime(9, 0));
        Counted counted{area, option, {}, {}, {}};
        std::map<QUuid, int> came;
        for (int date = 4; date <= 28; date += 2) {
            const QUuid carer = carers[below(4)];
            const QUuid visit = day.visit(person, OfficeDay::at(8, 30, date, 2), 30, {carer}, slot);
            const int late = int(below(60));
            day.arrives(carer, visit, OfficeDay::at(8, 0, date, 2).addSecs((30 + late) * 60));
            StepOutcome outcome;
            outcome.step = OfficeDay::numbered(0x500);
            outcome.rung = static_cast<Rung>(1 + below(5));
            day.says(carer, person, visit, outcome, OfficeDay::at(9, 31, date, 2));
            day.leaves(carer, visit, OfficeDay::at(9, 40, date, 2));
            counted.promises = counted.promises + OutOf{late <= 30 ? 1 : 0, 1};
            if (outcome.rung != Rung::NotToday)
                counted.bySelf = counted.bySelf + OutOf{outcome.rung == Rung::BySelf ? 1 : 0, 1};
            ++came[carer];
        }
        std::vector<int> counts;
        counts.reserve(came.size());
        for (const auto &[carer, visits] : came)
            counts.push_back(visits);
        std::ranges::sort(counts, std::ranges::greater{});
        for (size_t i = 0; i < counts.size(); ++i)
            counted.familiar = counted.familiar + OutOf{i < 3 ? counts[i] : 0, counts[i]};
        people[person] = counted;
    }
};

struct LoadedOutcomes {
    explicit LoadedOutcomes(SupervisorStage &stage)
    {
        page.setSession(&stage.session());
        stage.until([this] { return !page.tables().isEmpty() || page.empty(); });
    }
    OutcomesPage page;

    QVariantMap row(const QString &key)
    {
        for (const QVariant &table : page.tables())
            for (const QVariant &row : table.toMap()[QStringLiteral("rows")].toList())
                if (row.toMap()[QStringLiteral("key")] == key)
                    return row.toMap();
        return {};
    }
    std::string cell(const QString &key, Measure measure)
    {
        const auto cells = row(key)[QStringLiteral("cells")].toList();
        return cells.value(int(measure)).toMap()[QStringLiteral("small")].toString().toStdString();
    }
};

std::string outOf(OutOf share)
{
    return QStringLiteral("%1 of %2").arg(share.good).arg(share.of).toStdString();
}

} // namespace

TEST_CASE("the figures of each group are those counted visit by visit; small groups are not shown",
          "[supervisor]")
{
    ThreeAreas areas;
    SupervisorStage stage(areas.day);
    LoadedOutcomes outcomes(stage);
    CHECK(outcomes.page.daysWords() == u"28 days to 3 March. Time in hospital does not count.");
    const auto summed = [&](const auto &belongs, const auto &of) {
        OutOf sum;
        for (const auto &[person, counted] : areas.people)
            if (belongs(counted))
                sum = sum + counted.*of;
        return sum;
    };
    const auto check = [&](const QString &key, const auto &belongs) {
        CHECK(outcomes.cell(key, Measure::Promises)
              == outOf(summed(belongs, &ThreeAreas::Counted::promises)));
        CHECK(outcomes.cell(key, Measure::Familiar)
              == outOf(summed(belongs, &ThreeAreas::Counted::familiar)));
        CHECK(outcomes.cell(key, Measure::BySelf) == outOf(summed(belongs, &ThreeAreas::Counted::bySelf)));
        CHECK(outcomes.cell(key, Measure::Wishes) == "nothing yet");
    };
    check(QStringLiteral("all.0"), [](const auto &) { return true; });
    check(QStringLiteral("area.Levenmouth"), [](const auto &one) { return one.area == u"Levenmouth"; });
    check(QStringLiteral("option.1"), [](const auto &one) { return one.option == SdsOption::DirectPayment; });
    check(QStringLiteral("option.3"),
          [](const auto &one) { return one.option == SdsOption::ArrangedByCouncil; });

    // the two of Dysart could be had from everybody, less Levenmouth and Glenrothes
    for (const char *hidden : {"area.Dysart", "area.Glenrothes"}) {
        const QVariantMap row = outcomes.row(QString::fromLatin1(hidden));
        CHECK(row[QStringLiteral("hidden")].toBool());
        CHECK(row[QStringLiteral("count")].toString() == u"Not shown: too few people");
        CHECK(outcomes.cell(QString::fromLatin1(hidden), Measure::Promises) == "not shown");
        outcomes.page.setChosen(QString::fromLatin1(hidden));
        CHECK(outcomes.page.people().isEmpty());
    }

    outcomes.page.setChosen(QStringLiteral("area.Levenmouth"));
    const auto people = outcomes.page.people();
    CHECK(people.size() == 7);
    for (const QVariant &one : people) {
        const auto &counted = areas.people.at(QUuid(one.toMap()[QStringLiteral("id")].toString()));
        CHECK(one.toMap()[QStringLiteral("note")].toString().startsWith(
            QStringLiteral("Promises kept %1 of %2 ·").arg(counted.promises.good).arg(counted.promises.of)));
    }
}

TEST_CASE("what people said counts as answered once the office took note", "[supervisor]")
{
    ThreeAreas areas;
    const QUuid person = areas.people.begin()->first;
    const QUuid visit = areas.day.visit(person, at(8, 30, 10), 30, {areas.carers[0]});
    VisitAnswer answer;
    answer.timeNotRight = true;
    answer.planned = at(8, 30, 10);
    const QUuid said = areas.day.says(person, person, visit, answer, at(10, 0, 2));
    SupervisorStage stage(areas.day);
    LoadedOutcomes outcomes(stage);
    CHECK(outcomes.cell(QStringLiteral("all.0"), Measure::Wishes) == "not shown"); // it is one person
    CHECK(outcomes.page.people().isEmpty());
    outcomes.page.setChosen(QStringLiteral("all.0"));
    const auto noteOf = [&] {
        for (const QVariant &one : outcomes.page.people())
            if (QUuid(one.toMap()[QStringLiteral("id")].toString()) == person)
                return one.toMap()[QStringLiteral("note")].toString();
        return QString();
    };
    CHECK(noteOf().endsWith(u"Wishes answered 0 of 1"));
    areas.day.says(areas.day.imran, person, visit, TimeHeard{{said}, QStringLiteral("We come at nine.")},
                   at(9, 30));
    stage.tell();
    stage.until([&] { return noteOf().endsWith(u"Wishes answered 1 of 1"); });
}

TEST_CASE("nobody yet is said, not shown as nought", "[supervisor]")
{
    OfficeDay day;
    SupervisorStage stage(day);
    LoadedOutcomes outcomes(stage);
    CHECK(outcomes.page.empty());
    CHECK(outcomes.page.tables().isEmpty());
}

TEST_CASE("a group opens its people, and each their page", "[supervisor][ui]")
{
    ThreeAreas areas;
    SupervisorStage stage(areas.day);
    SupervisorWindow home(stage);
    home.tap(QStringLiteral("nav.3"));
    home.tap(QStringLiteral("outcomesRow"));
    const QString group = QStringLiteral("outcomesRow.area.Levenmouth");
    stage.until([&] { return home.seen(group) != nullptr; });
    home.drawn();
    home.checkLooks(QStringLiteral("outcomes"), {{1280, 800}, {800, 1280}, {1920, 1080}, {360, 740}});
    CHECK_FALSE(home.named(QStringLiteral("outcomesRow.area.Dysart"))->isEnabled());
    home.doPress(home.named(group));
    home.drawn();
    home.shoot(QStringLiteral("outcomes-people"));
    QQuickItem *first = home.holding(QStringLiteral("outcomesPerson."), QStringLiteral("Person"));
    REQUIRE(first);
    home.tap(first);
    CHECK(home.seen(QStringLiteral("personPage")));
    CHECK_THAT(home.complaints().join(u'\n').toStdString(), Catch::Matchers::IsEmpty());
}
