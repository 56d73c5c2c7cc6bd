#include "story.h"

#include "device_file.h"
#include "file_keystore.h"
#include "hands.h"
#include "memory_of.h"
#include "office.h"
#include "tablet.h"
#include "vault_lock.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTime>

#include <memory>
#include <numeric>

namespace {

const QString Typed = QStringLiteral("the kingfisher is back at the allotment");
constexpr auto Carer = "S03";

void addWords(Needles &needles, const QString &name, const QString &words)
{
    needles.insert(name + QStringLiteral(", UTF-8"), words.toUtf8());
    needles.insert(name + QStringLiteral(", UTF-16"),
                   QByteArray(reinterpret_cast<const char *>(words.utf16()), words.size() * 2));
}

/// The only sign-in of the tablet whose folder it is, and its keys by the PIN.
bool addKeys(Needles &needles, const QString &folder)
{
    const QDir accounts(folder + QStringLiteral("/accounts"));
    const QStringList names = accounts.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    if (names.size() != 1)
        return false;
    const auto file = doorstep::readDeviceFile(accounts.filePath(names.first() + QStringLiteral("/device")));
    const auto *wrap = file ? wrapOf(*file, doorstep::WrapKind::Pin) : nullptr;
    if (!wrap)
        return false;
    const doorstep::FileKeystore keystore(folder + QStringLiteral("/keystore"));
    const auto half = keystore.secret(QStringLiteral("pin-") + file->device.toString(QUuid::WithoutBraces));
    if (!half || !*half)
        return false;
    const auto key = unwrapKey(*wrap, Pin.toUtf8() + **half, bindingOf(*file));
    if (!key)
        return false;
    const auto bytes = key->bytes();
    needles.insert(QStringLiteral("the key of the vault"),
                   QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())));
    return true;
}

class Story
{
public:
    Story(const QString &programs, const QString &out, Told &told)
        : m_programs(programs)
        , m_out(out)
        , m_told(told)
        , m_office(programs, out, told)
    {
    }

    bool tell(const QString &agency)
    {
        m_told.scene(QStringLiteral("A tablet learns what is not to be found on it"));
        m_office.setClock(QTime(7, 20));
        if (!m_office.open(agency) || !m_office.serve() || !joins() || !learns())
            return false;
        return m_told.expect(addKeys(m_needles, folder()), QStringLiteral("its PIN opens its key"))
            && goesAlone(agency) && comesBack() && forgets() && wouldRemember();
    }

private:
    QString folder() const { return m_out + QStringLiteral("/tablet"); }

    bool start(const QStringList &more = {})
    {
        m_tablet = std::make_unique<Tablet>(
            QStringLiteral("tablet"),
            Tablet::Place{m_programs, folder(), m_out, m_office.clockFile(), QSize(1280, 800), false},
            m_told);
        return m_tablet->start(more);
    }

    bool joins()
    {
        return start() && joinByHand(*m_tablet, m_office.invite(QLatin1String(Carer)), m_told)
            && m_tablet->waitFor(QStringLiteral("todayPage"))
            && m_tablet->waitText(QStringLiteral("syncPill"), QStringLiteral("All sent"));
    }

    /// Words from the vault on pages, a tap, and a note that is typed.
    bool learns()
    {
        m_tablet->waitFor(QStringLiteral("nextVisit"));
        for (const char *name : {"personName", "address"}) {
            const QString words =
                m_tablet->property(QStringLiteral("nextVisit"), QLatin1String(name)).trimmed();
            if (m_own.isEmpty())
                m_own = words;
            if (m_told.expect(!words.isEmpty(), QStringLiteral("it shows “%1”").arg(words)))
                addWords(m_needles, QLatin1String(name), words);
        }
        m_tablet->press(QStringLiteral("arriveButton"));
        m_tablet->press(QStringLiteral("noteButton"));
        m_tablet->type(QStringLiteral("noteText"), Typed);
        addWords(m_needles, QStringLiteral("what was typed"), Typed);
        m_tablet->press(QStringLiteral("saveNoteButton"));
        return m_told.expect(m_tablet->waitFor(QStringLiteral("visitPage")) && m_needles.size() >= 6,
                             QStringLiteral("it shows words of the vault"),
                             QString::number(m_needles.size()));
    }

    /// Whoever else is on this tablet, by name.
    Needles others(const QString &agency)
    {
        Needles all;
        QFile people(agency + QStringLiteral("/people.csv"));
        if (!people.open(QIODevice::ReadOnly))
            return all;
        const QList<QByteArray> lines = people.readAll().split('\n');
        for (const QByteArray &line : lines.mid(1))
            if (const QString name = QString::fromUtf8(line.split(',').value(1));
                !name.isEmpty() && name != m_own)
                addWords(all, name, name);
        return all;
    }

    static int sumOf(const QMap<QString, int> &found)
    {
        return std::accumulate(found.cbegin(), found.cend(), 0);
    }

