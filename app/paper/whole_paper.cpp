#include "whole_paper.h"

#include "consent_words.h"
#include "names.h"
#include "passport_words.h"
#include "person_blocks.h"
#include "readable.h"
#include "reader_words.h"
#include "readers.h"
#include "visits_paper.h"

namespace doorstep {

namespace {

class WholeBlocks
{
    Q_DECLARE_TR_FUNCTIONS(WholePaper)
public:
    WholeBlocks(const PaperSource &source, const PlainTime &time)
        : m_source(source)
        , m_time(time)
    {
    }

    void earlierWords(Paper &paper) const
    {
        bool any = false;
        for (const LineView &line : m_source.record.lines)
            for (const LineVersion &version : line.replaced) {
                if (!std::exchange(any, true))
                    paper.heading(tr("What stood on this page before"));
                paper.words(readable(version.line.said),
                            tr("%1 • %2 • written on %3", "who said it, section, day")
                                .arg(PassportWords::provenance(version.line),
                                     PassportWords::shortTitle(version.line.section),
                                     m_time.day(version.writtenAt)));
            }
    }
    void consents(Paper &paper) const
    {
        if (m_source.record.consents.empty())
            return;
        paper.heading(tr("What was agreed to"));
        for (const ConsentView &one : m_source.record.consents)
            paper.fact(ConsentWords::title(one.to, one.whom), ConsentWords::state(&one, m_time),
                       tr("Written down by %1", "who and when").arg(by(one.author, one.at)));
    }
    void promises(Paper &paper) const
    {
        if (m_source.record.promises.empty())
            return;
        paper.heading(tr("When I was promised somebody"));
        for (const auto &one : m_source.record.promises) {
            const auto clock = [&](const QTime &at) {
                return m_time.clock(instantOf(m_time.localDate(m_time.now()), at, m_source.occasion.zone));
            };
            paper.fact(
                tr("%1 to %2", "clock times").arg(clock(one.body.promisedFrom), clock(one.body.promisedTo)),
                tr("%1, on %2", "how long, days")
                    .arg(PlainTime::duration(std::chrono::minutes(one.body.minutes)),
                         days(one.body.weekdays)),
                readable(one.body.reasonOwnWords));
        }
    }
    void steps(Paper &paper) const
    {
        if (m_source.record.steps.empty())
            return;
        paper.heading(tr("What carers help with"));
        for (const auto &one : m_source.record.steps)
            paper.words(readable(one.body.title));
    }
    void notes(Paper &paper) const
    {
        if (m_source.record.notes.empty())
            return;
        paper.heading(tr("Notes"));
        for (const NoteView &note : m_source.record.notes) {
            QStringList said;
            for (const QString &chip : note.note.chips)
                said.append(chip);
            said.append(readable(note.note.said));
            said.removeAll(QString());
            paper.words(said.join(QStringLiteral(" • ")), by(note.worker, note.at));
        }
    }
    void concerns(Paper &paper) const
    {
        if (m_source.record.concerns.empty())
            return;
        paper.heading(tr("Concerns"));
        for (const InboxItem &one : m_source.record.concerns) {
            QStringList small{by(one.author, one.at)};
            for (const InboxStep &step : one.steps)
                small.append(step.said.isEmpty() ? tr("Looked at by %1").arg(by(step.by, step.at))
                                                 : tr("%1: %2", "who and when, what they answered")
                                                       .arg(by(step.by, step.at), quotedReadable(step.said)));
            paper.words(readable(one.concern.said), small.join(u'\n'));
        }
    }
    void readers(Paper &paper) const
    {
        const auto readers = foldReaders(m_source.record.id,
                                         {m_source.record.readings, m_source.record.openings,
                                          m_source.record.givings, m_source.record.looks},
                                         m_source.occasion.zone);
        if (readers.empty())
            return;
        paper.heading(tr("Who saw this page"));
        for (const PageReader &reader : readers)
            paper.words(ReaderWords::toldOffice(reader, m_source.occasion.nameOf(reader.worker), m_time),
                        ReaderWords::reason(reader));
    }

private:
    QString by(const QUuid &who, const QDateTime &at) const
    {
        const QString name = m_source.occasion.nameOf(who);
        return tr("%1, %2 at %3", "who, day, time")
            .arg(name.isEmpty() ? tr("Somebody whose account is gone") : isolated(name), m_time.day(at),
                 m_time.clock(at));
    }
    static QString days(int weekdays)
    {
        const QStringList all{tr("Monday"), tr("Tuesday"),  tr("Wednesday"), tr("Thursday"),
                              tr("Friday"), tr("Saturday"), tr("Sunday")};
        QStringList named;
        for (int i = 0; i < 7; ++i)
            if (weekdays & 1 << i)
                named.append(all[i]);
        return named.size() == 7 ? tr("every day") : named.join(QStringLiteral(", "));
    }

    const PaperSource &m_source;
    const PlainTime &m_time;
};

} // namespace

Paper WholePaper::of(const PaperSource &source)
{
    const PersonBlocks person(source);
    const WholeBlocks blocks(source, person.time());
    Paper paper;
    paper.title = tr("All that is held about %1").arg(source.record.person.name);
    paper.lead = tr("From the first day until %1. It is yours to keep, to check and to correct.")
                     .arg(person.time().day(source.occasion.at));
    person.who(paper);
    person.mustKnow(paper);
    for (quint8 i = 1; i < words(Section{}).size(); ++i)
        person.section(paper, Section(i));
    person.section(paper, Section::Unknown);
    blocks.earlierWords(paper);
    person.circle(paper);
    person.medicines(paper);
    person.goals(paper);
    blocks.consents(paper);
    blocks.promises(paper);
    blocks.steps(paper);
    if (!source.record.visits.empty())
        VisitsPaper::addVisits(paper, source,
                               {source.record.visits.front().plan.startsAt,
                                source.record.visits.back().plan.startsAt.addMSecs(1)});
    blocks.notes(paper);
    blocks.concerns(paper);
    blocks.readers(paper);
    if (!source.isPersonsOwn)
        paper.words(
            QString(),
            tr("Lines that the person keeps from the office are not in it. They have those on their own "
               "tablet, and the office can have a copy made with them."));
    paper.foot = person.madeFor();
    return paper;
}

} // namespace doorstep
