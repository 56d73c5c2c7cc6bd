#include "outage.h"

#include "linux_clock.h"
#include "need.h"
#include "note.h"
#include "serve.h"
#include "sign_up.h"
#include "system_entropy.h"
#include "transaction.h"
#include "uuid7.h"
#include "visit.h"
#include "worker.h"

#include "agency.h"
#include "person.h"

#include <QDateTime>
#include <QFile>

#include <cstdio>

using namespace doorstep;

namespace {

constexpr int VisitsOfTablet = 8;
constexpr int RecordsOfVisit = 50;

QString tabletsIn(const QString &folder)
{
    return folder + QStringLiteral("/tablets");
}

QString refOf(int tablet)
{
    return QStringLiteral("c%1").arg(tablet, 4, 10, QLatin1Char('0'));
}

/// A tablet's key: it opens nothing but what is made up here.
SigningKey keyOf(int tablet)
{
    std::array<quint8, 32> seed{};
    seed[0] = quint8(tablet & 0xff);
    seed[1] = quint8(tablet >> 8);
    return SigningKey::fromSeed(seed);
}

/// The office's part: staff, people, and today's visits.
class OutageOffice
{
public:
    OutageOffice(OfficeWriter &office, Transaction &tx)
        : m_office(office)
        , m_tx(tx)
    {
    }

    Outcome write(const QUuid &agency, int tablets, std::vector<TabletOfOutage> &made)
    {
        Agency settings;
        settings.name = QStringLiteral("A day without the server");
        settings.timeZone = "Europe/London";
        if (auto said = say(agency, agency, settings); !said)
            return said;
        std::vector<QUuid> people;
        for (int nth = 0; nth < tablets; ++nth) {
            const auto person = m_office.openStream(StreamKind::Person);
            if (!person)
                return person.error();
            people.push_back(*person);
            Person statement;
            statement.name = QStringLiteral("Person %1").arg(nth);
            if (auto said = say(*person, *person, statement); !said)
                return said;
        }
        for (int nth = 0; nth < tablets; ++nth) {
            auto tablet = writeTablet(nth, people);
            if (!tablet)
                return tablet.error();
            made.push_back(*std::move(tablet));
        }
        return m_office.finish();
    }

private:
    template <class Body>
    Outcome say(const QUuid &stream, const QUuid &entity, const Body &body)
    {
        const auto said = m_office.say({stream, entity, Body::kind, encodeBody(body)});
        return said ? done() : Outcome(said.error());
    }

    Result<TabletOfOutage> writeTablet(int nth, const std::vector<QUuid> &people)
    {
        const auto stream = m_office.openStream(StreamKind::Worker);
        if (!stream)
            return stream.error();
        if (auto kept = keepRef(m_tx, u"staff", refOf(nth), {*stream, *stream, {}, {}}); !kept)
            return kept.error();
        Worker worker;
        worker.name = refOf(nth);
        worker.role = Role::HomeCarer;
        if (auto said = say(*stream, *stream, worker); !said)
            return said.error();
        TabletOfOutage tablet{{{}, *stream, keyOf(nth), {}}, {}};
        for (int visit = 0; visit < VisitsOfTablet; ++visit) {
            VisitPlan plan;
            plan.startsAt = QDateTime::currentDateTimeUtc().addSecs(visit * 3600LL - 12 * 3600);
            plan.endsAt = plan.startsAt.addSecs(40 * 60);
            plan.staff = {*stream};
            tablet.visits.push_back({people[size_t(nth + visit) % people.size()], m_office.newEntity()});
            if (auto said = say(tablet.visits.back().person, tablet.visits.back().id, plan); !said)
                return said.error();
        }
        return tablet;
    }