    /// The person gets the tablet: in its memory there is nobody but them, and no key of the vault.
    bool goesAlone(const QString &agency)
    {
        m_told.scene(QStringLiteral("The person holds it"));
        const Needles named = others(agency);
        const int before = sumOf(foundInMemoryOf(m_tablet->processId(), named));
        if (!m_told.expect(before > 0, QStringLiteral("while the carer has it, others are in its memory"),
                           QString::number(before)))
            return false;
        QElapsedTimer took;
        took.start();
        if (!m_tablet->press(QStringLiteral("handOverButton"))
            || !m_tablet->waitFor(QStringLiteral("tileAboutMe")))
            return false;
        m_told.saw(QStringLiteral("handed over and shown after %1 ms").arg(took.elapsed()));
        m_tablet->grab(QStringLiteral("handed-over"));
        m_tablet->press(QStringLiteral("tileAboutMe"));
        m_tablet->waitFor(QStringLiteral("lineRight"));
        const auto after = foundInMemoryOf(m_tablet->processId(), named);
        const auto left = found();
        for (auto one = after.cbegin(); one != after.cend(); ++one)
            m_told.expect(one.value() == 0, QStringLiteral("nothing of %1").arg(one.key()),
                          QString::number(one.value()));
        for (const char *secret : {"the key of the vault", "what was typed, UTF-8", "what was typed, UTF-16"})
            m_told.expect(left.value(QLatin1String(secret), 1) == 0,
                          QStringLiteral("nothing of %1").arg(QLatin1String(secret)));
        return m_told.expect(left.value(QStringLiteral("personName, UTF-8")) > 0,
                             QStringLiteral("they themselves are"));
    }

    /// They say something, the tablet dies, and the carer opens it.
    bool comesBack()
    {
        m_told.scene(QStringLiteral("It dies in their hands"));
        m_tablet->press(QStringLiteral("lineRight"));
        m_tablet->waitFor(QStringLiteral("lineThanks"));
        m_tablet->killNine();
        m_told.expect(!handedFiles().isEmpty(), QStringLiteral("what they said is on the disk"));
        if (!start() || !enterPin(*m_tablet) || !m_tablet->waitFor(QStringLiteral("visitPage")))
            return false;
        m_tablet->waitText(QStringLiteral("syncPill"), QStringLiteral("All sent"));
        m_told.expect(handedFiles().isEmpty(), QStringLiteral("it is taken over, and gone"));

        m_told.scene(QStringLiteral("And again, and back by PIN"));
        m_tablet->press(QStringLiteral("handOverButton"));
        m_tablet->press(QStringLiteral("tileAboutMe"));
        m_tablet->press(QStringLiteral("lineBack"));
        m_tablet->press(QStringLiteral("forCarer"));
        QElapsedTimer took;
        enterPin(*m_tablet);
        took.start();
        const bool isBack = m_tablet->waitFor(QStringLiteral("visitPage"));
        m_told.saw(QStringLiteral("back %1 ms after the last digit").arg(took.elapsed()));
        return m_told.expect(isBack, QStringLiteral("the carer is where they were"));
    }

    QStringList handedFiles() const
    {
        const QDir accounts(folder() + QStringLiteral("/accounts"));
        QStringList found;
        for (const QString &account : accounts.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            found += QDir(accounts.filePath(account)).entryList({QStringLiteral("handed*")}, QDir::Files);
        return found;
    }

    bool locks()
    {
        m_tablet->press(QStringLiteral("nav.2"));
        m_tablet->press(QStringLiteral("lockButton"));
        return m_tablet->waitFor(QStringLiteral("unlockPage"));
    }

    QMap<QString, int> found()
    {
        const auto found = foundInMemoryOf(m_tablet->processId(), m_needles);
        for (auto one = found.cbegin(); one != found.cend(); ++one)
            m_told.saw(QStringLiteral("%1: %2 times").arg(one.key()).arg(one.value()));
        return found;
    }

    bool forgets()
    {
        m_told.scene(QStringLiteral("The lock"));
        const auto before = found();
        const bool isThere = before.value(QStringLiteral("the key of the vault")) > 0
            && before.value(QStringLiteral("what was typed, UTF-16")) > 0
            && before.value(QStringLiteral("what was typed, UTF-8")) > 0;
        if (!m_told.expect(isThere, QStringLiteral("while it is open all of it is in its memory")))
            return false;
        QElapsedTimer took;
        took.start();
        if (!locks())
            return false;
        m_told.saw(QStringLiteral("locked and shown again after %1 ms").arg(took.elapsed()));
        const auto after = found();
        const int left = std::accumulate(after.cbegin(), after.cend(), 0);
        const bool clean = !after.isEmpty() && left == 0;
        m_told.expect(clean, QStringLiteral("once it is locked nothing of it is"), QString::number(left));
        m_told.expect(m_tablet->text(QStringLiteral("lockedVisitWords")).contains(u"You arrived at"),
                      QStringLiteral("the visit runs on behind the lock"));
        m_tablet->grab(QStringLiteral("locked-in-a-visit"));
        enterPin(*m_tablet);
        return m_told.expect(m_tablet->waitFor(QStringLiteral("todayPage")) && clean,
                             QStringLiteral("the PIN opens it again"));
    }

    /// The same without a fresh process: else what is looked for might just be missed.
    bool wouldRemember()
    {
        m_told.scene(QStringLiteral("A tablet that stays one process"));
        m_tablet->quit();
        if (!start({QStringLiteral("--one-process")}) || !enterPin(*m_tablet)
            || !m_tablet->waitFor(QStringLiteral("todayPage")) || !locks())
            return false;
        const auto after = found();
        return m_told.expect(std::accumulate(after.cbegin(), after.cend(), 0) > 0,
                             QStringLiteral("its memory tells what it was told"));
    }

    QString m_programs;
    QString m_out;
    Told &m_told;
    Office m_office;
    std::unique_ptr<Tablet> m_tablet;
    Needles m_needles;
    QString m_own; ///< the name of the person who is visited
};

} // namespace

void tellWhatIsForgotten(const QString &programs, const QString &agency, const QString &out, Told &told)
{
    Story(programs, out, told).tell(agency);
}
