#pragma once

#include "body.h"

#include <span>
#include <vector>

namespace doorstep {

/// The sections of PRSB About Me v1.2, then our own extensions (from Routine on).
enum class Section : quint8 {
    Unknown,
    MostImportant,
    People,
    Communicate,
    Wellness,
    PleaseDo,
    PleaseDoNot,
    HowAndWhenSupport,
    AlsoWorthKnowing,
    SupportedBy,
    Routine,
    AskMeAbout,
    Home,
};
constexpr auto words(Section)
{
    return std::to_array<std::string_view>(
        {"", "most_important", "people", "communicate", "my_wellness", "please_do", "please_do_not",
         "how_and_when_support", "also_worth_knowing", "supported_by", "routine", "ask_me_about", "home"});
}

enum class SaidBy : quint8 { Unknown, Me, MeWithHelp, Family, Worker, Professional };
constexpr auto words(SaidBy)
{
    return std::to_array<std::string_view>({"", "me", "me_with_help", "family", "worker", "professional"});
}

enum class SaidHow : quint8 { Unknown, Spoke, Wrote, Signed, Pointed, Observed, Document };
constexpr auto words(SaidHow)
{
    return std::to_array<std::string_view>(
        {"", "spoke", "wrote", "signed", "pointed", "observed", "document"});
}

/// Who may read a line; Unknown counts as me only.
enum class LineAudience : quint8 { Unknown, Everyone, Carers, Named, MeOnly };
constexpr auto words(LineAudience)
{
    return std::to_array<std::string_view>({"", "everyone", "carers", "named", "me_only"});
}

/// One wording of one line of a passport, in the words of whoever said it. A new wording names those it
/// was written knowing.
struct PassportLine {
    static constexpr Kind kind = Kind::PassportLine;

    Section section = Section::Unknown;
    QString said;
    int order = 0;
    SaidBy saidBy = SaidBy::Unknown;
    QString supportedBy;
    SaidHow how = SaidHow::Unknown;
    QString language; ///< BCP 47
    QDate saidOn;
    QDate lastConfirmedOn; ///< as known when this was written; answers may be later
    bool mustKnow = false;
    LineAudience audience = LineAudience::Unknown;
    std::vector<QUuid> named; ///< workers, for LineAudience::Named
    QString pictureType; ///< media type; empty: no picture
    QByteArray picture; ///< a small drawing, carried in the line itself
    bool takenOut = false; ///< the person wants it gone

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, section);
        f(2, said);
        f(3, order);
        f(4, saidBy);
        f(5, supportedBy);
        f(6, how);
        f(7, language);
        f(8, saidOn);
        f(9, lastConfirmedOn);
        f(10, mustKnow);
        f(11, audience);
        f(12, named);
        f(13, pictureType);
        f(14, picture);
        f(15, takenOut);
    }
    bool operator==(const PassportLine &) const = default;
};

enum class Answer : quint8 { Unknown, StillTrue, Changed, NotNow, TodayDifferent, AskedAgain };
constexpr auto words(Answer)
{
    return std::to_array<std::string_view>(
        {"", "still_true", "changed", "not_now", "today_different", "asked_again"});
}

/// What the person, or a worker who asked them, answered about a line; AskedAgain: somebody asked the person
/// what stands there already. Its entity is the line's.
struct LineAnswer {
    static constexpr Kind kind = Kind::LineAnswer;

    Answer answer = Answer::Unknown;
    QDate on; ///< empty: the day of the record
    bool byPerson = false;
    QUuid worker; ///< who asked or saw; empty: the record's author
    QString words;

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, answer);
        f(2, on);
        f(3, byPerson);
        f(4, worker);
        f(5, words);
    }
    bool operator==(const LineAnswer &) const = default;
};

enum class Decision : quint8 { Unknown, KeepBoth, AskPerson };
constexpr auto words(Decision)
{
    return std::to_array<std::string_view>({"", "keep_both", "ask_person"});
}

/// What was decided about versions of a line that stand side by side: all are shown, or the next carer asks
/// the person. Its entity is the line's. Keeping one of them is a new wording, which replaces the others.
struct LineSettled {
    static constexpr Kind kind = Kind::LineSettled;

    Decision decision = Decision::Unknown;
    std::vector<QUuid> versions; ///< the records it was decided on; a version not among them opens it again

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, decision);
        f(2, versions);
    }
    bool operator==(const LineSettled &) const = default;
};

/// The office has heard what the person said of a line: that it changed, other words for it, that it is to
/// go. Its entity is the line's. Whoever holds the stream may know.
struct LineHeard {
    static constexpr Kind kind = Kind::LineHeard;

