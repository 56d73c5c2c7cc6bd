#include "say_page.h"

#include "names.h"
#include "read_aloud.h"
#include "saying_words.h"

#include <algorithm>
#include <array>

namespace doorstep {

namespace {

constexpr std::array Phrases{Kindly::ThankYou, Kindly::HopeYouAreWell, Kindly::MissedYou};
constexpr int MostTold = 2;

} // namespace

void SayPage::reload()
{
    ask([person = person(), now = session()->now()](Database &db) { return readSayings(db, person, now); },
        [this](SayingSheet sheet) {
            m_sheet = std::move(sheet);
            if (std::ranges::count(m_sheet.carers, m_to) == 0) {
                m_to = m_sheet.carers.empty() ? QUuid() : m_sheet.carers.front();
                m_toOffice = m_toOffice || m_sheet.carers.empty();
            }
            emit changed();
        });
}

void SayPage::forget()
{
    m_sheet = {};
    m_done.reset();
    emit changed();
}

QUuid SayPage::to() const
{
    return m_toOffice ? QUuid() : m_to;
}

QString SayPage::nameOf(const QUuid &worker) const
{
    return worker.isNull() ? tr("the office") : firstNameOf(m_sheet.names.value(worker));
}

QStringList SayPage::names() const
{
    QStringList names;
    for (const QUuid &carer : m_sheet.carers)
        names.append(nameOf(carer));
    names.append(tr("The office"));
    return names;
}

int SayPage::chosen() const
{
    const auto at = std::ranges::find(m_sheet.carers, m_to);
    return m_toOffice ? int(m_sheet.carers.size()) : int(at - m_sheet.carers.begin());
}

void SayPage::choose(int place)
{
    if (place < 0 || place > int(m_sheet.carers.size()))
        return;
    m_toOffice = place == int(m_sheet.carers.size());
    if (!m_toOffice)
        m_to = m_sheet.carers[size_t(place)];
    m_done.reset();
    emit changed();
}

QString SayPage::chosenName() const
{
    return nameOf(to());
}

QStringList SayPage::phrases() const
{
    QStringList phrases;
    for (const Kindly one : Phrases)
        phrases.append(SayingWords::phrase(one));
    return phrases;
}

QString SayPage::thanks() const
{
    return m_done
        ? tr("Said. The office passes it to %1 as soon as there is signal.", "a carer").arg(m_done->to)
        : QString();
}

QVariantMap SayPage::told(const SayingView &saying) const
{
    QStringList answers;
    for (const AnsweredSaying &one : saying.answers) {
        const QString name = firstNameOf(m_sheet.names.value(one.author));
        answers.append(
            SayingWords::answered(one, name.isEmpty() ? tr("The office") : name, session()->plainTime()));
    }
    if (answers.isEmpty())
        answers.append(tr("No answer yet."));
    return {{QStringLiteral("label"),
             tr("You said to %1 %2: %3", "whom, when, what")
                 .arg(nameOf(saying.saying.to), session()->plainTime().whenAt(saying.at),
                      SayingWords::quoted(saying.saying))},
            {QStringLiteral("words"), answers.join(u' ')}};
}

const SayingView *SayPage::lastAnswered() const
{
    if (!isOpen())
        return nullptr;
    const auto last = std::ranges::find_if(
        m_sheet.sayings, [this](const SayingView &one) { return isAnsweredLately(one, session()->now()); });
    return last == m_sheet.sayings.end() ? nullptr : &*last;
}

QVariantList SayPage::answered() const
{
    const SayingView *last = lastAnswered();
    return last ? QVariantList{told(*last)} : QVariantList{};
}

/// What was just said is told as such, not as something of before.
QVariantList SayPage::said() const
{
    QVariantList list;
    if (!isOpen())
        return list;
    for (const SayingView &saying : m_sheet.sayings)
        if ((!m_done || saying.record != m_done->record) && &saying != lastAnswered()
            && list.size() < MostTold)
            list.append(told(saying));
    return list;
}

QVariantList SayPage::passages() const
{
    QVariantList list;
    if (!thanks().isEmpty())
        list.append(passageOf(thanks()));
    for (const QVariant &one : answered() + said()) {
        list.append(passageOf(one.toMap().value(QStringLiteral("label")).toString()));
        list.append(passageOf(one.toMap().value(QStringLiteral("words")).toString()));
    }
    return list;
}

void SayPage::say(int phrase)
{
    if (phrase >= 0 && phrase < int(Phrases.size()))
        saySomething({Phrases[size_t(phrase)], {}, to()}, freshId(), {});
}

void SayPage::sayWords(const QString &words, const Draft &draft)
{
    saySomething({Kindly::Unknown, words, to()}, draft.record, draft);
}

void SayPage::saySomething(const Saying &saying, const QUuid &record, std::optional<Draft> draft)
{
    if (!isOpen() || !loaded() || m_done)
        return;
    m_done = Done{record, nameOf(saying.to), std::move(draft)};
    const std::vector<Said> what{doorstep::said(record, person(), {}, saying)};
    write(what, [this, what] { // it is theirs to say again
        giveUp(what);
        m_done.reset();
        emit changed();
    });
    emit changed();
}

void SayPage::undo()
{
    if (!m_done || !isOpen())
        return;
    Done done = *std::exchange(m_done, {});
    write({withdrawn(freshId(), person(), done.record, {done.record})});
    if (done.draft) {
        done.draft->record = freshId(); // the one it had is spoken for
        keep([draft = *done.draft](Transaction &tx) { return keepDraft(tx, draft); });
    }
    emit changed();
}

void SayPage::goOn()
{
    m_done.reset();
    emit changed();
}

} // namespace doorstep
