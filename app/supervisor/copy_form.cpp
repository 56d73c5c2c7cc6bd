#include "copy_form.h"

namespace doorstep {

GivenAs givenAs(CopyForm form)
{
    switch (form) {
    case CopyForm::Travelling:
    case CopyForm::Visits:
    case CopyForm::Whole:
    case CopyForm::VisitLog:
        return GivenAs::Pdf;
    case CopyForm::Fhir:
        return GivenAs::Fhir;
    case CopyForm::Tables:
    case CopyForm::OfficeTables:
        return GivenAs::Csv;
    }
    return GivenAs::Unknown;
}

CopyFormWords CopyFormWords::of(CopyForm form)
{
    switch (form) {
    case CopyForm::Travelling:
        return {tr("The page that travels"), tr("For a hospital, an ambulance or another service. To print."),
                QStringLiteral("book")};
    case CopyForm::Visits:
        return {tr("Visits of a month"), tr("Each visit as planned and as it was, with the hours. To print."),
                QStringLiteral("calendar")};
    case CopyForm::Whole:
        return {tr("All that is held"), tr("For the person themselves, who has a right to it. To print."),
                QStringLiteral("person")};
    case CopyForm::Fhir:
        return {tr("The page for another system"), tr("The page that travels, as a FHIR document."),
                QStringLiteral("send")};
    case CopyForm::Tables:
        return {tr("Tables"), tr("All that is held, for a spreadsheet (CSV)."), QStringLiteral("table")};
    case CopyForm::VisitLog:
        return {tr("The log of this visit"), tr("Every event with its times, as it stands here. To print."),
                QStringLiteral("log")};
    case CopyForm::OfficeTables:
        return {tr("Visits of a month"),
                tr("Visits, hours and exceptions of everybody, for a spreadsheet (CSV)."),
                QStringLiteral("table")};
    }
    return {};
}

} // namespace doorstep
