#include "unsent_list_model.h"

#include "database_thread.h"
#include "unsent_words.h"

namespace doorstep {

namespace {

constexpr int MostRecords = 300;

QString markOf(RecordState state)
{
    switch (state) {
    case RecordState::Saved:
        return QStringLiteral("saved");
    case RecordState::Sending:
        return QStringLiteral("sending");
    case RecordState::Held:
    case RecordState::Parked:
        return QStringLiteral("needsPerson");
    case RecordState::Acked:
        break;
    }
    return QStringLiteral("sent");
}

} // namespace

int UnsentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_things.size());
}

QVariant UnsentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !session())
        return {};
    const UnsentThing &thing = m_things[size_t(index.row())];
    switch (role) {
    case ThingIdRole:
        return thing.id.toString(QUuid::WithoutBraces);
    case TitleRole:
        return UnsentWords::title(thing);
    case LineRole:
        return UnsentWords::line(thing);
    case GlyphRole:
        return UnsentWords::glyph(thing);
    case TimeRole:
        return session()->plainTime().when(thing.at);
    case MarkRole:
        return markOf(thing.state);
    default:
        return {};
    }
}

QHash<int, QByteArray> UnsentListModel::roleNames() const
{
    return {{ThingIdRole, "thingId"}, {TitleRole, "title"}, {LineRole, "line"},
            {GlyphRole, "glyph"},     {TimeRole, "time"},   {MarkRole, "mark"}};
}

void UnsentListModel::load()
{
    session()
        ->db()
        .run([](Database &db) { return unsentThings(db, MostRecords); })
        .then(this, [this](const Result<std::vector<UnsentThing>> &loaded) {
            if (loaded)
                showRows(m_things, *loaded);
        });
}

void UnsentListModel::clear()
{
    showRows(m_things, {});
}

} // namespace doorstep
