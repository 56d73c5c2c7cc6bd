#pragma once

#include "plain_time.h"
#include "readers.h"
#include "worker.h"

#include <QCoreApplication>

namespace doorstep {

/// How the person is told who looked at their page: by name, by what they are to them, and by day. Pure.
class ReaderWords
{
    Q_DECLARE_TR_FUNCTIONS(ReaderWords)
public:
    /// "Tom Reid, your carer, read your page on Tuesday 3 March."; `worker` is null where their name is not
    /// on this tablet.
    static QString told(const PageReader &reader, const Worker *worker, const PlainTime &time);
    /// "They wrote: “She called.”", or that they gave no reason; of an opening without a visit.
    static QString reason(const PageReader &reader);
    /// Whom to ask where the name of a reader is not known here; else nothing.
    static QString unknown(const PageReader &reader, const Worker *worker);
    /// The same for the office: "Tom Reid read this page 2 times, yesterday."
    static QString toldOffice(const PageReader &reader, const QString &name, const PlainTime &time);
};

} // namespace doorstep
