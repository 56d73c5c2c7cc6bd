#include "copy_page.h"

#include "background.h"
#include "board_page.h"
#include "care_csv.h"
#include "copy_reads.h"
#include "fhir_bundle.h"
#include "names.h"
#include "people_store.h"
#include "person_blocks.h"
#include "readable.h"
#include "visit_log_paper.h"
#include "visits_paper.h"
#include "whole_paper.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <set>

namespace doorstep {

namespace {

constexpr int Months = 12;

QDate firstOfMonth(const QDate &today, int back)
{
    return QDate(today.year(), today.month(), 1).addMonths(-back);
}

} // namespace

CopyPage::CopyPage(QObject *parent)
    : SessionPage(parent)
    , m_form(int(offered().front()))
{
    connect(this, &CopyPage::chosen, this, [this] {
        m_toProblem.clear();
        m_path.clear();
        emit changed();
    });
    connect(this, &CopyPage::aboutChanged, this, [this] {
        m_form = int(offered().front());
        emit chosen();
        reloadSoon();
    });
}

void CopyPage::setPersonId(const QString &id)
{
    if (std::exchange(m_personId, id) != id)
        emit aboutChanged();
}

void CopyPage::setVisitId(const QString &id)
{
    if (std::exchange(m_visitId, id) != id)
        emit aboutChanged();
}

void CopyPage::reload()
{
    if (m_personId.isEmpty())
        return emit changed();
    ask([id = QUuid(m_personId)](Database &db) { return person(db, id); },
        [this](const std::optional<Person> &person) {
            m_personName = person ? person->name : QString();
            emit changed();
        });
}

void CopyPage::forget()
{
    m_personName.clear();
    m_to.clear();
    emit chosen();
}

std::vector<CopyForm> CopyPage::offered() const
{
    if (m_personId.isEmpty())
        return {CopyForm::OfficeTables};
    std::vector<CopyForm> forms;
    if (!m_visitId.isEmpty())
        forms.push_back(CopyForm::VisitLog);
    for (const CopyForm form :
         {CopyForm::Travelling, CopyForm::Visits, CopyForm::Whole, CopyForm::Fhir, CopyForm::Tables})
        forms.push_back(form);
    return forms;
}

QVariantList CopyPage::forms() const
{
    QVariantList forms;
    for (const CopyForm form : offered()) {
        const CopyFormWords words = CopyFormWords::of(form);
        forms.append(QVariantMap{{QStringLiteral("form"), int(form)},
                                 {QStringLiteral("title"), words.title},
                                 {QStringLiteral("words"), words.words},
                                 {QStringLiteral("glyph"), words.glyph}});
    }
    return forms;
}

QStringList CopyPage::months() const
{
    QStringList months;
    if (!isOpen())
        return months;
    const QStringList names{tr("January"),   tr("February"), tr("March"),    tr("April"),
                            tr("May"),       tr("June"),     tr("July"),     tr("August"),
                            tr("September"), tr("October"),  tr("November"), tr("December")};
    const QDate today = session()->plainTime().localDate(session()->now());
    for (int back = 0; back < Months; ++back) {
        const QDate first = firstOfMonth(today, back);
        months.append(tr("%1 %2", "month, year").arg(names[first.month() - 1]).arg(first.year()));
    }
    return months;
}

QString CopyPage::seenWords() const
{
    if (m_personId.isEmpty())
        return tr("Each person in it sees that you made a copy, for whom and when.");
    return m_personName.isEmpty()
        ? QString()
        : tr("%1 sees that you made a copy, for whom and when.").arg(firstNameOf(m_personName));
}

QStringList CopyPage::made() const
{
    if (m_path.isEmpty())
        return {};
    const QFileInfo file(m_path);
    return {
        tr("The copy is “%1”, in the folder %2.")
            .arg(isolated(file.fileName()), isolated(QDir::toNativeSeparators(file.path()))),
        tr("It is not locked: whoever uses this computer can read it. Delete it when it was handed over.")};
}

Period CopyPage::chosenMonth() const
{
    const QDate first = firstOfMonth(session()->plainTime().localDate(session()->now()), m_month);
    return {localDay(first, session()->zone()).from, localDay(first.addMonths(1), session()->zone()).from};
}

template <class Read>
void CopyPage::read(Read read, void (CopyPage::*next)(const std::shared_ptr<Work> &),
                    const std::shared_ptr<Work> &work)
{
    whenDone(session()->db().run(std::move(read)), this, [this, next, work](Result<Work> answer) {
        if (!answer)
            return finish(answer.error());
        *work = *std::move(answer);
        (this->*next)(work);
    });
}

void CopyPage::make()
{
    const bool isReady = isOpen() && (m_personId.isEmpty() || !m_personName.isEmpty());
    if (m_busy || !isReady)
        return;
    m_toProblem = m_to.trimmed().isEmpty() ? tr("Write who gets the copy.") : QString();
    m_busy = m_toProblem.isEmpty();
    m_path.clear();
    emit changed();
    if (!m_busy)
        return;
    Work work;
    work.form = CopyForm(m_form);
    work.period = chosenMonth();
    work.size = m_large ? LargePrint : OrdinaryPrint;
    const auto shared = std::make_shared<Work>();
    if (work.form == CopyForm::OfficeTables) {
        *shared = work;
        readDay(shared, session()->plainTime().localDate(work.period.from));
        return;
    }
    read(
        [work, person = QUuid(m_personId), visit = QUuid(m_visitId), me = session()->account(),
         asOf = session()->now()](Database &db) mutable -> Result<Work> {
            auto source = readPaperSource(db, person, extentOf(work.form));
            if (!source)
                return source.error();
            work.source = *std::move(source);
            if (work.form != CopyForm::VisitLog)
                return std::move(work);
            auto log = readVisitLog(db, visit, me, asOf);
            if (!log)
                return log.error();
            if (!*log)
                return Error{Fault::Rejected, QStringLiteral("the visit is not held here any more")};
            work.log = **std::move(log);
            return std::move(work);
        },
        &CopyPage::set, shared);
}

/// Day by day, so that what is saved meanwhile need not wait.
void CopyPage::readDay(const std::shared_ptr<Work> &work, const QDate &day)
{
    if (!isOpen()) {
        m_busy = false;
        return;
    }
    const Period one = localDay(day, session()->zone());
    if (one.from >= work->period.until) {
        whenDone(session()->db().run([](Database &db) { return readNames(db); }), this,
                 [this, work](Result<PaperSource> names) {
                     if (!names)
                         return finish(names.error());
                     work->source = *std::move(names);
                     set(work);
                 });
        return;
    }
    const BoardQuestion asked{one, false, boardAsOf(*session()), session()->account()};
    whenDone(session()->db().run([asked](Database &db) { return readBoardVisits(db, asked); }), this,
             [this, work, day](Result<BoardDay> board) {
                 if (!board)
                     return finish(board.error());
                 for (const BoardRow &row : board->rows) {
                     work->days.rows.push_back(row);
                     work->days.visits.insert(row.visit, board->visits.value(row.visit));
                 }
                 readDay(work, day.addDays(1));
             });
}

std::vector<CopyFile> CopyPage::files(const Work &work)
{
    const QString &person = work.source.record.person.name;
    const auto pdf = [&](const char *what, const Paper &paper) {
        return std::vector{pdfFile(QString::fromLatin1(what), person, paper, work.size, tr("Page %1 of %2"))};
    };
    switch (work.form) {
    case CopyForm::Travelling:
        return pdf("about", TravellingPaper::of(work.source));
    case CopyForm::Visits:
        return pdf("visits", VisitsPaper::of(work.source, work.period));
    case CopyForm::Whole:
        return pdf("all", WholePaper::of(work.source));
    case CopyForm::VisitLog: {
        const PersonBlocks blocks(work.source);
        return pdf("visit", VisitLogPaper::of(work.log, blocks.time(), blocks.madeFor()));
    }
    case CopyForm::Fhir:
        return {{copyName(QStringLiteral("about"), person) + QStringLiteral(".json"),
                 fhirBundle(work.source.record, work.source.occasion)}};
    case CopyForm::Tables:
        return careTables(work.source.record, work.source.occasion);
    case CopyForm::OfficeTables:
        return visitTables(work.days, work.source.occasion);
    }
    return {};
}

void CopyPage::set(const std::shared_ptr<Work> &work)
{
    if (!isOpen()) {
        m_busy = false;
        return;
    }
    work->source.occasion.to = m_to.trimmed();
    work->source.occasion.at = session()->now();
    work->source.occasion.id = freshId();
    const QString several =
        copyName(QStringLiteral("tables"),
                 m_personId.isEmpty()
                     ? session()->plainTime().localDate(work->period.from).toString(QStringLiteral("yyyy-MM"))
                     : m_personName);
    auto written = inBackground([work, folder = session()->copiesFolder(), several] {
        return CopyOnDisk::write(folder, files(*work), several);
    });
    whenDone(written, this, [this, work](const Result<CopyOnDisk> &copy) {
        if (copy)
            say(*copy, *work);
        else
            finish(copy.error());
    });
}

void CopyPage::say(const CopyOnDisk &copy, const Work &work)
{
    if (!isOpen()) { // locked meanwhile: nothing says that it was given, so it was not
        copy.remove();
        m_busy = false;
        return;
    }
    std::set<QUuid> people;
    if (!m_personId.isEmpty())
        people.insert(QUuid(m_personId));
    for (const BoardRow &row : work.days.rows)
        people.insert(row.person);
    std::vector<Said> each;
    each.reserve(people.size());
    for (const QUuid &person : people)
        each.push_back(
            said(freshId(), person, {}, PageGiven{work.source.occasion.to, givenAs(work.form), false}));
    whenDone(session()->say(each), this, [this, copy](const Result<std::vector<Record>> &kept) {
        if (!kept) {
            copy.remove();
            return finish(kept.error());
        }
        const auto shown = copy.show();
        if (!shown)
            return finish(shown.error());
        m_path = *shown;
        m_busy = false;
        emit changed();
    });
}

void CopyPage::finish(const Error &error)
{
    m_busy = false;
    tellProblem(error);
    emit changed();
}

void CopyPage::open() const
{
    if (!m_path.isEmpty())
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_path));
}

} // namespace doorstep
