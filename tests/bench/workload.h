#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

/// Workload W: one agency of 200 carers and 200 people, 30 facts each, 14 days of 2,000 visits and a note a
/// visit; 62,200 documents, the same each time. Its first 1,000 are about one tablet's share. The documents
/// are those of the generator that the measured peers were given.
struct WorkDocument {
    enum class Type { Person, Fact, Visit, Note };

    Type type = Type::Person;
    QString person;
    QString carer; ///< of visits and notes
    QString key; ///< what a note and its visit share
    QString section; ///< of facts
    QString text; ///< of facts and notes; of persons the address; of visits the tasks
    QString name; ///< of persons
    qint64 startsAtMs = 0; ///< of visits; of others when it was written
};

/// From W's folder when the environment names one, else made here, byte for byte the same words.
std::vector<WorkDocument> workload(size_t count);

/// The 1,000 notes that are written on the tablet and pushed.
std::vector<WorkDocument> notesToPush(size_t count);

/// 9 March 2026, the day that W calls today, 9:00 UTC.
constexpr qint64 WorkTodayMs = 1'773'046'800'000;
