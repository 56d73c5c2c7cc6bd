#include "refresh.h"

#include "note.h"
#include "passport.h"
#include "visit_marks.h"
#include "word_index.h"

#include <algorithm>

namespace doorstep {

namespace {

/// How what was said is listed.
struct Place {
    SaidIn in = SaidIn::Line;
    QDateTime at;
    QUuid visit;
};

/// Of a note or a line.
std::optional<Place> placeOf(EntityType type, std::span<const Record> records)
{
    if (type == typeOf(Kind::Note)) {
        const auto view = foldNote(records);
        return view ? std::optional(Place{SaidIn::Note, view->at, view->note.visit}) : std::nullopt;
    }
    const LineView view = foldLine(records);
    const auto says = [](const LineVersion &version) { return !version.line.takenOut; };
    return std::ranges::any_of(view.current, says) ? std::optional(Place()) : std::nullopt;
}

Outcome list(Transaction &tx, qint64 eid, const Place &place)
{
    return tx.write("INSERT INTO said(eid, what, at_ms, visit) VALUES(?, ?, ?, ?)")
        .bind(eid, int(place.in), place.at.isValid() ? place.at.toMSecsSinceEpoch() : 0,
              place.visit.isNull() ? std::nullopt : std::optional(place.visit))
        .run();
}

QString wordsOfNote(std::span<const Record> records)
{
    const auto view = foldNote(records);
    if (!view || view->withdrawn)
        return {}; // one taken back is listed as such, but not found
    return foldedWords(textOf(view->note));
}

QString wordsOfLine(std::span<const Record> records)
{
    QString text;
    for (const LineVersion &version : foldLine(records).current)
        if (!version.line.takenOut)
            text += version.line.said + u' ';
    return foldedWords(text);
}

bool isIndexed(Transaction &tx, qint64 eid)
{
    auto span =
        tx.read("SELECT 1 FROM (SELECT last FROM unindexed WHERE first <= ?1 ORDER BY first DESC LIMIT 1)"
                " WHERE last >= ?1");
    return !span.bind(eid).next();
}

/// Letters that Unicode does not take apart although people search for them without their stroke.
QChar withoutStroke(QChar letter)
{
    switch (letter.unicode()) {
    case u'ł':
        return u'l';
    case u'ø':
        return u'o';
    case u'đ':
        return u'd';
    case u'ħ':
        return u'h';
    case u'ı':
        return u'i';
    default:
        return letter;
    }
}

bool isAccent(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_Enclosing;
}

bool isInWord(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || c.category() == QChar::Mark_SpacingCombining;
}

/// Most of what is written: nothing to take apart.
QString foldedAscii(QStringView text)
{
    QString folded(text.size(), Qt::Uninitialized);
    QChar *end = folded.data();
    for (const QChar c : text) {
        const char16_t small = c.unicode() | (c >= u'A' && c <= u'Z' ? 0x20 : 0);
        if ((small >= u'a' && small <= u'z') || (small >= u'0' && small <= u'9'))
            *end++ = small;
        else if (end != folded.constData() && end[-1] != u' ')
            *end++ = u' ';
    }
    folded.truncate(end - folded.constData());
    return folded;
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

QString foldedWords(QStringView text)
{
    if (isAscii(text))
        return foldedAscii(text).trimmed();
    const QString plain = text.toString().toCaseFolded().normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(plain.size());
    for (const QChar c : plain) {
        if (isInWord(c))
            folded += withoutStroke(c);
        else if (!isAccent(c) && !folded.isEmpty() && folded.back() != u' ')
            folded += u' ';
    }
    if (folded.endsWith(u' '))
        folded.chop(1);
    return folded;
}

bool hasWords(EntityType type)
{
    return type == typeOf(Kind::PassportLine) || type == typeOf(Kind::Note)
        || type == typeOf(Kind::VisitPlan);
}

Result<bool> isListed(Transaction &tx, qint64 eid)
{
    return exists(tx.read("SELECT 1 FROM said WHERE eid = ?").bind(eid));
}

/// Spans never overlap, or a word would be put into the index twice.
Outcome leaveToIndex(Transaction &tx, Span eids)
{
    if (!isIndexed(tx, eids.first))
        return done();
    return tx.write("INSERT INTO unindexed(first, last) VALUES(?, ?)").bind(eids.first, eids.last).run();
}

QString wordsIn(EntityType type, std::span<const Record> records)
{
    if (type == typeOf(Kind::VisitPlan))
        return foldedWords(writtenIn(foldVisit(records)));
    return type == typeOf(Kind::Note) ? wordsOfNote(records) : wordsOfLine(records);
}

Outcome forgetWords(Transaction &tx, const EntityRow &entity, std::span<const Record> records)
{
    const auto listed = isListed(tx, entity.eid);
    if (!listed)
        return listed.error();
    if (!*listed)
        return done();
    if (isIndexed(tx, entity.eid)) {
        auto forget = tx.write("INSERT INTO word(word, rowid, words) VALUES('delete', ?, ?)");
        if (auto forgotten = forget.bind(entity.eid, wordsIn(entity.type, records)).run(); !forgotten)
            return forgotten;
    }
    return tx.write("DELETE FROM said WHERE eid = ?").bind(entity.eid).run();
}

Outcome refreshWords(Transaction &tx, const EntityRow &entity, std::span<const Record> records, size_t known)
{
    if (known > 0)
        if (auto forgotten = forgetWords(tx, entity, records.first(known)); !forgotten)
            return forgotten;
    const auto place = placeOf(entity.type, records);
    return place ? list(tx, entity.eid, *place) : done();
}

Outcome refreshWords(Transaction &tx, const EntityRow &entity, const Visit &visit,
                     std::span<const Record> known)
{
    if (!known.empty())
        if (auto forgotten = forgetWords(tx, entity, known); !forgotten)
            return forgotten;
    if (writtenIn(visit).isEmpty())
        return done();
    return list(tx, entity.eid, {SaidIn::Visit, visit.plan.startsAt, {}});
}

} // namespace doorstep
