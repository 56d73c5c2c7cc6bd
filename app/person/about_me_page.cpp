#include "about_me_page.h"

#include "person_words.h"
#include "picture.h"
#include "read_aloud.h"
#include "readable.h"

namespace doorstep {

namespace {

/// Whoever may write the line chose these bytes: what is not in order is not drawn.
QString dataAddress(const PassportLine &line)
{
    if (line.picture.isEmpty() || !faultOfPicture(line.picture).isEmpty())
        return {};
    return QStringLiteral("data:%1;base64,%2")
        .arg(pictureTypeOf(line.picture), QLatin1StringView(line.picture.toBase64()));
}

} // namespace

AboutMePage::AboutMePage(QObject *parent)
    : PersonPage(parent)
{
}

QString AboutMePage::lineId() const
{
    return screen() ? screen()->line.id.toString(QUuid::WithoutBraces) : QString();
}

QString AboutMePage::words() const
{
    return screen() ? readable(screen()->shown().line.said) : QString();
}

QString AboutMePage::source() const
{
    return screen() && isOpen() ? PersonWords::source(*screen(), session()->plainTime()) : QString();
}

bool AboutMePage::own() const
{
    return screen() && isOwnWords(screen()->shown().line);
}

bool AboutMePage::rightToLeft() const
{
    return screen() && PersonWords::isRightToLeft(screen()->shown().line.language);
}

QVariantList AboutMePage::passages() const
{
    if (!screen())
        return {};
    return {passageOf(words(), screen()->shown().line.language), passageOf(source())};
}

QString AboutMePage::symbol() const
{
    return screen() ? PersonWords::symbol(screen()->shown().line.section) : QString();
}

QString AboutMePage::picture() const
{
    return screen() ? dataAddress(screen()->shown().line) : QString();
}

void AboutMePage::reload()
{
    ask([person = person()](Database &db) { return readAboutMe(db, person); },
        [this](AboutMe about) { show(std::move(about)); });
}

void AboutMePage::show(AboutMe about)
{
    const auto before = std::exchange(m_screens, std::move(about.screens));
    keepPlace(before, m_at);
    emit changed();
}

/// The same wording stays under the finger; else the same line. A line taken out just now stays until the
/// screen is left, so that it can be brought back.
void AboutMePage::keepPlace(const std::vector<LineScreen> &before, size_t at)
{
    if (at >= before.size())
        return void(m_at = 0);
    const LineScreen &stood = before[at];
    const auto sameLine = [&](const LineScreen &one) { return one.line.id == stood.line.id; };
    auto found = std::ranges::find_if(m_screens, [&](const LineScreen &one) {
        return sameLine(one) && one.shown().record == stood.shown().record;
    });
    if (found == m_screens.end())
        found = std::ranges::find_if(m_screens, sameLine);
    if (found == m_screens.end() && m_done && m_done->before.line.id == stood.line.id)
        found = m_screens.insert(m_screens.begin() + std::ptrdiff_t(std::min(at, m_screens.size())), stood);
    m_at = found != m_screens.end() ? size_t(found - m_screens.begin())
                                    : std::min(at, std::max<size_t>(m_screens.size(), 1) - 1);
}

bool AboutMePage::goOn()
{
    if (isLast())
        return false;
    go(m_at + 1);
    return true;
}

bool AboutMePage::goBack()
{
    if (m_at == 0)
        return false;
    go(m_at - 1);
    return true;
}

void AboutMePage::go(size_t to)
{
    m_at = to;
    m_done.reset();
    emit changed();
    reloadSoon(); // what was taken out goes now
}

Speaker AboutMePage::speaker() const
{
    return {handedOver() ? session()->accountName() : QString(), today()};
}

AboutMePage::Done &AboutMePage::doing()
{
    if (!m_done)
        m_done = Done{{}, *screen(), {}, {}, {}};
    return *m_done;
}

/// What cannot be saved is taken back from the screen, and is theirs to say again.
void AboutMePage::writeOnce(const std::vector<Said> &said)
{
    write(said, [this, said] {
        giveUp(said);
        m_done.reset();
        emit changed();
    });
}

void AboutMePage::answer(Answer given, const QString &words)
{
    LineAnswer answer;
    answer.answer = given;
    answer.on = today();
    answer.byPerson = true;
    answer.words = words;
    const QUuid record = freshId();
    Done &done = doing();
    done.answers.push_back(record);
    done.words = PersonWords::thanks(screen()->shown().line.audience);
    writeOnce({said(record, person(), screen()->line.id, answer)});
    emit changed();
}

void AboutMePage::sayRight()
{
    if (!screen() || !isOpen() || m_done)
        return;
    const LineScreen here = *screen();
    answer(Answer::StillTrue, {});
    if (here.line.current.size() > 1) // and the other versions are not: theirs is the last word
        sayWording(keeping(here.line, here.shown().line), freshId(), m_done->words, {});
}

void AboutMePage::sayAskedAgain()
{
    if (!screen() || !isOpen() || m_done)
        return;
    answer(Answer::AskedAgain, {});
    m_done->words = tr("Thank you. The office will see that somebody asked you again.");
    emit changed();
}

void AboutMePage::object(Why why)
{
    if (screen() && isOpen() && !m_done)
        answer(Answer::Changed, why == Wrong ? tr("It is wrong") : tr("It changed"));
}

void AboutMePage::takeOut()
{
    if (!screen() || !isOpen() || (m_done && !m_done->wording.isNull()))
        return;
    const LineScreen here = *screen();
    sayWording(takingOut(here.line, here.shown().line, speaker()), freshId(),
               tr("It is taken out. Your carers will not see it."), {});
}

void AboutMePage::reword(const QString &words, const Draft &draft)
{
    if (!screen() || !isOpen() || (m_done && !m_done->wording.isNull()))
        return;
    const LineScreen here = *screen();
    const PassportLine wording = rewording(here.line, here.shown().line, words, speaker());
    sayWording(wording, draft.record, PersonWords::thanks(wording.audience), draft);
}

void AboutMePage::sayWording(const PassportLine &wording, const QUuid &record, const QString &thanks,
                             std::optional<Draft> draft)
{
    Done &done = doing();
    done.before = *screen();
    done.wording = record;
    done.words = thanks;
    done.draft = std::move(draft);
    writeOnce(saying(done.before.line, person(), record, wording, [this] { return freshId(); }));
    emit changed();
}

void AboutMePage::undo()
{
    if (!m_done || !isOpen())
        return;
    Done done = *std::exchange(m_done, {});
    std::vector<Said> back;
    if (!done.wording.isNull())
        back = sayingAgain(done.before.line, person(), done.wording, [this] { return freshId(); });
    for (const QUuid &one : done.answers)
        back.push_back(withdrawn(freshId(), person(), done.before.line.id, {one}));
    write(back);
    if (done.draft) {
        done.draft->record = freshId(); // the one it had is spoken for
        keep([draft = *done.draft](Transaction &tx) { return keepDraft(tx, draft); });
    }
    emit changed();
}

} // namespace doorstep
