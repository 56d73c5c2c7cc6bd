#include "saved_here_page.h"

#include "passport_store.h"
#include "people_store.h"
#include "readable.h"
#include "reads.h"
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

struct SavedHere {
    std::vector<UnsentThing> waiting;
    std::vector<std::pair<UnsettledLine, QString>> versions; ///< with the name of the person
};

Result<SavedHere> readSavedHere(Database &db, Reader reader)
{
    Reads reads(db);
    SavedHere here{reads.of(unsentThings(db, MostRecords)), {}};
    if (reader != Reader::Carer)
        return reads.answer(std::move(here));
    for (UnsettledLine &line : reads.of(unsettledLines(db))) {
        const QString name = reads.of(person(db, line.person)).value_or(Person{}).name;
        here.versions.emplace_back(std::move(line), name);
    }
    return reads.answer(std::move(here));
}

} // namespace

void SavedHerePage::forget()
{
    m_things.showRows({});
    showVersions({});
}

void SavedHerePage::showVersions(const QVariantList &versions)
{
    if (std::exchange(m_versions, versions) != versions)
        emit versionsChanged();
}

void SavedHerePage::reload()
{
    ask([reader = session()->reader()](Database &db) { return readSavedHere(db, reader); },
        [this](const SavedHere &here) {
            QVariantList versions;
            for (const auto &[line, name] : here.versions)
                versions.append(
                    QVariantMap{{QStringLiteral("title"),
                                 line.line.current.size() == 2 ? tr("Two versions of one line")
                                                               : tr("Versions of one line")},
                                {QStringLiteral("text"), isolated(name)},
                                {QStringLiteral("person"), line.person.toString(QUuid::WithoutBraces)},
                                {QStringLiteral("line"), line.line.id.toString(QUuid::WithoutBraces)}});
            showVersions(versions);
            const std::vector<UnsentThing> &waiting = here.waiting;
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
