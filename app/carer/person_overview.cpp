#include "person_overview.h"

#include "concern_words.h"
#include "consent_words.h"
#include "names.h"
#include "readable.h"
#include "reader_words.h"
#include "reads.h"
#include "record_mark.h"
#include "relation_words.h"
#include "trend_reads.h"
#include "visit_words.h"

#include <span>
#include <tuple>

namespace doorstep {

namespace {

constexpr int DaysBack = 7;
constexpr int NextVisitDays = 14;
constexpr int MostVisits = 12;
constexpr qsizetype MostNotes = 8;
constexpr qsizetype MostReaders = 12;
constexpr qsizetype MostConcerns = 5;

} // namespace

void PersonOverview::setPersonId(const QString &id)
{
    if (m_personId == id)
        return;
    m_personId = id;
    emit personIdChanged();
    reloadSoon();
}

QString PersonOverview::callName() const
{
    return callNameOf(m_loaded.sheet.person);
}

QVariantList PersonOverview::facts() const
{
    const Person &person = m_loaded.sheet.person;
    QVariantList facts;
    const auto put = [&facts](const char *glyph, const QString &label, const QString &value) {
        if (!value.trimmed().isEmpty())
            facts.append(QVariantMap{{QStringLiteral("glyph"), QLatin1String(glyph)},
                                     {QStringLiteral("label"), label},
                                     {QStringLiteral("value"), readable(value.trimmed())}});
    };
    put("pin", tr("Address"),
        person.postcode.isEmpty() ? person.address
                                  : tr("%1, %2", "address, postcode").arg(person.address, person.postcode));
    put("door", tr("At the door"), person.accessNote);
    put("phone", tr("Phone"), person.phone);
    put("speech", tr("Language help"), person.interpreter);
    put("badge", tr("Ask at the office"), m_loaded.sheet.workers.value(person.namedContact).name);
    return facts;
}

QVariantList PersonOverview::circle() const
{
    QVariantList circle;
    for (const CircleMember &member : m_loaded.circle) {
        QStringList line{RelationWords::of(member.relation), readable(member.tasksTheyKeep),
                         readable(member.whenToCall)};
        line.removeAll(QString());
        circle.append(QVariantMap{{QStringLiteral("name"), member.name},
                                  {QStringLiteral("line"), line.join(QStringLiteral(" • "))},
                                  {QStringLiteral("phone"), member.phone},
                                  {QStringLiteral("emergency"), member.emergency}});
    }
    return circle;
}

QString PersonOverview::visitLine(const VisitRow &row) const
{
    QStringList staff;
    for (const QUuid &worker : row.plan.staff)
        staff.append(worker == session()->account() ? tr("You")
                                                    : isolated(m_loaded.sheet.workers.value(worker).name));
    staff.removeAll(QString());
    const QString who = staff.isEmpty() ? tr("Nobody named yet") : staff.join(QStringLiteral(", "));
    switch (row.state) {
    case VisitState::Cancelled:
        return tr("%1 • cancelled").arg(who);
    case VisitState::NoAccess:
        return tr("%1 • could not get in").arg(who);
    case VisitState::Here:
        return tr("%1 • there since %2").arg(who, session()->plainTime().clock(row.arrivedAt));
    case VisitState::Done:
        return tr("%1 • %2").arg(who, session()->plainTime().range(row.arrivedAt, row.leftAt));
    case VisitState::Planned:
        return isAway(m_loaded.stays, row.plan.startsAt) ? tr("%1 • paused, in hospital").arg(who) : who;
    }
    return who;
}

QVariantList PersonOverview::visits(bool coming) const
{
    QVariantList list;
    if (!isOpen())
        return list;
    const QDateTime now = session()->now();
    for (const VisitRow &row : m_loaded.visits) {
        if ((row.plan.endsAt >= now) != coming)
            continue;
        const QVariantMap one{{QStringLiteral("visitId"), row.id.toString(QUuid::WithoutBraces)},
                              {QStringLiteral("time"), session()->plainTime().whenFirst(row.plan.startsAt)},
                              {QStringLiteral("line"), visitLine(row)}};
        coming ? list.append(one) : list.prepend(one);
    }
    return list.mid(0, MostVisits);
}

QVariantList PersonOverview::notes() const
{
    QVariantList list;
    if (!isOpen())
        return list;
    for (const NoteView &note : m_loaded.sheet.notes) {
        QStringList words;
        for (const QString &chip : note.note.chips)
            words.append(VisitWords::told(chip));
        if (!note.note.said.isEmpty())
            words.append(note.note.said);
        const QString who = note.worker == session()->account()
            ? tr("You")
            : isolated(m_loaded.sheet.workers.value(note.worker).name);
        const RecordState state = m_loaded.states.value(note.record, RecordState::Acked);
        list.append(QVariantMap{{QStringLiteral("words"), readable(words.join(QStringLiteral(". ")))},
                                {QStringLiteral("source"),
                                 tr("%1, %2", "who, when").arg(who, session()->plainTime().when(note.at))},
                                {QStringLiteral("mark"), RecordMark::look(state)},
                                {QStringLiteral("markWords"), RecordMark::words(state)}});
    }
    return list.mid(0, MostNotes);
}

QVariantList PersonOverview::readers() const
{
    QVariantList list;
    if (!isOpen() || session()->reader() != Reader::Supervisor)
        return list;
    const PersonSheet &sheet = m_loaded.sheet;
    for (const PageReader &reader : foldReaders(
             sheet.id, {sheet.readings, sheet.openings, sheet.givings, sheet.looks}, session()->zone())) {
        if (list.size() == MostReaders)
            break;
        list.append(QVariantMap{{QStringLiteral("words"),
                                 ReaderWords::toldOffice(reader, sheet.workers.value(reader.worker).name,
                                                         session()->plainTime())},
                                {QStringLiteral("reason"), ReaderWords::reason(reader)},
                                {QStringLiteral("glyph"),
                                 reader.withoutVisit ? QStringLiteral("key")
                                     : reader.given  ? QStringLiteral("send")
                                                     : QStringLiteral("eye")}});
    }
    return list;
}

QString PersonOverview::consentWords() const
{
    if (!isOpen() || !loaded() || m_loaded.sheet.id.isNull() || session()->reader() != Reader::Supervisor)
        return {};
    const PlainTime time = session()->plainTime();
    const ConsentView *view = consentTo(m_loaded.consents, ConsentTo::PageToCarers);
    if (view && stateOf(*view, time.localDate(time.now())) == ConsentState::Agreed)
        return {};
    return tr("%1: %2", "what is agreed to, how it stands")
        .arg(ConsentWords::title(ConsentTo::PageToCarers, {}), ConsentWords::state(view, time));
}

QVariantList PersonOverview::concerns() const
{
    QVariantList list;
    if (!isOpen())
        return list;
    const PlainTime time = session()->plainTime();
    for (const InboxItem &concern : m_loaded.concerns) {
        const QString when = time.when(concern.at);
        list.append(
            QVariantMap{{QStringLiteral("words"), quotedReadable(concern.concern.said)},
                        {QStringLiteral("source"),
                         concern.kind == InboxKind::UrgentConcern ? tr("Urgent concern, %1").arg(when)
                                                                  : tr("Concern, %1").arg(when)},
                        {QStringLiteral("became"),
                         ConcernWords::state(concern, m_loaded.states.value(concern.id, RecordState::Acked),
                                             m_loaded.sheet.workers, time)}});
    }
    return list.mid(0, MostConcerns);
}

bool PersonOverview::inHospital() const
{
    return isOpen() && isAway(m_loaded.stays, session()->now());
}

QString PersonOverview::hospitalWords() const
{
    if (!isOpen())
        return {};
    const PlainTime time = session()->plainTime();
    if (const StayView *stay = stayAt(m_loaded.stays, session()->now())) {
        const QString words =
            tr("In hospital since %1. The visits pause until somebody says that %2 is home.")
                .arg(time.when(stay->stay.from), callName());
        return stay->stay.where.isEmpty()
            ? words
            : tr("%1 %2", "in hospital, where").arg(words, readable(stay->stay.where));
    }
    if (const StayView *stay = homeFrom(m_loaded.stays, session()->now()))
        return VisitWords::homeFromHospital(stay->stay.until, time);
    return {};
}

void PersonOverview::goesToHospital(const QString &where)
{
    if (isOpen() && !m_personId.isEmpty() && !inHospital())
        write({said(freshId(), QUuid(m_personId), {}, Stay{where.trimmed(), session()->now(), {}})});
}

void PersonOverview::comesHome()
{
    const StayView *stay = isOpen() ? stayAt(m_loaded.stays, session()->now()) : nullptr;
    if (stay)
        write({said(freshId(), QUuid(m_personId), stay->id,
                    Stay{stay->stay.where, stay->stay.from, session()->now()}, stay->standing)});
}

void PersonOverview::wasNotInHospital()
{
    const StayView *stay = isOpen() ? stayAt(m_loaded.stays, session()->now()) : nullptr;
    if (stay)
        write({withdrawn(freshId(), QUuid(m_personId), stay->id, stay->standing)});
}

void PersonOverview::readConcerns(Reads &reads, const QUuid &person, const QUuid &me, Loaded &loaded)
{
    for (const Entry<Concern> &entry : reads.of(concernsOf(reads.db(), person))) {
        if (entry.versions.current.front().author != me)
            continue;
        std::vector<Record> records;
        for (KeptRecord &kept : reads.of(recordsOf(reads.db(), entry.id))) {
            loaded.states.insert(kept.record.id, kept.state);
            records.push_back(std::move(kept.record));
        }
        if (auto concern = inboxOfConcern(records))
            loaded.concerns.push_back(*std::move(concern));
    }
    std::ranges::sort(loaded.concerns, std::ranges::greater(),
                      [](const InboxItem &one) { return std::tie(one.at, one.id); });
}

Result<PersonOverview::Loaded> PersonOverview::load(Database &db, const QUuid &person, const QUuid &me,
                                                    const QDateTime &now)
{
    Reads reads(db);
    Loaded loaded;
    loaded.sheet = reads.of(readPersonSheet(db, person));
    for (const Entry<CircleMember> &entry : reads.of(circleOf(db, person)))
        loaded.circle.push_back(entry.body());
    std::ranges::stable_sort(loaded.circle, {}, [](const CircleMember &one) { return !one.emergency; });
    for (const NoteView &note :
         std::span(loaded.sheet.notes).first(std::min(loaded.sheet.notes.size(), size_t(MostNotes))))
        for (const KeptRecord &kept : reads.of(recordsOf(db, note.id)))
            loaded.states.insert(kept.record.id, kept.state);
    loaded.visits = reads.of(visitsTo(db, person, now.addDays(-DaysBack), now.addDays(NextVisitDays)));
    loaded.consents = reads.of(consentsOf(db, person));
    readConcerns(reads, person, me, loaded);
    loaded.hasGoals = reads.of(hasGettingOn(db, person));
    loaded.stays = reads.of(staysOf(db, person));
    return reads.answer(std::move(loaded));
}

void PersonOverview::forget()
{
    m_loaded = {};
    emit changed();
}

void PersonOverview::reload()
{
    if (m_personId.isEmpty())
        return forget();
    ask([person = QUuid(m_personId), me = session()->account(),
         now = session()->now()](Database &db) { return load(db, person, me, now); },
        [this](Loaded loaded) {
            m_loaded = std::move(loaded);
            tellLook(m_loaded.sheet.id, Looked::Page);
            emit changed();
        });
}

} // namespace doorstep
