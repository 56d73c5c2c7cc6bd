#include "refresh.h"

#include "note.h"
#include "passport.h"

#include <algorithm>

namespace doorstep {

namespace {

/// What is found by its words.
struct Words {
    bool isNote = false;
    QDateTime at;
    QUuid visit;
    QString folded;
};

std::optional<Words> wordsOfNote(std::span<const Record> records)
{
    const auto view = foldNote(records);
    if (!view)
        return std::nullopt;
    QString text = view->note.said;
    for (const QString &chip : view->note.chips)
        text += u' ' + chip;
    // one taken back is listed as such, but not found
    return Words{true, view->at, view->note.visit, view->withdrawn ? QString() : foldedWords(text)};
}

std::optional<Words> wordsOfLine(std::span<const Record> records)
{
    const LineView view = foldLine(records);
    QString text;
    for (const LineVersion &version : view.current)
        if (!version.line.takenOut)
            text += version.line.said + u' ';
    if (text.isEmpty())
        return std::nullopt;
    return Words{false, {}, {}, foldedWords(text)};
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
    return type == typeOf(Kind::PassportLine) || type == typeOf(Kind::Note);
}

/// Spans never overlap, or a word would be put into the index twice.
Outcome leaveToIndex(Transaction &tx, Span eids)
{
    if (!isIndexed(tx, eids.first))
        return done();
    return tx.write("INSERT INTO unindexed(first, last) VALUES(?, ?)").bind(eids.first, eids.last).run();
}

Outcome forgetWords(Transaction &tx, qint64 eid)
{
    auto row = tx.read("SELECT words FROM said WHERE eid = ?").bind(eid);
    if (!row.next())
        return row.finish();
    const QString words = row.text(0);
    if (isIndexed(tx, eid)) {
        auto forget = tx.write("INSERT INTO word(word, rowid, words) VALUES('delete', ?, ?)");
        if (auto forgotten = forget.bind(eid, words).run(); !forgotten)
            return forgotten;
    }
    return tx.write("DELETE FROM said WHERE eid = ?").bind(eid).run();
}

Outcome refreshWords(Transaction &tx, const EntityRow &entity, std::span<const Record> records, bool fresh)
{
    if (!fresh)
        if (auto forgotten = forgetWords(tx, entity.eid); !forgotten)
            return forgotten;
    const auto words = entity.type == typeOf(Kind::Note) ? wordsOfNote(records) : wordsOfLine(records);
    if (!words)
        return done();
    return tx.write("INSERT INTO said(eid, is_note, at_ms, visit, words) VALUES(?, ?, ?, ?, ?)")
        .bind(entity.eid, words->isNote, words->at.isValid() ? words->at.toMSecsSinceEpoch() : 0,
              words->visit.isNull() ? std::nullopt : std::optional(words->visit), words->folded)
        .run();
}

} // namespace doorstep
