#pragma once

#include "chance.h"
#include "workload.h"
#include "year.h"

#include <map>

constexpr qint64 MinuteMs = 60'000;
constexpr qint64 DayMs = 24 * 60 * MinuteMs;

/// The same id for the same name each time.
QUuid madeUpId(const char *what, int number = 0);

doorstep::Writer asOffice();
doorstep::Writer asCarer(int number);

/// Writes one stream of a year from its first record on, as its server numbers it.
class StreamTeller
{
public:
    StreamTeller(const QUuid &stream, doorstep::StreamAbout about, quint32 seed);

    /// Gives the entity; a null one is opened.
    template <class Body>
    QUuid say(const doorstep::Writer &writer, qint64 atMs, const QUuid &entity, const Body &body)
    {
        doorstep::Record record;
        record.entity = entity;
        record.kind = quint32(Body::kind);
        record.body = encodeBody(body);
        return add(writer, atMs, std::move(record));
    }
    Year::Stream take() { return std::move(m_told); }

    Chance chance;

private:
    QUuid add(const doorstep::Writer &writer, qint64 atMs, doorstep::Record record);
    QUuid freshId(qint64 atMs);

    Year::Stream m_told;
    std::map<QUuid, doorstep::Chain> m_chains; ///< by author: each writes on one device
};
