#pragma once

#include "plain_time.h"
#include "promise_list_model.h"
#include "promises_reads.h"
#include "shown_promise.h"

#include <QCoreApplication>

namespace doorstep {

/// Promises and those who keep them in words. Pure.
class PromiseWords
{
    Q_DECLARE_TR_FUNCTIONS(PromiseWords)
public:
    PromiseWords(PlainTime time, Period days);

    PromiseListLine line(const PromiseOfPerson &promise) const;
    /// The strip of days and what is said of it.
    void tellPromise(ShownPromise &shown, const PromiseOfPerson &promise) const;
    void tellFaces(ShownPromise &shown, const FacesOfPerson &faces) const;
    /// Newest first.
    std::vector<PromiseVisitLine> table(const PromiseOfPerson &promise) const;

    /// "Morning"; "Visit" where the office did not say what it is.
    static QString slotWord(SlotKind kind);

private:
    QString headline(const PromiseOfPerson &promise) const;
    QString clock(int minute) const;
    QVariantList hours(const ShownPromise &shown) const;
    QVariantList dates() const;

    PlainTime m_time;
    Period m_days;
    QDate m_first;
    int m_count = 0; ///< of days
};

} // namespace doorstep
