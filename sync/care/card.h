#pragma once

#include "agency.h"
#include "record.h"
#include "worker.h"

#include <span>
#include <vector>

namespace doorstep {

// The card that a worker shares of themselves (features.md P6): theirs alone, off until they switch it on,
// and gone wherever they take it back.

/// What every statement about a field of a worker's card speaks of: one entity for each, whichever tablet of
/// theirs it is said on, so that what one of them takes back meets what another one says.
QUuid cardEntity(const QUuid &worker, CardTopic topic);

/// A field as the worker finds it on their own tablet.
struct CardEntry {
    CardTopic topic = CardTopic::Unknown;
    QString said; ///< stays to be read by the worker when it is shown to nobody
    Share share = Share::Nobody; ///< whom it is shown to; never Unknown
    std::vector<QUuid> chosen; ///< person streams, for Share::Chosen
    bool byOffice =
        false; ///< the words are the office's: the worker has said nothing of it, and nobody sees it
    std::vector<QUuid> standing; ///< records that nobody replaced; what comes next is written over them
    std::vector<QUuid> takenBack; ///< the last records that take it back; only what names each shows it again

    bool isShown() const { return share == Share::PeopleIVisit || share == Share::Chosen; }
    bool operator==(const CardEntry &) const = default;
};

/// One entry for each field that exists, in the order of the card. Only the worker shares: what the office
/// wrote is a proposal to them. A field that was taken back stays hidden until the worker shares it again,
/// knowing that: what they said on another tablet without knowing brings it back never, and is not shown.
/// Where two tablets of theirs say different things the fewest readers count, and the newest words. Pure: the
/// same set of records gives the same card in any order and with any repeats.
std::vector<CardEntry> foldCard(const QUuid &worker, std::span<const Record> records);

/// What a worker says of a field now. Where some may not see it, the field is taken back for everybody first:
/// those are never given the new statement, and another tablet may just have let them in.
struct CardChange {
    CardField field;
    bool takesBack = false;

    bool operator==(const CardChange &) const = default;
};
CardChange changeOf(const CardEntry &entry, const QString &said, Share share,
                    const std::vector<QUuid> &chosen);

/// What a person is shown of a card: the fields that are shared with them, that the agency lets on a card,
/// and that say something.
std::vector<CardEntry> cardFor(const std::vector<CardEntry> &card, const QUuid &person, const Agency &agency);

/// Whether the agency lets this on a card.
bool isAllowed(const Agency &agency, CardTopic topic);

/// What has no place on a card, whoever may read it.
enum class PrivateThing : quint8 { Phone, Email, Address, Family, Relationship, Health, Faith };

/// What words for a field seem to tell of these, each once. A careful reader of plain English and of numbers,
/// not a wise one: who writes is asked, and decides. Under "please don't ask" a subject is named so that it
/// is left alone: there only numbers and addresses count.
std::vector<PrivateThing> privateThingsIn(CardTopic topic, QStringView words);

} // namespace doorstep
