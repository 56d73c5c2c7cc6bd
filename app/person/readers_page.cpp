#include "readers_page.h"

#include "read_aloud.h"
#include "reader_words.h"

#include <algorithm>

namespace doorstep {

namespace {

constexpr int DaysAskedAgain = 28;

} // namespace

void ReadersPage::reload()
{
    ask([person = person(), zone = session()->zone()](Database &db) { return readWhoRead(db, person, zone); },
        [this](WhoRead who) { show(std::move(who)); });
}

void ReadersPage::forget()
{
    show({});
}

void ReadersPage::show(WhoRead who)
{
    m_workers = std::move(who.workers);
    m_askedAgain = std::move(who.askedAgain);
    m_screens.clear();
    for (PageReader &reader : who.readers) {
        const bool joins = !reader.withoutVisit && !m_screens.empty()
            && !m_screens.back().front().withoutVisit && m_screens.back().size() < MostOnScreen;
        if (!joins)
            m_screens.emplace_back();
        m_screens.back().push_back(std::move(reader));
    }
    if (m_at >= m_screens.size())
        m_at = 0;
    emit changed();
}

const Worker *ReadersPage::workerOf(const PageReader &reader) const
{
    const auto found = m_workers.constFind(reader.worker);
    return found == m_workers.cend() ? nullptr : &*found;
}

QString ReadersPage::words() const
{
    return withoutVisit() && isOpen()
        ? ReaderWords::told(screen()->front(), workerOf(screen()->front()), session()->plainTime())
        : QString();
}

QString ReadersPage::reason() const
{
    if (!withoutVisit())
        return {};
    QStringList sentences{ReaderWords::reason(screen()->front()),
                          ReaderWords::unknown(screen()->front(), workerOf(screen()->front()))};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QVariantList ReadersPage::readers() const
{
    QVariantList list;
    if (!screen() || withoutVisit() || !isOpen())
        return list;
    for (const PageReader &reader : *screen()) {
        const Worker *worker = workerOf(reader);
        list.append(QVariantMap{
            {QStringLiteral("name"), worker ? worker->name : QString()},
            {QStringLiteral("words"), ReaderWords::told(reader, worker, session()->plainTime())},
            {QStringLiteral("note"), ReaderWords::unknown(reader, worker)},
            {QStringLiteral("symbol"), reader.given ? QStringLiteral("book") : QStringLiteral("person")}});
    }
    return list;
}

QVariantList ReadersPage::passages() const
{
    QStringList texts{words(), reason()};
    for (const QVariant &reader : readers())
        texts << reader.toMap().value(QStringLiteral("words")).toString()
              << reader.toMap().value(QStringLiteral("note")).toString();
    texts << emptyWords() << askedWords() << moreWords();
    texts.removeAll(QString());
    QVariantList passages;
    for (const QString &text : texts)
        passages.append(passageOf(text));
    return passages;
}

QString ReadersPage::emptyWords() const
{
    if (!loaded() || !m_screens.empty())
        return {};
    return handedOver() ? tr("This tablet knows of nobody who read your page.")
                        : tr("Nobody has read your page yet.");
}

QString ReadersPage::askedWords() const
{
    if (!loaded() || !isOpen() || m_at > 0)
        return {};
    const auto times = std::ranges::count_if(
        m_askedAgain, [from = today().addDays(-DaysAskedAgain)](const QDate &day) { return day > from; });
    if (times == 0)
        return {};
    return times == 1
        ? tr("You told the office once that somebody asked you again.")
        : tr("You told the office %n times that somebody asked you again.", nullptr, int(times));
}

QString ReadersPage::moreWords() const
{
    return loaded() && handedOver() && isLast()
        ? tr("This is your carer’s tablet. The office can tell you more.")
        : QString();
}

bool ReadersPage::goOn()
{
    if (isLast())
        return false;
    ++m_at;
    emit changed();
    return true;
}

bool ReadersPage::goBack()
{
    if (m_at == 0)
        return false;
    --m_at;
    emit changed();
    return true;
}

} // namespace doorstep
