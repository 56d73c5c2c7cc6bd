#include "saved_here_page.h"

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

void SavedHerePage::reload()
{
    ask([](Database &db) { return unsentThings(db, MostRecords); },
        [this](const std::vector<UnsentThing> &waiting) {
            const PlainTime time = session()->plainTime();
            std::vector<UnsentRow> rows;
            rows.reserve(waiting.size());
            for (const UnsentThing &thing : waiting)
                rows.push_back({thing.id, UnsentWords::title(thing), UnsentWords::line(thing),
                                UnsentWords::glyph(thing), time.when(thing.at), markOf(thing.state)});
            m_things.showRows(std::move(rows));
        });
}

} // namespace doorstep
