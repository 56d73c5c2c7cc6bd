#pragma once

#include "record_store.h"

#include <QCoreApplication>

namespace doorstep {

/// How far a record is on its way, as the mark beside it. Pure.
class RecordMark
{
    Q_DECLARE_TR_FUNCTIONS(RecordMark)
public:
    static QString look(RecordState state); ///< a `syncState` of SyncLook.qml
    static QString words(RecordState state);
};

} // namespace doorstep
