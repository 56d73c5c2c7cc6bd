#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace doorstep {

/// One answer of an office.
struct RecordedAnswer {
    QByteArray path; ///< of the request
    QByteArray body; ///< CBOR
    QByteArray signature; ///< of Doorstep-Signature

    bool operator==(const RecordedAnswer &) const = default;
};

/// What an office once said to a tablet that joined, until it had told everything. The office is no more, and
/// its clock stood at `atMs` all the while.
struct Recording {
    qint64 atMs = 0; ///< UTC
    QString link; ///< that the tablet joined with
    std::vector<RecordedAnswer> answers; ///< in their order

    bool operator==(const Recording &) const = default;
};

QByteArray bytesOf(const Recording &recording);
/// Fault::Malformed: not such bytes.
Result<Recording> readRecording(const QByteArray &bytes);

} // namespace doorstep
