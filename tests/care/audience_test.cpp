#include "audience.h"
#include "telling.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

namespace {

constexpr uint Author = 7;
constexpr uint Jo = 12;

struct Eyes {
    bool person = false;
    bool tom = false;
    bool maria = false;
    bool supervisor = false;

    bool operator==(const Eyes &) const = default;
};

constexpr Eyes Everybody{true, true, true, true};

Eyes eyesOn(Record record)
{
    if (is(record, Kind::CardField))
        record.stream = numbered(5); // that of a worker nobody here is
    CHECK(mayRead(record, Reader::Carer, record.author));
    return {mayRead(record, Reader::PersonThemselves, numbered(Ada)),
            mayRead(record, Reader::Carer, numbered(Tom)), mayRead(record, Reader::Carer, numbered(Maria)),
            mayRead(record, Reader::Supervisor, numbered(Jo))};
}

template <class Body>
Eyes eyesOn(const Body &body)
{
    return eyesOn(telling({1, Author, utc("2026-03-04T09:00:00")}, body));
}

PassportLine lineFor(LineAudience audience, std::vector<QUuid> named = {})
{
    PassportLine line;
    line.said = QStringLiteral("Words");
    line.audience = audience;
    line.named = std::move(named);
    return line;
}

Note noteFor(NoteAudience audience)
{
    Note note;
    note.said = QStringLiteral("Words");
    note.audience = audience;
    return note;
}

CardField fieldFor(Share share)
{
    CardField field;
    field.share = share;
    field.chosen = {numbered(Ada)};
    return field;
}

} // namespace

TEST_CASE("a line of the passport is read by those the person named", "[care]")
{
    CHECK(eyesOn(lineFor(LineAudience::Everyone)) == Everybody);
    CHECK(eyesOn(lineFor(LineAudience::Carers)) == Everybody);
    CHECK(eyesOn(lineFor(LineAudience::Named, {numbered(Tom)})) == Eyes{true, true, false, false});
    CHECK(eyesOn(lineFor(LineAudience::Named, {numbered(Jo)})) == Eyes{true, false, false, true});
    CHECK(eyesOn(lineFor(LineAudience::MeOnly)) == Eyes{true, false, false, false});
    CHECK(eyesOn(lineFor(LineAudience::Unknown)) == Eyes{true, false, false, false});
}

TEST_CASE("what a person says to one carer is read by no other, and no more is the answer", "[care]")
{
    CHECK(eyesOn(Saying{Kindly::ThankYou, {}, numbered(Tom)}) == Eyes{true, true, false, true});
    CHECK(eyesOn(Saying{Kindly::ThankYou, {}, {}}) == Eyes{true, false, false, true});
    CHECK(eyesOn(SayingAnswer{KindAnswer::ThankYou, {}}) == Eyes{true, false, false, true});
    CHECK_FALSE(mayRead(telling({1, Ada, utc("2026-03-04T09:00:00")}, Saying{}), Reader::Carer, {}));
}

TEST_CASE("a carer answers, and a person does not", "[care]")
{
    CHECK(mayWrite(Reader::PersonThemselves, Standing::Own, quint32(Kind::Saying)));
    CHECK(mayWrite(Reader::Carer, Standing::Visited, quint32(Kind::Saying))); // on a tablet handed over
    CHECK(mayWrite(Reader::Carer, Standing::Visited, quint32(Kind::SayingAnswer)));
    CHECK_FALSE(mayWrite(Reader::PersonThemselves, Standing::Own, quint32(Kind::SayingAnswer)));
    CHECK_FALSE(mayWrite(Reader::Carer, Standing::OtherPerson, quint32(Kind::Saying)));
}

TEST_CASE("a note for the office is not for the person nor for other carers", "[care]")
{
    CHECK(eyesOn(noteFor(NoteAudience::Office)) == Eyes{false, false, false, true});
    CHECK(eyesOn(noteFor(NoteAudience::Unknown)) == Eyes{false, false, false, true});
    CHECK(eyesOn(noteFor(NoteAudience::NextVisit)) == Everybody);
    CHECK(eyesOn(noteFor(NoteAudience::Person)) == Everybody);
    CHECK(eyesOn(Concern{}) == Eyes{false, false, false, true});
    CHECK(eyesOn(TabletOrder{}) == Eyes{false, false, false, true});
    CHECK(eyesOn(OnConcern{}) == Eyes{false, false, false, true});
    CHECK(eyesOn(OnConcern{{}, numbered(Tom)}) == Eyes{false, true, false, true}); // Tom raised it
}

TEST_CASE("a colleague's phone number is not for the people they visit", "[care]")
{
    CHECK(eyesOn(WorkerContact{}) == Eyes{false, true, true, true});
    CHECK(eyesOn(Worker{}) == Everybody);
}

TEST_CASE("a field of a carer's card goes no further than its owner lets it", "[care]")
{
    CHECK(eyesOn(fieldFor(Share::Nobody)) == Eyes{});
    CHECK(eyesOn(fieldFor(Share::Unknown)) == Eyes{});
    CHECK(eyesOn(fieldFor(Share::PeopleIVisit)) == Everybody);
    CHECK(eyesOn(fieldFor(Share::Chosen)) == Eyes{true, false, false, true});

    const auto chosen = telling({1, Author, utc("2026-03-04T09:00:00")}, fieldFor(Share::Chosen));
    CHECK_FALSE(mayRead(chosen, Reader::PersonThemselves, numbered(3)));
    auto nobody = telling({1, Author, utc("2026-03-04T09:00:00")}, fieldFor(Share::Nobody));
    nobody.stream = numbered(Tom);
    CHECK(mayRead(nobody, Reader::Carer, numbered(Tom))); // it is Tom's card, though the office wrote it
}

TEST_CASE("where the audience cannot be read nobody is let in by mistake", "[care]")
{
    const auto broken = [](Kind kind) {
        return telling({1, Author, utc("2026-03-04T09:00:00")}, quint32(kind), "not cbor");
    };
    CHECK(eyesOn(broken(Kind::PassportLine)) == Eyes{true, false, false, false});
    CHECK(eyesOn(broken(Kind::Note)) == Eyes{false, false, false, true});
    CHECK(eyesOn(broken(Kind::CardField)) == Eyes{});
}

TEST_CASE("what is not said to some is for everybody who may hold the stream", "[care]")
{
    CHECK(eyesOn(LineAnswer{}) == Everybody);
    CHECK(eyesOn(Arrived{}) == Everybody);
    CHECK(eyesOn(withdrawing({1, Author, utc("2026-03-04T09:00:00"), {numbered(3)}})) == Everybody);
    CHECK(eyesOn(telling({1, Author, utc("2026-03-04T09:00:00")}, 999'999, "later")) == Everybody);
}

TEST_CASE("narrowing is told exactly when somebody loses a line", "[care]")
{
    const std::vector<PassportLine> wordings{lineFor(LineAudience::Everyone),
                                             lineFor(LineAudience::Carers),
                                             lineFor(LineAudience::Named, {numbered(Tom)}),
                                             lineFor(LineAudience::Named, {numbered(Tom), numbered(Jo)}),
                                             lineFor(LineAudience::Named),
                                             lineFor(LineAudience::MeOnly),
                                             lineFor(LineAudience::Unknown)};
    for (const PassportLine &from : wordings)
        for (const PassportLine &to : wordings) {
            const Eyes before = eyesOn(from);
            const Eyes after = eyesOn(to);
            const bool loses = (before.tom && !after.tom) || (before.maria && !after.maria)
                || (before.supervisor && !after.supervisor);
            CHECK(narrows(from, to) == loses);
        }
}
