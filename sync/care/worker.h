#pragma once

#include "body.h"

namespace doorstep {

enum class Role : quint8 {
    Unknown,
    HomeCarer,
    ReablementCarer,
    Supervisor,
    Coordinator,
    Nurse,
    OccupationalTherapist,
    Physiotherapist,
    SocialWorker,
    PersonalAssistant,
};
constexpr auto words(Role)
{
    return std::to_array<std::string_view>({"", "home_carer", "reablement_carer", "supervisor", "coordinator",
                                            "nurse", "occupational_therapist", "physiotherapist",
                                            "social_worker", "personal_assistant"});
}

/// Somebody who works for or with the agency, as everybody they meet may know them.
struct Worker {
    static constexpr Kind kind = Kind::Worker;

    QString name;
    Role role = Role::Unknown;
    std::vector<QString> languages; ///< BCP 47
    QDate startedOn;
    int weekMinutes = 0; ///< contracted for a week; 0: not known

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, name);
        f(2, role);
        f(3, languages);
        f(4, startedOn);
        f(5, weekMinutes);
    }
    bool operator==(const Worker &) const = default;
};

/// How colleagues reach a worker; people they visit never see it.
struct WorkerContact {
    static constexpr Kind kind = Kind::WorkerContact;

    QString phone;

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, phone);
    }
    bool operator==(const WorkerContact &) const = default;
};

/// For what somebody at the office looked at what tells one worker from the others.
enum class FiguresFor : quint8 { Unknown, Review, Talk, Training, Reported, Other };
constexpr auto words(FiguresFor)
{
    return std::to_array<std::string_view>({"", "review", "talk", "training", "reported", "other"});
}

/// Somebody at the office has looked at how a worker's help differs from that of the others, and why. It
/// stands in the stream of the worker, who may read it. Its entity is its own.
struct FiguresSeen {
    static constexpr Kind kind = Kind::FiguresSeen;

    FiguresFor why = FiguresFor::Unknown;
    QString said; ///< in their words
    QUuid person; ///< whom the figures are about

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, why);
        f(2, said);
        f(3, person);
    }
    bool operator==(const FiguresSeen &) const = default;
};

/// The fields that exist on a worker's card. There is none for phone, family, health, faith or relationships.
enum class CardTopic : quint8 {
    Unknown,
    FirstName,
    Languages,
    YearsInCare,
    LikeToTalkAbout,
    HelpsMeHelpYou,
    OrdinaryThing,
    PleaseDontAsk,
};
constexpr auto words(CardTopic)
{
    return std::to_array<std::string_view>({"", "first_name", "languages", "years_in_care",
                                            "like_to_talk_about", "helps_me_help_you", "ordinary_thing",
                                            "please_dont_ask"});
}

/// Whom a field of the card is shown to; Unknown counts as nobody.
enum class Share : quint8 { Unknown, Nobody, PeopleIVisit, Chosen };
constexpr auto words(Share)
{
    return std::to_array<std::string_view>({"", "nobody", "people_i_visit", "chosen"});
}

/// One field of the card a worker shares of themselves.
struct CardField {
    static constexpr Kind kind = Kind::CardField;

    CardTopic topic = CardTopic::Unknown;
    QString said;
    Share share = Share::Unknown;
    std::vector<QUuid> chosen; ///< person streams, for Share::Chosen

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, topic);
        f(2, said);
        f(3, share);
        f(4, chosen);
    }
    bool operator==(const CardField &) const = default;
};

} // namespace doorstep
