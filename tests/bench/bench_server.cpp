#include "bench_server.h"

#include "agency.h"
#include "note.h"
#include "passport.h"
#include "person.h"
#include "serve.h"
#include "sign_up.h"
#include "system_entropy.h"
#include "transaction.h"
#include "visit.h"
#include "worker.h"

#include <QFile>
#include <QHash>
#include <QMap>

#include <cstdio>

using namespace doorstep;

constexpr char Began[] = "DOORSTEP_BENCH_BEGAN";

void WorkClock::begin()
{
    if (!qEnvironmentVariableIsSet(Began))
        qputenv(Began, QByteArray::number(LinuxClock().now().wallMs));
}

Moment WorkClock::now() const
{
    static const qint64 began = qgetenv(Began).toLongLong();
    Moment moment = m_real.now();
    moment.wallMs += WorkTodayMs - began;
    return moment;
}

namespace {

/// Turns documents of W into what the office says.
class Seeder
{
public:
    Seeder(OfficeWriter &office, Transaction &tx)
        : m_office(office)
        , m_tx(tx)
    {
    }

    /// Agency and staff: the carers that are invited, and those of the documents.
    Outcome people(const QUuid &agency, const QStringList &carers)
    {
        Agency settings;
        settings.name = QStringLiteral("W");
        settings.timeZone = "Europe/London";
        if (auto said = say(agency, agency, settings); !said)
            return said;
        if (auto made = worker(QStringLiteral("supervisor"), Role::Supervisor); !made)
            return made;
        for (const QString &carer : carers)
            if (auto made = worker(carer, Role::HomeCarer); !made)
                return made;
        return done();
    }

    /// The staff that was seeded before.
    Outcome findWorkers(const QStringList &refs)
    {
        for (const QString &ref : refs) {
            const auto found = findRef(m_tx.database(), u"staff", ref);
            if (!found)
                return found.error();
            if (*found)
                m_workers.insert(ref, (*found)->stream);
        }
        return done();
    }

    Outcome document(const WorkDocument &document)
    {
        switch (document.type) {
        case WorkDocument::Type::Person:
            return person(document);
        case WorkDocument::Type::Fact: {
            PassportLine line;
            line.section = Section::AlsoWorthKnowing;
            line.said = document.text;
            line.saidBy = SaidBy::Me;
            line.audience = LineAudience::Everyone;
            return say(m_people.value(document.person), m_office.newEntity(), line);
        }
        case WorkDocument::Type::Visit: {
            VisitPlan plan;
            plan.startsAt = QDateTime::fromMSecsSinceEpoch(document.startsAtMs, Qt::UTC);
            plan.endsAt = plan.startsAt.addSecs(40 * 60);
            plan.staff = {m_workers.value(document.carer)};
            plan.noteForStaff = document.text;
            m_visit = m_office.newEntity();
            return say(m_people.value(document.person), m_visit, plan);
        }
        case WorkDocument::Type::Note: {
            Note note;
            note.visit = m_visit;
            note.said = document.text;
            note.audience = NoteAudience::NextVisit;
            note.at = QDateTime::fromMSecsSinceEpoch(document.startsAtMs, Qt::UTC);
            note.worker = m_workers.value(document.carer);
            return say(m_people.value(document.person), m_office.newEntity(), note);
        }
        }
        return done();
    }

    /// Somebody who visits every person within their lease, ten of them today: a carer's tablet with all
    /// documents on it.
    Outcome visitor(const QString &ref)
    {
        if (auto made = worker(ref, Role::HomeCarer); !made)
            return made;
        constexpr int ADay = 10;
        constexpr qint64 DaysAhead = 14;
        qint64 nth = 0;
        for (const QUuid &person : std::as_const(m_people)) {
            VisitPlan plan;
            const qint64 days = nth / ADay < DaysAhead ? nth / ADay : DaysAhead - 1 - nth / ADay;
            const qint64 startMs = WorkTodayMs + days * 86'400'000 + nth % ADay * 45 * 60'000;
            plan.startsAt = QDateTime::fromMSecsSinceEpoch(startMs, Qt::UTC);
            plan.endsAt = plan.startsAt.addSecs(40 * 60);
            plan.staff = {m_workers.value(ref)};
            if (auto said = say(person, m_office.newEntity(), plan); !said)
                return said;
            ++nth;
        }
        return done();
    }

private:
    template <class Body>
    Outcome say(const QUuid &stream, const QUuid &entity, const Body &body)
    {
        const auto said = m_office.say({stream, entity, Body::kind, encodeBody(body)});
        return said ? done() : Outcome(said.error());
    }
    Outcome worker(const QString &ref, Role role)
    {
        const auto stream = m_office.openStream(StreamKind::Worker);
        if (!stream)
            return stream.error();
        m_workers.insert(ref, *stream);
        if (auto kept = keepRef(m_tx, u"staff", ref, {*stream, *stream, {}, {}}); !kept)
            return kept;
        Worker worker;
        worker.name = ref;
        worker.role = role;
        return say(*stream, *stream, worker);
    }
    Outcome person(const WorkDocument &document)
    {
        const auto stream = m_office.openStream(StreamKind::Person);
        if (!stream)
            return stream.error();
        m_people.insert(document.person, *stream);
        Person person;
        person.name = document.name;
        person.address = document.text;
        return say(*stream, *stream, person);
    }

