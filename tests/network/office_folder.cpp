#include "office_folder.h"

#include "agency.h"
#include "check.h"
#include "note.h"
#include "person.h"
#include "sign_up.h"
#include "sure.h"
#include "transaction.h"
#include "visit.h"
#include "worker.h"

#include <QCoreApplication>
#include <QDir>

namespace doorstep {

namespace {

QString whereFilesCostNoDisk()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QDir(memory).exists() ? memory : QDir::tempPath()) + QStringLiteral("/doorstep-network-XXXXXX");
}

/// Sockets and futures post to objects, which needs an application.
QString withApplication(const QString &path)
{
    static int count = 1;
    static char name[] = "test_network";
    static char *arguments[] = {name, nullptr};
    static QCoreApplication application(count, arguments);
    return path;
}

template <class Body>
OfficeSaid saidOf(const QUuid &stream, const QUuid &entity, const Body &body)
{
    return {stream, entity, Body::kind, encodeBody(body), {}};
}

} // namespace

OfficeFolder::OfficeFolder()
    : m_folder(withApplication(whereFilesCostNoDisk()))
{
    sure(makeFolder(path(), SealingKey::fromSeed(std::array<quint8, 32>{1}).publicKey(), m_clock, m_entropy));
    m_open = std::make_unique<OpenFolder>(sure(openFolder(path())));
    moveIn();
}

void OfficeFolder::moveIn()
{
    Agency agency;
    agency.name = QStringLiteral("Northside");
    agency.timeZone = "Europe/London";
    Worker worker;
    worker.name = QStringLiteral("Tom");
    worker.role = Role::HomeCarer;
    Person person;
    person.name = QStringLiteral("Ada");
    VisitPlan plan;
    plan.startsAt = QDateTime::fromMSecsSinceEpoch(m_clock.now().wallMs, Qt::UTC);
    plan.endsAt = plan.startsAt.addSecs(1800);
    sure(m_open->store->write([&](Transaction &tx) -> Outcome {
        const Office &office = m_open->office;
        OfficeWriter writer(tx, office, m_clock, m_entropy);
        tom = sure(writer.openStream(StreamKind::Worker));
        ada = sure(writer.openStream(StreamKind::Person));
        sure(keepRef(tx, u"staff", tom.toString(), {tom, tom, {}, {}}));
        plan.staff = {tom};
        sure(writer.say(saidOf(office.agency, office.agency, agency)));
        sure(writer.say(saidOf(tom, tom, worker)));
        sure(writer.say(saidOf(ada, ada, person)));
        sure(writer.say(saidOf(ada, writer.newEntity(), plan)));
        return writer.finish();
    }));
}

void OfficeFolder::addNotes(int notes, const QByteArray &words)
{
    Note note;
    note.said = QString::fromLatin1(words);
    note.audience = NoteAudience::NextVisit;
    sure(m_open->store->write([&](Transaction &tx) -> Outcome {
        OfficeWriter writer(tx, m_open->office, m_clock, m_entropy);
        for (int i = 0; i < notes; ++i)
            sure(writer.say(saidOf(ada, writer.newEntity(), note)));
        return writer.finish();
    }));
}

Invitation OfficeFolder::invite(const QUuid &account)
{
    Server server{*m_open->store, m_open->office.key, m_open->opens, m_open->recovery, m_open->pins,
                  m_clock,        m_entropy};
    return sure(doorstep::invite(server, account.toString()));
}

OfficeFolder::Found OfficeFolder::find(const std::vector<Record> &records)
{
    Found found;
    sure(m_open->store->read([&](Database &db) -> Outcome {
        for (const Record &record : records) {
            auto row = db.read("SELECT (SELECT count(*) FROM log WHERE id = ?1), "
                               "(SELECT count(*) FROM held WHERE record = ?1)")
                           .bind(record.id);
            if (row.next()) {
                found.inLog += int(row.integer(0));
                found.held += int(row.integer(1));
            }
            if (auto read = row.finish(); !read)
                return read;
        }
        return done();
    }));
    return found;
}

std::vector<Placed> OfficeFolder::log(const QUuid &stream, quint64 after)
{
    std::vector<Placed> entries;
    sure(m_open->store->read([&](Database &db) -> Outcome {
        auto rows =
            db.read("SELECT number, hash FROM log WHERE stream = (SELECT no FROM streams WHERE id = ?) "
                    "AND number > ? ORDER BY number")
                .bind(stream, qint64(after));
        while (rows.next())
            entries.push_back({quint64(rows.integer(0)), Hash::from(rows.blob(1))});
        return rows.finish();
    }));
    return entries;
}

QStringList OfficeFolder::faults()
{
    return sure(checkServer(*m_open->store, m_open->office)).faults;
}

} // namespace doorstep
