#include "held_sentences.h"

#include "code_words.h"
#include "import_report.h"
#include "kinds.h"

namespace doorstep {

namespace {

QString what(const HeldThing &thing)
{
    if (thing.record.isNull())
        return QStringLiteral("something that cannot be read");
    switch (static_cast<Kind>(thing.kind)) {
    case Kind::Arrived:
        return QStringLiteral("an arrival");
    case Kind::Left:
        return QStringLiteral("a leaving");
    case Kind::StepOutcome:
        return QStringLiteral("the outcome of a step");
    case Kind::MedicineSupport:
        return QStringLiteral("support with a medicine");
    case Kind::Note:
        return QStringLiteral("a note");
    case Kind::Concern:
        return QStringLiteral("a concern");
    case Kind::PassportLine:
        return QStringLiteral("words for a page About me");
    case Kind::LineAnswer:
    case Kind::LineSettled:
    case Kind::LineHeard:
        return QStringLiteral("an answer about a line of a page");
    case Kind::Saying:
        return QStringLiteral("what a person says to somebody");
    case Kind::SayingAnswer:
        return QStringLiteral("an answer to what a person said");
    case Kind::Stay:
        return QStringLiteral("that a person is in hospital, or home again");
    case Kind::CardField:
        return QStringLiteral("a field of a carer's card");
    case Kind::VisitAnswer:
        return QStringLiteral("an answer about a visit");
    case Kind::ChangeSeen:
        return QStringLiteral("that a change of the rota was seen");
    case Kind::PageOpened:
        return QStringLiteral("the opening of a page without a visit");
    case Kind::PageGiven:
        return QStringLiteral("that a copy of a page was given away");
    case Kind::OfficeLooked:
        return QStringLiteral("that the office looked at a page");
    case Kind::FiguresSeen:
        return QStringLiteral("that figures of a carer were looked at");
    case Kind::Consent:
        return QStringLiteral("what somebody agreed to");
    case Kind::Withdrawn:
        return QStringLiteral("something taken back");
    default:
        return QStringLiteral("a record of kind %1").arg(thing.kind);
    }
}

QString why(const QByteArray &reason)
{
    const std::pair<QByteArrayView, const char *> whys[] = {
        {code::ForeignAuthor, "it names another author or tablet than the one that sent it"},
        {code::ForeignStream, "no visit to this person was ever planned for them"},
        {code::NotAllowed, "it is not theirs to say, or not there"},
        {code::SameIdOtherBytes, "there is another record with the same id"},
        {code::ChainForked, "the tablet said two things in the same place of its chain"},
        {code::ChainGap, "what comes before it has not arrived; it is taken by itself when that comes"},
        {code::UnknownStream, "nobody here knows whom it is about"},
        {code::HeadMissing,
         "the tablet's signature is missing, as of what a person says on their carer's tablet until the "
         "carer opens it"},
        {code::NotARecord, "its bytes are no record"},
    };
    const auto known =
        std::ranges::find(whys, QByteArrayView(reason), [](const auto &one) { return one.first; });
    return known == std::end(whys) ? QString::fromLatin1(reason) : QString::fromLatin1(known->second);
}

QString named(const QString &name, const char *otherwise)
{
    return name.isEmpty() ? QString::fromLatin1(otherwise) : plain(name);
}

} // namespace

QString heldSentence(const HeldThing &thing, const QTimeZone &zone)
{
    return QStringLiteral("%1  from %2 (%3), about %4: %5; %6")
        .arg(thing.heardAt.toTimeZone(zone).toString(QStringLiteral("yyyy-MM-dd HH:mm")),
             named(thing.from, "an unknown sign-in"), named(thing.tablet, "unknown tablet"),
             named(thing.about, "nobody known here"), what(thing), why(thing.reason));
}

} // namespace doorstep