    OfficeWriter &m_office;
    Transaction &m_tx;
    QHash<QString, QUuid> m_workers;
    QMap<QString, QUuid> m_people;
    QUuid m_visit;
};

int complain(const Error &error)
{
    std::fprintf(stderr, "bench: %s\n", qPrintable(error.detail));
    return 1;
}

QString nameOf(int carer)
{
    return QStringLiteral("c%1").arg(carer, 3, 10, QLatin1Char('0'));
}

QStringList carersOf(const std::vector<WorkDocument> &documents, int invited)
{
    QStringList carers;
    for (int carer = 0; carer < invited; ++carer)
        carers.append(nameOf(carer));
    for (const WorkDocument &document : documents)
        if (!document.carer.isEmpty() && !carers.contains(document.carer))
            carers.append(document.carer);
    return carers;
}

Outcome invitations(OpenFolder &open, const Clock &clock, Entropy &entropy, const QString &folder, int carers)
{
    Server server{*open.store, open.office.key, open.opens, open.recovery, open.pins, clock, entropy};
    QFile file(folder + QStringLiteral("/invitations"));
    if (!file.open(QIODevice::WriteOnly))
        return Error{Fault::Storage, file.errorString()};
    QStringList who{QStringLiteral("supervisor"), visitor()};
    for (int carer = 0; carer < carers; ++carer)
        who.append(nameOf(carer));
    for (const QString &ref : who) {
        const auto invitation = invite(server, ref);
        if (!invitation)
            return invitation.error();
        file.write(ref.toUtf8() + ' ' + codeText(*invitation).toUtf8() + '\n');
    }
    return done();
}

} // namespace

bool seedServer(const QString &folder, size_t count, int carers)
{
    const WorkClock clock;
    SystemEntropy entropy;
    if (const auto made =
            makeFolder(folder, SealingKey::fromSeed(std::array<quint8, 32>{1}).publicKey(), clock, entropy);
        !made)
        return complain(made.error()) == 0;
    auto open = openFolder(folder);
    if (!open)
        return complain(open.error()) == 0;
    const auto documents = workload(count);
    const Outcome written = open->store->write([&](Transaction &tx) -> Outcome {
        OfficeWriter office(tx, open->office, clock, entropy);
        Seeder seeder(office, tx);
        if (auto made = seeder.people(open->office.agency, carersOf(documents, carers)); !made)
            return made;
        for (const WorkDocument &document : documents)
            if (auto said = seeder.document(document); !said)
                return said;
        if (auto made = seeder.visitor(visitor()); !made)
            return made;
        return office.finish();
    });
    if (!written)
        return complain(written.error()) == 0;
    const Outcome invited = invitations(*open, clock, entropy, folder, carers);
    return invited ? true : complain(invited.error()) == 0;
}

bool loadServer(const QString &folder, size_t count)
{
    const WorkClock clock;
    SystemEntropy entropy;
    auto open = openFolder(folder);
    if (!open)
        return complain(open.error()) == 0;
    const auto documents = workload(count);
    const Outcome written = open->store->write([&](Transaction &tx) -> Outcome {
        OfficeWriter office(tx, open->office, clock, entropy);
        Seeder seeder(office, tx);
        if (auto found = seeder.findWorkers(carersOf(documents, 0)); !found)
            return found;
        for (const WorkDocument &document : documents)
            if (auto said = seeder.document(document); !said)
                return said;
        return office.finish();
    });
    return written ? true : complain(written.error()) == 0;
}

int runServer(const QString &folder)
{
    auto open = openFolder(folder);
    if (!open)
        return complain(open.error());
    const WorkClock clock;
    const Outcome served =
        serveTablets(*open, clock, QStringLiteral("127.0.0.1"), 0, [](const QString &line) {
            std::printf("%s\n", qPrintable(line));
            std::fflush(stdout);
        });
    return served ? 0 : complain(served.error());
}

QString visitor()
{
    return QStringLiteral("visitor");
}

QString invitationOf(const QString &folder, const QString &who)
{
    QFile file(folder + QStringLiteral("/invitations"));
    if (file.open(QIODevice::ReadOnly))
        while (!file.atEnd())
            if (const QStringList words = QString::fromUtf8(file.readLine()).split(u' ');
                words.first() == who)
                return words.last().trimmed();
    return {};
}
