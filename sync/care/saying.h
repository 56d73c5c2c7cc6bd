#pragma once

#include "body.h"

#include <optional>
#include <span>
#include <vector>

namespace doorstep {

// What a person says to a carer or to the office, and what they are answered (features.md P7): it goes
// through the office, and nobody learns a number or an address by it.

enum class Kindly : quint8 { Unknown, ThankYou, HopeYouAreWell, MissedYou };
constexpr auto words(Kindly)
{
    return std::to_array<std::string_view>({"", "thank_you", "hope_you_are_well", "missed_you"});
}

/// Its entity is its own; it is never edited, and may be taken back.
struct Saying {
    static constexpr Kind kind = Kind::Saying;

    Kindly what = Kindly::Unknown; ///< Unknown: `said` alone
    QString said; ///< in their own words
    QUuid to; ///< a worker; null: the office

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, what);
        f(2, said);
        f(3, to);
    }
    bool operator==(const Saying &) const = default;
};

enum class KindAnswer : quint8 { Unknown, ThankYou, GladToRead, SeeYouSoon };
constexpr auto words(KindAnswer)
{
    return std::to_array<std::string_view>({"", "thank_you", "glad_to_read", "see_you_soon"});
}

/// An answer to a saying, which is its entity. With neither field: it was read.
struct SayingAnswer {
    static constexpr Kind kind = Kind::SayingAnswer;

    KindAnswer answer = KindAnswer::Unknown;
    QString said;

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, answer);
        f(2, said);
    }
    bool operator==(const SayingAnswer &) const = default;
};

struct AnsweredSaying {
    QUuid record;
    QUuid author;
    QDateTime at; ///< UTC
    SayingAnswer answer;

    bool operator==(const AnsweredSaying &) const = default;
};

/// A saying as it is shown.
struct SayingView {
    QUuid id; ///< the entity
    QUuid record;
    QUuid person; ///< the stream
    QUuid author; ///< the person, or the carer whose tablet was handed over
    QDateTime at; ///< UTC
    Saying saying;
    QUuid takenBackBy; ///< a record; null: it stands
    std::vector<AnsweredSaying> answers; ///< oldest first; those taken back are left out

    bool operator==(const SayingView &) const = default;
};

/// Nothing when the records hold no readable saying. Pure: the same set gives the same in any order.
std::optional<SayingView> foldSaying(std::span<const Record> records);

/// Whether the worker has answered it, or has said that they read it.
bool isAnsweredBy(const SayingView &saying, const QUuid &worker);

} // namespace doorstep
