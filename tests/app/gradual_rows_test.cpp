// A long list is shown in several turns of the event loop, and is at every moment the beginning of what it
// shows.

#include "gradual_rows.h"
#include "list_rows.h"
#include "rows_model.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace doorstep;

namespace {

struct Number {
    int id = 0;
    int value = 0;

    bool operator==(const Number &) const = default;
};

class Numbers : public RowsModel<Number>
{
public:
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Number *row = rowAt(index);
        return row && role == Qt::DisplayRole ? QVariant(row->id * 1000 + row->value) : QVariant();
    }
};

std::vector<int> shownBy(const QAbstractItemModel &model)
{
    std::vector<int> shown;
    shown.reserve(size_t(model.rowCount()));
    for (int i = 0; i < model.rowCount(); ++i)
        shown.push_back(model.index(i, 0).data().toInt());
    return shown;
}

std::vector<Number> numbers(int count)
{
    std::vector<Number> rows;
    rows.reserve(size_t(count));
    for (int i = 0; i < count; ++i)
        rows.push_back({i, 0});
    return rows;
}

/// What it takes to make a card of some kinds.
void takeTime()
{
    QElapsedTimer taken;
    taken.start();
    while (taken.elapsed() < 9) { }
}

} // namespace

TEST_CASE("cards that take long are made in several turns, and all of them in the end", "[app]")
{
    Numbers numbersModel;
    GradualRows gradual;
    QAbstractItemModelTester tester(&gradual, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QObject::connect(&gradual, &QAbstractItemModel::rowsInserted, &gradual, takeTime);
    gradual.setRows(&numbersModel);
    numbersModel.showRows(numbers(5));
    CHECK(gradual.rowCount() == 0);
    for (int turn = 1; turn <= 5; ++turn) {
        QCoreApplication::processEvents();
        CHECK(gradual.rowCount() == turn);
    }
    QCoreApplication::processEvents();
    CHECK(shownBy(gradual) == shownBy(numbersModel));

    gradual.setRows(nullptr);
    CHECK(gradual.rowCount() == 0);
}

TEST_CASE("whatever becomes of a list, what is shown of it is its beginning", "[app]")
{
    Numbers numbersModel;
    GradualRows gradual;
    QAbstractItemModelTester tester(&gradual, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::mt19937 chance(7);
    int slow = 0; // of the next cards
    QObject::connect(&gradual, &QAbstractItemModel::rowsInserted, &gradual, [&] {
        if (slow-- > 0)
            takeTime();
    });
    gradual.setRows(&numbersModel);
    bool wasPartial = false;
    for (int round = 0; round < 200; ++round) {
        auto rows = numbers(12);
        std::ranges::shuffle(rows, chance);
        rows.resize(chance() % 13);
        for (Number &row : rows)
            row.value = int(chance() % 3);
        numbersModel.showRows(rows);
        slow = round % 10 == 0 ? 2 : 0;
        if (round % 3 != 2)
            QCoreApplication::processEvents();
        auto all = shownBy(numbersModel);
        const auto shown = shownBy(gradual);
        REQUIRE(shown.size() <= all.size());
        wasPartial = wasPartial || shown.size() < all.size();
        all.resize(shown.size());
        CHECK(shown == all);
    }
    CHECK(wasPartial);
    while (gradual.rowCount() < numbersModel.rowCount())
        QCoreApplication::processEvents();
    CHECK(shownBy(gradual) == shownBy(numbersModel));
}

TEST_CASE("a list that takes the place of another changes what differs and no more", "[app]")
{
    ListRows rows;
    QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QStringList told;
    QObject::connect(&rows, &QAbstractItemModel::dataChanged, &rows, [&](const QModelIndex &from) {
        told.append(QStringLiteral("changed %1").arg(from.row()));
    });
    QObject::connect(&rows, &QAbstractItemModel::rowsInserted, &rows,
                     [&](const QModelIndex &, int first, int last) {
                         told.append(QStringLiteral("inserted %1 to %2").arg(first).arg(last));
                     });
    QObject::connect(&rows, &QAbstractItemModel::rowsRemoved, &rows,
                     [&](const QModelIndex &, int first, int last) {
                         told.append(QStringLiteral("removed %1 to %2").arg(first).arg(last));
                     });
    const auto show = [&](const QVariantList &list) {
        told.clear();
        rows.setList(list);
        CHECK(rows.rowCount() == int(list.size()));
        for (int i = 0; i < int(list.size()); ++i)
            CHECK(rows.index(i).data(Qt::UserRole) == list[i]);
        return told;
    };
    CHECK(show({1, 2, 3}) == QStringList{QStringLiteral("inserted 0 to 2")});
    CHECK(show({1, 2, 3}).isEmpty());
    CHECK(show({1, 7, 3}) == QStringList{QStringLiteral("changed 1")});
    CHECK(show({1, 7, 4, 5}) == QStringList{QStringLiteral("changed 2"), QStringLiteral("inserted 3 to 3")});
    CHECK(show({1}) == QStringList{QStringLiteral("removed 1 to 3")});
}
