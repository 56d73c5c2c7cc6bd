#pragma once

#include "body.h"

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace doorstep {

/// What is agreed to.
enum class ConsentTo : quint8 { Unknown, PageToCarers, PageToHospital, PageToFamily, Pictures };
constexpr auto words(ConsentTo)
{
    return std::to_array<std::string_view>(
        {"", "page_to_carers", "page_to_hospital", "page_to_family", "pictures"});
}
/// In the order of the lists.
inline constexpr std::array Consents{ConsentTo::PageToCarers, ConsentTo::PageToHospital,
                                     ConsentTo::PageToFamily, ConsentTo::Pictures};

/// Who said so. Only those may for an adult who were given the power: a welfare attorney or a guardian
/// (Adults with Incapacity (Scotland) Act 2000); a parent for somebody under 16.
enum class ConsentBy : quint8 { Unknown, Person, Attorney, Guardian, Parent, NobodyCould };
constexpr auto words(ConsentBy)
{
    return std::to_array<std::string_view>({"", "person", "attorney", "guardian", "parent", "nobody_could"});
}

enum class ConsentHow : quint8 { Unknown, Said, Signed, Shown };
constexpr auto words(ConsentHow)
{
    return std::to_array<std::string_view>({"", "said", "signed", "shown"});
}

/// What was said about one thing to agree to. A later statement names what it replaces; whatever entity it
/// speaks of, the statements about the same thing (`to` and `whom`) are read together.
struct Consent {
    static constexpr Kind kind = Kind::Consent;

    ConsentTo to = ConsentTo::Unknown;
    QString whom; ///< of the family, the hospital; empty: all of them
    bool no = false; ///< not agreed, or taken back
    ConsentBy by = ConsentBy::Unknown;
    QString name; ///< of whoever said it for them
    ConsentHow how = ConsentHow::Unknown;
    QDate on;
    QDate until; ///< the last day that it counts; then they are asked again. Null: until they say otherwise
    QString said; ///< in their words; of NobodyCould: why it is for their good

    template <class Fields>
    void fields(Fields &f)
    {
        f(1, to);
        f(2, whom);
        f(3, no);
        f(4, by);
        f(5, name);
        f(6, how);
        f(7, on);
        f(8, until);
        f(9, said);
    }
    bool operator==(const Consent &) const = default;
};

enum class ConsentState : quint8 { NotAsked, Agreed, AskAgain, No };

/// How one thing to agree to stands.
struct ConsentView {
    ConsentTo to = ConsentTo::Unknown;
    QString whom;
    QUuid entity; ///< that a later statement speaks of
    QUuid record; ///< of the statement that counts
    QUuid author;
    QDateTime at; ///< UTC
    Consent consent; ///< that one
    std::vector<QUuid> standing; ///< all that nothing replaces: a later statement names them

    bool operator==(const ConsentView &) const = default;
};

/// Every thing that was ever spoken of and still stands, in order of `to`, then of `whom`. Where several
/// statements stand side by side "no" counts, then the one that ends first: the most private is true.
std::vector<ConsentView> foldConsents(std::span<const Record> records);

/// Of all of them, that is with an empty `whom`; null: nobody spoke of it.
const ConsentView *consentTo(std::span<const ConsentView> views, ConsentTo to);
ConsentState stateOf(const ConsentView &view, const QDate &today);
/// The same of consentTo().
ConsentState stateOf(std::span<const ConsentView> views, ConsentTo to, const QDate &today);

} // namespace doorstep