    std::vector<QUuid> records; ///< those in which the person said so

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, records);
    }
    bool operator==(const LineHeard &) const = default;
};

/// A worker has read the page of a person (told once). Its entity is the reading's own.
struct PageRead {
    static constexpr Kind kind = Kind::PageRead;

    std::vector<QUuid> lines;
    QUuid visit;

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, lines);
        f(2, visit);
    }
    bool operator==(const PageRead &) const = default;
};

/// A carer opened the page of a person without a visit to them, because it could not wait. Its entity is the
/// opening's own. Whoever may hear of it sees it as soon as the server does.
struct PageOpened {
    static constexpr Kind kind = Kind::PageOpened;

    QString reason;

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, reason);
    }
    bool operator==(const PageOpened &) const = default;
};

enum class GivenAs : quint8 { Unknown, Fhir, Json, Csv, Pdf };
constexpr auto words(GivenAs)
{
    return std::to_array<std::string_view>({"", "fhir", "json", "csv", "pdf"});
}

/// A copy of what is known of a person was given away, beyond Doorstep. Its entity is the giving's own.
struct PageGiven {
    static constexpr Kind kind = Kind::PageGiven;

    QString to; ///< in the words of whoever gave it
    GivenAs as = GivenAs::Unknown;
    bool whole = false; ///< also what the person keeps from some readers: a copy for themselves

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, to);
        f(2, as);
        f(3, whole);
    }
    bool operator==(const PageGiven &) const = default;
};

/// What of somebody the office looked at. On the person's side their page and what it is about are one.
enum class Looked : quint8 { Unknown, Page, Visits, Promises, GettingOn };
constexpr auto words(Looked)
{
    return std::to_array<std::string_view>({"", "page", "visits", "promises", "getting_on"});
}

/// Somebody at the office has looked at what is known of one person: once a day of the agency, and for each
/// of what there is to look at. A list of many people is no such look. Its entity is the look's own.
struct OfficeLooked {
    static constexpr Kind kind = Kind::OfficeLooked;

    Looked at = Looked::Unknown;

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, at);
    }
    bool operator==(const OfficeLooked &) const = default;
};

/// A wording with the record that carries it.
struct LineVersion {
    QUuid record;
    QUuid author;
    QDateTime writtenAt; ///< UTC
    PassportLine line;
    std::vector<QUuid>
        alsoIn; ///< other current records that say the very same; a new wording replaces them too

    bool operator==(const LineVersion &) const = default;
};

/// An answer with the record that carries it.
struct GivenAnswer {
    QUuid record;
    QUuid author;
    QDate on;
    LineAnswer answer;
    QDateTime writtenAt; ///< UTC

    bool operator==(const GivenAnswer &) const = default;
};

/// A decision with the record that carries it.
struct Decided {
    QUuid record;
    QUuid author;
    LineSettled settled;
    QDateTime writtenAt; ///< UTC

    bool operator==(const Decided &) const = default;
};

/// What is known of one line: every wording nobody has replaced (two or more are shown side by side; the
/// person's own words lead), the older ones, the answers, and what was decided about versions.
struct LineView {
    QUuid id;
    std::vector<LineVersion> current; ///< person's own first, then by record id
    std::vector<LineVersion>
        replaced; ///< oldest first; also what was said not knowing that the person had taken it back
    std::vector<GivenAnswer> answers; ///< oldest first
    std::vector<Decided> decisions; ///< by record id

    bool operator==(const LineView &) const = default;
};

/// Concurrent wordings with the same words are one version: the person's own of them, else the one with
/// the lowest record id, must-know if any is, for the fewest readers any names. What the person took back
/// stays so: words that somebody else says over it without knowing are history from the start.
LineView foldLine(std::span<const Record> records);

/// What a new wording of the line names as replaced.
std::vector<QUuid> currentRecords(const LineView &line);

/// What was decided about the versions that stand now; Unknown: nothing about all of them. Asking outweighs
/// keeping both.
Decision decisionOn(const LineView &line);

/// Whether it was decided on every version that stands now.
bool isAboutAll(const LineView &line, const LineSettled &settled);

/// Versions stand side by side and nobody has decided about them.
bool isUnsettled(const LineView &line);

/// Whether the line still stands on the page: false once its only current wording is taken out.
bool isOnPage(const LineView &line);

/// One must know it: so says one of its current wordings.
bool isMustKnow(const LineView &line);

/// The last day on which the person, or somebody who asked them, said the leading wording holds; else the
/// day it was said; invalid when nobody knows.
QDate lastConfirmed(const LineView &line);

/// Own words: said by the person, alone or with help.
bool isOwnWords(const PassportLine &line);

} // namespace doorstep
