#include "card.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace doorstep {

namespace {

// Whole words, in lower case; a word that begins with one that ends in a star counts too.

constexpr std::array Address{"street", "road", "avenue", "lane", "crescent", "terrace", "postcode", "flat"};
constexpr std::array Family{"husband",  "wife",   "son",     "sons",   "daughter*", "mother*",  "father*",
                            "mum",      "mam",    "mummy",   "dad",    "daddy",     "brother*", "sister*",
                            "children", "kids",   "baby",    "grand*", "niece*",    "nephew*",  "auntie",
                            "aunt",     "uncle*", "cousin*", "family", "parents"};
constexpr std::array Relationship{"boyfriend*", "girlfriend*", "partner*", "divorce*", "married",
                                  "marry",      "single",      "dating",   "fiance*",  "gay",
                                  "lesbian",    "bisexual",    "straight", "widow*",   "engaged"};
constexpr std::array Health{"cancer",     "diabet*",    "depress*",  "anxiety",  "epilep*",  "asthma*",
                            "pregnan*",   "illness*",   "ill",       "disease*", "diagnos*", "medicine*",
                            "medication", "tablets",    "operation", "surgery",  "hospital", "doctor",
                            "disab*",     "dyslexi*",   "autis*",    "adhd",     "hiv",      "migraine*",
                            "arthritis",  "counselling"};
constexpr std::array Faith{"christian*", "muslim*",  "islam*",    "jewish",  "jew",        "hindu*",
                           "sikh*",      "buddhis*", "catholic*", "church",  "mosque",     "temple",
                           "pray*",      "prayer*",  "god",       "allah",   "jesus",      "religio*",
                           "faith",      "bible",    "quran",     "atheis*", "protestant*"};

template <size_t N>
bool names(const QStringList &words, const std::array<const char *, N> &list)
{
    return std::ranges::any_of(words, [&](const QString &word) {
        return std::ranges::any_of(list, [&](const char *one) {
            const QLatin1StringView listed(one);
            return listed.endsWith(u'*') ? word.startsWith(listed.chopped(1)) : word == listed;
        });
    });
}

bool hasPhone(const QString &words)
{
    // Seven digits or more, however they are spaced.
    static const QRegularExpression number(QStringLiteral("\\+?\\d(?:[\\s().-]{0,2}\\d){6,}"));
    return number.match(words).hasMatch();
}

bool hasEmail(const QString &words)
{
    static const QRegularExpression mail(QStringLiteral("\\S+(?:@|\\s+at\\s+\\S+\\s+dot\\s+)\\S+"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression site(
        QStringLiteral("(?:https?:|www\\.|facebook|instagram|whatsapp|tiktok|snapchat)"),
        QRegularExpression::CaseInsensitiveOption);
    return mail.match(words).hasMatch() || site.match(words).hasMatch();
}

bool hasAddress(const QString &words, const QStringList &each)
{
    static const QRegularExpression postcode(QStringLiteral("\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s*\\d[A-Z]{2}\\b"),
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression digit(QStringLiteral("\\d"));
    return postcode.match(words).hasMatch() || (names(each, Address) && digit.match(words).hasMatch());
}

} // namespace

std::vector<PrivateThing> privateThingsIn(CardTopic topic, QStringView text)
{
    static const QRegularExpression apart(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const QString words = text.toString();
    const QStringList each = words.toLower().split(apart, Qt::SkipEmptyParts);
    std::vector<PrivateThing> found;
    const auto put = [&found](PrivateThing thing, bool isThere) {
        if (isThere)
            found.push_back(thing);
    };
    put(PrivateThing::Phone, hasPhone(words));
    put(PrivateThing::Email, hasEmail(words));
    put(PrivateThing::Address, hasAddress(words, each));
    if (topic == CardTopic::PleaseDontAsk)
        return found;
    put(PrivateThing::Family, names(each, Family));
    put(PrivateThing::Relationship, names(each, Relationship));
    put(PrivateThing::Health, names(each, Health));
    put(PrivateThing::Faith, names(each, Faith));
    return found;
}

} // namespace doorstep
