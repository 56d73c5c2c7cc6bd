#pragma once

#include "body.h"

namespace doorstep {

/// Self-directed Support (Scotland): who holds the money and decides.
enum class SdsOption : quint8 { Unknown, DirectPayment, DirectedByPerson, ArrangedByCouncil, Mix, Mixed };
constexpr auto words(SdsOption)
{
    return std::to_array<std::string_view>({"", "1", "2", "3", "4", "mixed"});
}

/// Who a person is and how to reach them.
struct Person {
    static constexpr Kind kind = Kind::Person;

    QString name;
    QString callMe;
    QDate dateOfBirth;
    QString pronouns;
    QString address;
    QString postcode;
    QString phone;
    QString accessNote; ///< at the door; nobody's own words
    QString language; ///< BCP 47
    QString interpreter;
    SdsOption sdsOption = SdsOption::Unknown;
    QUuid namedContact; ///< a worker
    QString area; ///< the part of the country that the office knows it by

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, name);
        f(2, callMe);
        f(3, dateOfBirth);
        f(4, pronouns);
        f(5, address);
        f(6, postcode);
        f(7, phone);
        f(8, accessNote);
        f(9, language);
        f(10, interpreter);
        f(11, sdsOption);
        f(12, namedContact);
        f(13, area);
    }
    bool operator==(const Person &) const = default;
};

enum class Relation : quint8 {
    Unknown,
    Family,
    Friend,
    Neighbour,
    Befriender,
    Gp,
    Pharmacist,
    Nurse,
    SocialWorker,
    Housing,
    Advocate,
    AlarmResponder,
    Attorney,
    Guardian,
    Other,
};
constexpr auto words(Relation)
{
    return std::to_array<std::string_view>({"", "family", "friend", "neighbour", "befriender", "gp",
                                            "pharmacist", "nurse", "social_worker", "housing", "advocate",
                                            "alarm_responder", "attorney", "guardian", "other"});
}

/// Somebody in a person's circle of care.
struct CircleMember {
    static constexpr Kind kind = Kind::CircleMember;

    QString name;
    Relation relation = Relation::Unknown;
    QString phone;
    QString tasksTheyKeep;
    QString whenToCall;
    bool emergency = false;

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, name);
        f(2, relation);
        f(3, phone);
        f(4, tasksTheyKeep);
        f(5, whenToCall);
        f(6, emergency);
    }
    bool operator==(const CircleMember &) const = default;
};

/// Whether the person wants to be shown what their carers tell of themselves.
struct CardChoice {
    static constexpr Kind kind = Kind::CardChoice;

    bool ratherNot = false;

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, ratherNot);
    }
    bool operator==(const CardChoice &) const = default;
};

} // namespace doorstep
