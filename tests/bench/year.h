#pragma once

#include "record_store.h"
#include "stream_store.h"

/// A year of an agency, the same each time, as its server tells it to a supervisor: people with a passport
/// and a plan, two or three visits a day each, and of every visit that is over some twenty records. Most of
/// the year lies before the day that W calls today, two weeks after it.
class Year
{
public:
    struct Size {
        int people = 200;
        int carers = 50;
        int days = 365;

        bool operator==(const Size &) const = default;
    };

    /// All about one person, worker or the agency, numbered.
    struct Stream {
        QUuid id;
        doorstep::StreamAbout about = doorstep::StreamAbout::Person;
        std::vector<doorstep::ReceivedEntry> entries;
    };

    explicit Year(const Size &size)
        : m_size(size)
    {
    }

    int streams() const { return 1 + 1 + m_size.carers + m_size.people; }
    Stream stream(int nth) const;

    static QUuid agency();
    static QUuid supervisor();
    static doorstep::Writer supervisorHere(); ///< on the tablet with the vault
    static QUuid carer(int number);
    static QUuid person(int number);

    static QString rareWord(); ///< in one note of twenty thousand
    static QString frequentWord(); ///< in about every second
    static QString otherFrequentWord();

private:
    Size m_size;
};
