#pragma once

#include "body.h"
#include "file_table.h"

#include <algorithm>

namespace doorstep {

/// A row while it is read.
template <class Body>
struct Draft {
    Body body;
    Known owner;
    Known another;
    QString topic;
    bool isApart = false; ///< as in RowPlan
    QDate date;
    QTime start;
};

constexpr bool Needed = true;
constexpr bool Optional = false;

/// One column: its name, whether a row must have it, and what its cell says.
template <class Body>
struct Column {
    const char *name;
    bool isNeeded;
    void (*take)(Cell &cell, Draft<Body> &row);
};

template <class Member>
struct MemberOf;
template <class B, class V>
struct MemberOf<V B::*> {
    using Body = B;
    using Value = V;
};

inline void readCell(Cell &cell, QString &value)
{
    value = cell.text();
}
inline void readCell(Cell &cell, bool &value)
{
    value = cell.yes();
}
inline void readCell(Cell &cell, int &value)
{
    value = cell.number();
}
inline void readCell(Cell &cell, QDate &value)
{
    value = cell.date();
}
inline void readCell(Cell &cell, QTime &value)
{
    value = cell.time();
}
inline void readCell(Cell &cell, QDateTime &value)
{
    value = cell.at();
}
template <Worded E>
void readCell(Cell &cell, E &value)
{
    value = cell.word<E>();
}
template <class T>
void readCell(Cell &cell, std::vector<T> &value)
{
    for (const QString &part : cell.list()) {
        Cell one = cell.part(part);
        readCell(one, value.emplace_back());
    }
}

/// The cell is the member, read as its type says.
template <auto Member>
void set(Cell &cell, Draft<typename MemberOf<decltype(Member)>::Body> &row)
{
    readCell(cell, row.body.*Member);
}

/// The cell names another thing, whose entity is the member.
template <auto Member, const RefKind &kind>
void setRef(Cell &cell, Draft<typename MemberOf<decltype(Member)>::Body> &row)
{
    row.body.*Member = cell.ref(kind).entity;
}
template <auto Member, const RefKind &kind>
void setRefWithin(Cell &cell, Draft<typename MemberOf<decltype(Member)>::Body> &row)
{
    row.body.*Member = cell.refWithin(kind, row.owner.stream).entity;
}
template <auto Member, const RefKind &kind>
void setRefs(Cell &cell, Draft<typename MemberOf<decltype(Member)>::Body> &row)
{
    auto &named = row.body.*Member;
    for (const QString &ref : cell.list()) {
        const QUuid one = cell.part(ref).ref(kind).entity;
        if (std::ranges::find(named, one) == named.end())
            named.push_back(one);
    }
}

/// The cell names whose stream the row is in.
template <class Body, const RefKind &kind>
void owner(Cell &cell, Draft<Body> &row)
{
    row.owner = cell.ref(kind);
}
/// The cell names the visit that the row is about, and with it the person.
template <class Body>
void ofVisit(Cell &cell, Draft<Body> &row)
{
    row.owner = row.another = cell.ref(VisitRef);
}
/// The key of the row itself.
template <class Body>
void ownRef(Cell &cell, Draft<Body> &)
{
    cell.newRef();
}

/// What most rows say: their body, of themselves.
template <class Body>
RowPlan sayBody(const Draft<Body> &row)
{
    RowPlan plan;
    plan.owner = row.owner;
    plan.topic = row.topic;
    plan.isApart = row.isApart;
    plan.say(row.body);
    return plan;
}
/// Their body, about a visit or a line.
template <class Body>
RowPlan sayAbout(const Draft<Body> &row)
{
    RowPlan plan = sayBody(row);
    plan.about = RowPlan::About::Another;
    plan.another = row.another.entity;
    return plan;
}

struct TableName {
    const char *stem;
    const char *kind;
    const RefKind *ref = nullptr;
};

template <class Body>
FileTable table(const TableName &name, std::vector<Column<Body>> columns,
                RowPlan (*plan)(const Draft<Body> &) = sayBody<Body>)
{
    FileTable table{name.stem, name.kind, {}, {}, 0, {}};
    for (const auto &column : columns) {
        if (name.ref && QByteArrayView(column.name) == name.ref->column)
            table.refColumn = table.columns.size();
        table.columns.push_back({column.name, column.isNeeded});
    }
    if (name.ref)
        table.ref = *name.ref;
    table.read = [columns = std::move(columns), plan](const CellSource &cells) {
        Draft<Body> row;
        for (size_t i = 0; i < columns.size(); ++i) {
            Cell cell = cells(i);
            columns[i].take(cell, row);
        }
        return plan(row);
    };
    return table;
}

} // namespace doorstep
