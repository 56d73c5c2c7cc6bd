#include "saying_words.h"

#include "readable.h"

namespace doorstep {

QString SayingWords::phrase(Kindly what)
{
    switch (what) {
    case Kindly::ThankYou:
        return tr("Thank you");
    case Kindly::HopeYouAreWell:
        return tr("I hope you are well");
    case Kindly::MissedYou:
        return tr("I missed you");
    case Kindly::Unknown:
        break;
    }
    return {};
}

QString SayingWords::quoted(const Saying &saying)
{
    QStringList all{phrase(saying.what), saying.said};
    all.removeAll(QString());
    return quotedReadable(all.join(QStringLiteral(". ")));
}

QString SayingWords::phrase(KindAnswer what)
{
    switch (what) {
    case KindAnswer::ThankYou:
        return tr("Thank you", "an answer");
    case KindAnswer::GladToRead:
        return tr("I am glad to read this");
    case KindAnswer::SeeYouSoon:
        return tr("See you soon");
    case KindAnswer::Unknown:
        break;
    }
    return {};
}

QString SayingWords::answered(const AnsweredSaying &answer, const QString &who, const PlainTime &time)
{
    QStringList all{phrase(answer.answer.answer), answer.answer.said};
    all.removeAll(QString());
    const QString when = time.whenAt(answer.at);
    return all.isEmpty() ? tr("%1 read this %2.", "who, when").arg(who, when)
                         : tr("%1 answered %2: %3", "who, when, what")
                               .arg(who, when, quotedReadable(all.join(QStringLiteral(". "))));
}

QString SayingWords::mayNotGo(const std::vector<PrivateThing> &found)
{
    for (const PrivateThing one : found) {
        switch (one) {
        case PrivateThing::Phone:
            return tr(
                "There seems to be a phone number in it. Please take it out. The office passes on what you "
                "say, so nobody needs a number.");
        case PrivateThing::Email:
            return tr(
                "There seems to be an email address in it. Please take it out. The office passes on what "
                "you say, so nobody needs it.");
        case PrivateThing::Address:
            return tr(
                "There seems to be an address in it. Please take it out. The office passes on what you say, "
                "so nobody needs it.");
        case PrivateThing::Family:
        case PrivateThing::Relationship:
        case PrivateThing::Health:
        case PrivateThing::Faith:
            break; // theirs to tell
        }
    }
    return {};
}

} // namespace doorstep
