#pragma once

#include "care_record.h"

#include <QCoreApplication>

namespace doorstep {

enum class CopyForm : quint8 {
    Travelling, ///< the page for a hospital, as PDF
    Visits, ///< of a person in a month, as PDF
    Whole, ///< all that is held of a person, as PDF
    Fhir, ///< the travelling page, for another system
    Tables, ///< all that is held of a person, as CSV
    VisitLog, ///< of one visit, as PDF
    OfficeTables, ///< the visits of everybody in a month, as CSV
};

constexpr Extent extentOf(CopyForm form)
{
    return form == CopyForm::Whole || form == CopyForm::Tables ? Extent::Whole : Extent::Shared;
}
constexpr bool isOfMonth(CopyForm form)
{
    return form == CopyForm::Visits || form == CopyForm::OfficeTables;
}
GivenAs givenAs(CopyForm form);

/// How a form is offered. Pure.
struct CopyFormWords {
    Q_DECLARE_TR_FUNCTIONS(CopyForm)
public:
    QString title;
    QString words;
    QString glyph;

    static CopyFormWords of(CopyForm form);
};

} // namespace doorstep