    OfficeWriter &m_office;
    Transaction &m_tx;
};

Outcome joinAll(OpenFolder &open, const Clock &clock, Entropy &entropy, std::vector<TabletOfOutage> &tablets)
{
    Server server{*open.store, open.office.key, open.opens, open.recovery, open.pins, clock, entropy};
    for (int nth = 0; nth < int(tablets.size()); ++nth) {
        const auto invitation = invite(server, refOf(nth));
        if (!invitation)
            return invitation.error();
        const EnrolRequest request{invitation->secret, keyOf(nth).publicKey(), refOf(nth),
                                   keyOf(nth).publicKey()};
        const auto joined = enrol(server, request, QByteArray("here"));
        if (!joined)
            return joined.error();
        tablets[size_t(nth)].credentials.device = joined->device;
    }
    return done();
}

/// A line with the server's key and pin, then a line a tablet: who, on what, and whom each visit was to.
Outcome keepTablets(const QString &folder, const OpenFolder &open, const std::vector<TabletOfOutage> &tablets)
{
    QFile file(tabletsIn(folder));
    if (!file.open(QIODevice::WriteOnly))
        return Error{Fault::Storage, file.errorString()};
    file.write(viewOf(open.office.key.publicKey()).toByteArray().toHex() + ' '
               + open.pin().view().toByteArray().toHex() + '\n');
    for (const TabletOfOutage &tablet : tablets) {
        QByteArray line =
            tablet.credentials.account.toByteArray() + ' ' + tablet.credentials.device.toByteArray();
        for (const auto &visit : tablet.visits)
            line += ' ' + visit.person.toByteArray() + ' ' + visit.id.toByteArray();
        file.write(line + '\n');
    }
    return done();
}

Outcome makeFolderOf(const QString &folder, int count)
{
    const LinuxClock clock;
    SystemEntropy entropy;
    if (auto made =
            makeFolder(folder, SealingKey::fromSeed(std::array<quint8, 32>{1}).publicKey(), clock, entropy);
        !made)
        return made;
    auto open = openFolder(folder);
    if (!open)
        return open.error();
    std::vector<TabletOfOutage> tablets;
    const Outcome written = open->store->write([&](Transaction &tx) {
        OfficeWriter office(tx, open->office, clock, entropy);
        tablets.clear();
        return OutageOffice(office, tx).write(open->office.agency, count, tablets);
    });
    if (!written)
        return written;
    if (auto joined = joinAll(*open, clock, entropy, tablets); !joined)
        return joined;
    return keepTablets(folder, *open, tablets);
}

/// Writes what one carer says on one tablet about one person.
class Visitor
{
public:
    Visitor(const Credentials &who, const TabletOfOutage::Visit &visit)
        : m_who(who)
        , m_visit(visit)
        , m_page{visit.person, 0, {}}
    {
    }

    void tellAll()
    {
        say(Arrived{{}, {}, Evidence::Qr, {}}, m_visit.id);
        for (int step = 0; step < RecordsOfVisit - 3; ++step)
            say(StepOutcome{uuid7(m_at.wallMs + step, m_entropy.bytes(10)), {}, {}, Rung::Reminded, {}},
                m_visit.id);
        say(Note{m_visit.id, QString(200, u'x'), NoteAudience::NextVisit, false, {}, {}, {}}, {});
        say(Left{{}, {}, Evidence::Qr, {}, {}, {}}, m_visit.id);
    }
    void addTo(PushRequest &request)
    {
        request.heads.push_back(signHead(m_last, m_who.deviceKey));
        request.pages.push_back(std::move(m_page));
    }

private:
    template <class Body>
    void say(const Body &body, const QUuid &entity)
    {
        Record record;
        record.id = uuid7(m_at.wallMs, m_entropy.bytes(10));
        record.stream = m_visit.person;
        record.entity = entity.isNull() ? record.id : entity;
        record.kind = quint32(Body::kind);
        record.body = encodeBody(body);
        record.author = m_who.account;
        record.device = m_who.device;
        record.chain = m_end;
        record.happened = happenedAt(m_at, {});
        record.hlc = quint64(m_at.wallMs) << 16;
        need(seal(record));
        m_end = {m_end.n + 1, hashOf(record)};
        m_at.wallMs += 60'000;
        m_page.entries.push_back({0, 0, record});
        m_last = std::move(record);
    }

    const Credentials &m_who;
    TabletOfOutage::Visit m_visit;
    Page m_page;
    Record m_last;
    Chain m_end;
    Moment m_at = LinuxClock().now();
    SystemEntropy m_entropy;
};

} // namespace

bool makeOutageFolder(const QString &folder, int tablets)
{
    const Outcome made = makeFolderOf(folder, tablets);
    if (!made)
        std::fprintf(stderr, "bench: %s\n", qPrintable(made.error().detail));
    return bool(made);
}

Outage readOutage(const QString &folder)
{
    QFile file(tabletsIn(folder));
    need(file.open(QIODevice::ReadOnly), "no tablets beside the server");
    Outage outage;
    const auto first = file.readLine().trimmed().split(' ');
    PublicKey serverKey{};
    std::ranges::copy(QByteArray::fromHex(first.value(0)), serverKey.begin());
    outage.pin = Hash::from(QByteArray::fromHex(first.value(1)));
    while (!file.atEnd()) {
        const auto words = file.readLine().trimmed().split(' ');
        TabletOfOutage tablet{
            {QUuid(words.value(1)), QUuid(words.value(0)), keyOf(int(outage.tablets.size())), serverKey}, {}};
        for (qsizetype i = 2; i + 1 < words.size(); i += 2)
            tablet.visits.push_back({QUuid(words[i]), QUuid(words[i + 1])});
        outage.tablets.push_back(std::move(tablet));
    }
    return outage;
}

PushRequest waitingOn(const TabletOfOutage &tablet)
{
    PushRequest request;
    for (const auto &visit : tablet.visits) {
        Visitor visitor(tablet.credentials, visit);
        visitor.tellAll();
        visitor.addTo(request);
    }
    return request;
}
