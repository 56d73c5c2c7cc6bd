#include "record_mark.h"

namespace doorstep {

QString RecordMark::look(RecordState state)
{
    switch (state) {
    case RecordState::Saved:
        return QStringLiteral("saved");
    case RecordState::Sending:
        return QStringLiteral("sending");
    case RecordState::Held:
    case RecordState::Parked:
        return QStringLiteral("needsPerson");
    case RecordState::Acked:
        return QStringLiteral("sent");
    }
    return {};
}

QString RecordMark::words(RecordState state)
{
    switch (state) {
    case RecordState::Saved:
        return tr("On this tablet");
    case RecordState::Sending:
        return tr("Sending");
    case RecordState::Held:
    case RecordState::Parked:
        return tr("The office looks at this");
    case RecordState::Acked:
        return tr("Sent");
    }
    return {};
}

} // namespace doorstep
