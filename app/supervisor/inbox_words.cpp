#include "inbox_words.h"

#include "audience.h"
#include "consent_words.h"
#include "names.h"
#include "passport_words.h"
#include "readable.h"
#include "saying_words.h"

namespace doorstep {

namespace {

QVariantMap part(const QString &label, const QString &text)
{
    return {{QStringLiteral("label"), label}, {QStringLiteral("text"), text}};
}

/// As Icon knows it.
QString glyph(InboxKind kind)
{
    switch (kind) {
    case InboxKind::PersonSaid:
        return QStringLiteral("speech");
    case InboxKind::UrgentConcern:
    case InboxKind::Concern:
        return QStringLiteral("alert");
    case InboxKind::PageNotRead:
        return QStringLiteral("book");
    case InboxKind::Declined:
        return QStringLiteral("hand");
    case InboxKind::TwoVersions:
        return QStringLiteral("two-versions");
    case InboxKind::NotAgreed:
        return QStringLiteral("lock");
    case InboxKind::NotChecked:
        break;
    }
    return QStringLiteral("history");
}

QString plain(const QUuid &id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

} // namespace

InboxWords::InboxWords(const InboxSheet &sheet, PlainTime time, const QUuid &me)
    : m_sheet(sheet)
    , m_time(std::move(time))
    , m_me(me)
{
}

QString InboxWords::callName(const InboxItem &item) const
{
    return callNameOf(m_sheet.people.value(item.person));
}

QString InboxWords::firstName(const QUuid &worker) const
{
    const QString name = firstNameOf(m_sheet.workers.value(worker).name);
    return name.isEmpty() ? tr("Somebody at the office") : name;
}

QString InboxWords::who(const QUuid &worker) const
{
    return worker == m_me ? tr("You") : firstName(worker);
}

QString InboxWords::word(const InboxItem &item) const
{
    switch (item.kind) {
    case InboxKind::PersonSaid:
        return tr("Their own words");
    case InboxKind::UrgentConcern:
        return tr("Urgent concern");
    case InboxKind::Concern:
        return tr("Concern");
    case InboxKind::PageNotRead:
        return tr("Page not read");
    case InboxKind::Declined:
        return tr("Declined again");
    case InboxKind::TwoVersions:
        return tr("Two versions");
    case InboxKind::NotAgreed:
        return tr("Not agreed");
    case InboxKind::NotChecked:
        return tr("Not checked");
    }
    return {};
}

QString InboxWords::exception(const InboxItem &item)
{
    switch (item.kind) {
    case InboxKind::PersonSaid:
        return QStringLiteral("personSaid");
    case InboxKind::UrgentConcern:
    case InboxKind::Concern:
        return QStringLiteral("concern");
    case InboxKind::PageNotRead:
        return QStringLiteral("notRead");
    case InboxKind::Declined:
        return QStringLiteral("declined");
    case InboxKind::NotAgreed:
        return QStringLiteral("notAgreed");
    case InboxKind::NotChecked:
        return QStringLiteral("notChecked");
    case InboxKind::TwoVersions:
        break;
    }
    return QStringLiteral("twoVersions");
}

QString InboxWords::shortly(const PersonSaying &saying) const
{
    switch (saying.what) {
    case OwnSaying::ItChanged:
        return saying.words.isEmpty() ? tr("It changed.") : quotedReadable(saying.words);
    case OwnSaying::NotNow:
        return tr("Not now.");
    case OwnSaying::Reworded:
        return quotedReadable(saying.words);
    case OwnSaying::TimeNotRight:
        return tr("%1 is not right for me.", "a time").arg(m_time.whenFirst(saying.planned));
    case OwnSaying::AskedAgain:
        return tr("I was asked this again.");
    case OwnSaying::ToOffice:
        return SayingWords::quoted({saying.kindly, saying.words, {}});
    case OwnSaying::TookOut:
        break;
    }
    return tr("Taken out of the page.");
}

int InboxWords::timesAskedAgain(const InboxItem &item)
{
    return int(std::ranges::count(item.sayings, OwnSaying::AskedAgain, &PersonSaying::what));
}

QString InboxWords::lineNow(const InboxItem &item)
{
    return item.line.current.empty() ? QString() : quotedReadable(item.line.current.front().line.said);
}

/// Of all lines of the person's page, as far as the inbox tells.
QString InboxWords::askedAgainInAll(const InboxItem &item) const
{
    int times = 0;
    for (const auto *items : {&m_sheet.inbox.open, &m_sheet.inbox.settled})
        for (const InboxItem &one : *items)
            if (one.person == item.person)
                times += timesAskedAgain(one);
    return times == 1 ? tr("%1 was asked again once.").arg(callName(item))
                      : tr("%1 was asked again %n times.", nullptr, times).arg(callName(item));
}

QString InboxWords::fact(const InboxItem &item) const
{
    if (item.isConcern())
        return tr("%1, %2: %3")
            .arg(m_time.when(item.at), who(item.author), quotedReadable(item.concern.said));
    if (const int times = timesAskedAgain(item); times > 1 && times == int(item.sayings.size()))
        return tr("%1: asked for it again %n times. %2", nullptr, times)
            .arg(m_time.when(item.at), lineNow(item));
    if (item.kind == InboxKind::PersonSaid)
        return tr("%1: %2").arg(m_time.when(item.at), shortly(item.sayings.back()));
    if (item.kind != InboxKind::TwoVersions)
        return notice(item);
    QStringList versions;
    for (const LineVersion &version : item.line.current)
        versions.append(version.line.takenOut ? tr("Taken out of the page.")
                                              : quotedReadable(version.line.said));
    return tr("%1: %2").arg(m_time.when(item.at), versions.join(u' '));
}

/// First names of who was there, each once.
QString InboxWords::names(const InboxItem &item) const
{
    QStringList all;
    for (const InboxTime &one : item.times)
        if (const QString name = firstName(one.who); !all.contains(name))
            all.append(name);
    return all.join(tr(", ", "between names"));
}

/// What follows from what is written, in a sentence.
QString InboxWords::notice(const InboxItem &item) const
{
    const int times = int(item.times.size());
    if (item.kind == InboxKind::NotAgreed)
        return notAgreed(item);
    if (item.kind == InboxKind::Declined)
        return tr("%1: not wanted at %n visits, with %2.", nullptr, times)
            .arg(readable(m_sheet.things.value(item.about, tr("A step"))), names(item));
    if (item.kind == InboxKind::PageNotRead)
        return times == 1
            ? tr("%1 comes for the first time, %2, and has not read the page.")
                  .arg(firstName(item.author), m_time.when(item.at))
            : tr("%1 comes to %n people for the first time and has not read their pages.", nullptr, times)
                  .arg(firstName(item.author));
    const QDate checked = lastConfirmed(item.line);
    const QString said = quotedReadable(item.line.current.front().line.said);
    return checked.isValid() ? tr("%1 Not checked since %2.").arg(said, m_time.date(checked))
                             : tr("%1 Nobody has checked it yet.").arg(said);
}

QString InboxWords::notAgreed(const InboxItem &item) const
{
    const int times = int(item.times.size());
    if (item.agreed)
        return item.agreed->consent.no
            ? tr("%1 does not agree that carers read their page.").arg(callName(item))
            : tr("What %1 said is over. Ask again whether carers may read their page.").arg(callName(item));
    return times == 1 ? tr("%1 was not asked whether carers may read their page.").arg(callName(item))
                      : tr("%n people were not asked whether carers may read their pages.", nullptr, times);
}

void InboxWords::addTimes(QVariantList &parts, const InboxItem &item) const
{
    for (const InboxTime &one : item.times)
        if (item.kind == InboxKind::NotAgreed)
            parts.append(part(isolated(m_sheet.people.value(one.who).name),
                              tr("The next visit is %1.").arg(m_time.when(one.at))));
        else
            parts.append(
                item.kind == InboxKind::Declined
                    ? part(m_time.whenFirst(one.at), tr("%1 was there.").arg(firstName(one.who)))
                    : part(m_time.whenFirst(one.at),
                           tr("First visit to %1").arg(isolated(m_sheet.people.value(one.who).name))));
}

QString InboxWords::besideBoard(const std::vector<InboxItem> &open)
{
    const auto count = [&open](InboxKind kind) {
        return int(std::ranges::count(open, kind, &InboxItem::kind));
    };
    QStringList waiting;
    const auto add = [&](InboxKind kind, const QString &one, const auto &several) {
        if (const int some = count(kind); some > 0)
            waiting.append(some == 1 ? one : several(some));
    };
    add(InboxKind::PageNotRead, tr("1 carer with pages to read"),
        [](int n) { return tr("%n carers with pages to read", nullptr, n); });
    add(InboxKind::Declined, tr("1 thing declined again and again"),
        [](int n) { return tr("%n things declined again and again", nullptr, n); });
    add(InboxKind::PersonSaid, tr("1 word from a person"),
        [](int n) { return tr("%n words from people", nullptr, n); });
    add(InboxKind::TwoVersions, tr("1 line with two versions"),
        [](int n) { return tr("%n lines with two versions", nullptr, n); });
    add(InboxKind::NotAgreed, tr("1 question whether carers may read"),
        [](int n) { return tr("%n questions whether carers may read", nullptr, n); });
    add(InboxKind::NotChecked, tr("1 must-know line to check"),
        [](int n) { return tr("%n must-know lines to check", nullptr, n); });
    return waiting.join(QStringLiteral(" · "));
}

/// Who has it, or what became of it.
QString InboxWords::owner(const InboxItem &item) const
{
    if (item.steps.empty())
        return {};
    if (item.isOpen()) {
        const QUuid by = item.steps.back().by;
        return by == m_me ? tr("You have seen it") : tr("%1 has seen it").arg(firstName(by));
    }
    const auto first =
        std::ranges::find_if(item.steps, [](const InboxStep &one) { return one.act != InboxAct::Saw; });
    switch (first->act) {
    case InboxAct::KeptBoth:
        return tr("Both are shown");
    case InboxAct::AskedPerson:
        return tr("To be asked");
    case InboxAct::TookBack:
        return tr("Taken back");
    case InboxAct::TookOn:
        return tr("Looked after");
    case InboxAct::Saw:
    case InboxAct::Settled:
    case InboxAct::Reworded:
        break;
    }
    return tr("Done");
}

ExceptionLine InboxWords::line(const InboxItem &item) const
{
    return {item.id,
            item.isOfTime() || !item.times.empty() ? item.entity : item.concern.visit,
            exception(item),
            word(item),
            m_sheet.people.value(item.person).name,
            fact(item),
            owner(item)};
}

void InboxWords::addSaying(QVariantList &parts, const InboxItem &item, const PersonSaying &saying) const
{
    const QString when = m_time.whenAt(saying.at);
    QString label = saying.what == OwnSaying::Reworded
        ? tr("%1 wrote %2", "Ada wrote at 9am").arg(callName(item), when)
        : tr("%1 said %2", "Ada said at 9am").arg(callName(item), when);
    if (!saying.helper.isEmpty())
        label = tr("%1, with the help of %2").arg(label, isolated(saying.helper));
    parts.append(part(label, shortly(saying)));
    if (saying.what == OwnSaying::Reworded && !saying.before.isEmpty())
        parts.append(part(tr("Before that it said"), quotedReadable(saying.before)));
}

void InboxWords::addVersion(QVariantList &parts, const InboxItem &item, const LineVersion &version) const
{
    const bool own = isOwnWords(version.line);
    const QString when = m_time.whenAt(version.writtenAt);
    QString name = own ? callName(item) : who(version.author);
    if (version.line.saidBy == SaidBy::Family)
        name = version.line.supportedBy.isEmpty() ? tr("The family") : isolated(version.line.supportedBy);
    parts.append(
        part(own ? tr("%1 said %2").arg(name, when) : tr("%1 wrote %2").arg(name, when),
             version.line.takenOut ? tr("Taken out of the page.") : quotedReadable(version.line.said)));
}

QVariantList InboxWords::parts(const InboxItem &item) const
{
    QVariantList parts;
    if (item.isConcern()) {
        parts.append(part(tr("%1 wrote", "who raised a concern").arg(who(item.author)),
                          quotedReadable(item.concern.said)));
        return parts;
    }
    for (const PersonSaying &saying : item.sayings)
        addSaying(parts, item, saying);
    if (timesAskedAgain(item) > 0)
        parts.append(part(tr("About all of the page"), askedAgainInAll(item)));
    addTimes(parts, item);
    if (item.agreed)
        parts.append(part(ConsentWords::title(item.agreed->to, item.agreed->whom),
                          ConsentWords::state(&*item.agreed, m_time)));
    if (item.kind == InboxKind::NotAgreed || item.isOfTime() || item.isToOffice() || !item.times.empty())
        return parts;
    const bool alsoNow = item.kind == InboxKind::TwoVersions || item.kind == InboxKind::NotChecked
        || std::ranges::none_of(item.sayings, [](const PersonSaying &one) {
                             return one.what == OwnSaying::Reworded || one.what == OwnSaying::TookOut;
                         });
    if (alsoNow)
        for (const LineVersion &version : item.line.current)
            addVersion(parts, item, version);
    if (alsoNow && item.line.current.empty())
        parts.append(part(tr("The line"), tr("It is only for others to read.")));
    return parts;
}

QString InboxWords::settled(const InboxItem &item, const InboxStep &step, bool first) const
{
    const QString by = who(step.by);
    const QString when = m_time.whenAt(step.at);
    if (item.kind == InboxKind::PersonSaid && step.said.isEmpty())
        return first ? tr("%1 took note of it %2.").arg(by, when)
                     : tr("%1 took note of it as well, %2.").arg(by, when);
    const QString done =
        first ? tr("%1 settled it %2.").arg(by, when) : tr("%1 settled it as well, %2.").arg(by, when);
    return step.said.isEmpty() ? done : tr("%1 %2").arg(done, quotedReadable(step.said));
}

QString InboxWords::step(const InboxItem &item, const InboxStep &step, bool first) const
{
    const QString by = who(step.by);
    const QString when = m_time.whenAt(step.at);
    switch (step.act) {
    case InboxAct::Saw:
        return tr("%1 saw it %2.").arg(by, when);
    case InboxAct::Settled:
        return settled(item, step, first);
    case InboxAct::KeptBoth:
        return tr("%1 kept them side by side %2.").arg(by, when);
    case InboxAct::AskedPerson:
        return tr("%1 chose to ask %2, %3.").arg(by, callName(item), when);
    case InboxAct::Reworded:
        return tr("Other words took their place %1.").arg(when);
    case InboxAct::TookBack:
        return tr("%1 took it back %2.").arg(by, when);
    case InboxAct::TookOn:
        return tr("%1 took it on %2.").arg(by, when);
    }
    return {};
}

QString InboxWords::story(const InboxItem &item, const InboxArrivals &arrivals) const
{
    QStringList lines;
    if (item.isConcern())
        lines.append(tr("%1 raised it %2.").arg(who(item.author), m_time.whenAt(item.at)));
    const QUuid first = item.isConcern() ? item.id
        : item.sayings.empty()           ? QUuid()
                                         : item.sayings.front().record;
    if (const QDateTime heard = arrivals.heardAt.value(first); heard.isValid() && item.at.secsTo(heard) >= 60)
        lines.append(tr("The office heard it %1.").arg(m_time.whenAt(heard)));
    bool decided = false;
    for (const InboxStep &one : item.steps) {
        const QString line = step(item, one, !decided);
        lines.append(arrivals.waiting.contains(one.record) ? tr("%1 This is not sent yet.").arg(line) : line);
        decided = decided || one.act != InboxAct::Saw;
    }
    if (item.kind == InboxKind::NotAgreed)
        lines.append(
            tr("It stays here until what they say to it is written down. Until then each line of the page is "
               "still read by those it is for."));
    else if (item.steps.empty())
        lines.append(tr("Nobody at the office has seen it yet."));
    return lines.join(u'\n');
}

void InboxWords::putDecisions(ShownInboxItem &told, const InboxItem &item) const
{
    const QString name = callName(item);
    const bool two = item.line.current.size() == 2;
    told.keepBothText = two ? tr("Keep both") : tr("Keep all");
    told.keepBothThen = two ? tr("Both are shown until %1 decides.").arg(name)
                            : tr("All are shown until %1 decides.").arg(name);
    told.askText = tr("Ask %1").arg(name);
    told.askThen = two ? tr("The next carer asks %1. Both show until then.").arg(name)
                       : tr("The next carer asks %1. All show until then.").arg(name);
    told.openText = two ? tr("Open both") : tr("Open all");
}

QString InboxWords::forCarers(const InboxItem &item) const
{
    if (item.kind != InboxKind::PersonSaid || item.line.current.empty() || !isForCarers(item.line))
        return {};
    const PersonSaying &last = item.sayings.back();
    if (last.what == OwnSaying::Reworded)
        return tr("%1 changed a line of their page: %2").arg(callName(item), quotedReadable(last.words));
    if (last.what == OwnSaying::AskedAgain)
        return tr("%1 was asked again for what stands on their page: %2").arg(callName(item), lineNow(item));
    return last.what == OwnSaying::ItChanged
        ? tr("%1 says this is not right any more: %2")
              .arg(callName(item), quotedReadable(item.line.current.front().line.said))
        : QString();
}

ShownInboxItem InboxWords::told(const InboxItem &item, const InboxArrivals &arrivals) const
{
    ShownInboxItem told;
    told.word = word(item);
    told.glyph = glyph(item.kind);
    told.tone = item.isConcern() ? QStringLiteral("danger")
        : item.kind == InboxKind::PersonSaid || item.kind == InboxKind::TwoVersions
        ? QStringLiteral("info")
        : QStringLiteral("warning");
    told.since = m_time.when(item.at);
    told.personName = m_sheet.people.value(item.person).name;
    if (!item.isConcern() && !item.line.current.empty())
        told.place = PassportWords::title(item.line.current.front().line.section);
    told.parts = parts(item);
    told.story = story(item, arrivals);
    const bool ofConsent = item.kind == InboxKind::NotAgreed;
    const bool ofVisit = !ofConsent && (item.isOfTime() || !item.times.empty());
    told.visitId = plain(ofVisit ? item.entity : item.concern.visit);
    told.personId = plain(item.person);
    told.lineId =
        item.isConcern() || item.isToOffice() || ofVisit || ofConsent ? QString() : plain(item.entity);
    const bool open = item.isOpen();
    const bool wantsAnswer = item.isOfTime() || item.isToOffice();
    told.canFinish = open && (item.isConcern() || wantsAnswer);
    told.canSee = open && item.isConcern() && std::ranges::count(item.steps, m_me, &InboxStep::by) == 0;
    told.canHear = open && item.kind == InboxKind::PersonSaid && !wantsAnswer;
    told.canTell = told.canHear && !forCarers(item).isEmpty();
    told.canDecide = open && item.kind == InboxKind::TwoVersions;
    told.canTakeOn = open && ofVisit && !item.times.empty();
    told.canWriteConsent = open && ofConsent;
    told.canAsk = open && item.kind == InboxKind::NotChecked;
    told.answerLabel = wantsAnswer ? tr("What do you answer? %1 can read this.").arg(callName(item))
                                   : tr("What came of it? %1 can read this.").arg(firstName(item.author));
    if (item.kind == InboxKind::TwoVersions)
        putDecisions(told, item);
    if (told.canAsk)
        told.askText = tr("Ask %1 at the next visit").arg(callName(item));
    return told;
}

} // namespace doorstep
