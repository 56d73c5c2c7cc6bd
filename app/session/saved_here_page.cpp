#include "saved_here_page.h"

#include "passport_store.h"
#include "people_store.h"
#include "readable.h"
#include "reads.h"
#include "record_mark.h"
#include "stream_store.h"
#include "unsent_words.h"
#include "when_done.h"

namespace doorstep {

namespace {

constexpr int MostRecords = 300;

struct SavedHere {
    std::vector<UnsentThing> waiting;
    int going = 0; ///< people
    std::vector<std::pair<UnsettledLine, QString>> versions; ///< with the name of the person
};

Result<SavedHere> readSavedHere(Database &db, Reader reader)
{
    Reads reads(db);
    SavedHere here{reads.of(unsentThings(db, MostRecords)), 0, {}};
    here.going = int(std::ranges::count_if(reads.of(streams(db)), &HeldStream::going));
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
    showGoing(0);
}

void SavedHerePage::showVersions(const QVariantList &versions)
{
    if (std::exchange(m_versions, versions) != versions)
        emit versionsChanged();
}

void SavedHerePage::showGoing(int going)
{
    if (std::exchange(m_going, going) != going)
        emit goingChanged();
}

QString SavedHerePage::goingWords() const
{
    if (m_going == 0 || !isOpen())
        return {};
    const QString phone = session()->officePhone();
    return phone.isEmpty() ? tr("The new plan takes %n people from you at once. Nothing is removed yet. Ask "
                                "the office if that is right.",
                                nullptr, m_going)
                           : tr("The new plan takes %n people from you at once. Nothing is removed yet. Ask "
                                "the office if that is right: %1.",
                                nullptr, m_going)
                                 .arg(isolated(phone));
}

void SavedHerePage::letThemGo()
{
    if (!isOpen())
        return;
    whenDone(session()->letGo(), this, [this](const Outcome &gone) {
        if (!gone)
            tellProblem(gone.error());
    });
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
            showGoing(here.going);
            const std::vector<UnsentThing> &waiting = here.waiting;
            const PlainTime time = session()->plainTime();
            std::vector<UnsentRow> rows;
            rows.reserve(waiting.size());
            for (const UnsentThing &thing : waiting)
                rows.push_back({thing.id, UnsentWords::title(thing), UnsentWords::line(thing),
                                UnsentWords::glyph(thing), time.when(thing.at),
                                RecordMark::look(thing.state)});
            m_things.showRows(std::move(rows));
        });
}

} // namespace doorstep
