#pragma once

#include "care_record.h"

namespace doorstep {

/// The page that travels with a person, to hospital or to another service: one FHIR R4 document
/// (R4, "Documents"), as JSON. A Composition whose sections are those of PRSB About
/// Me, each line in words for people and as an Observation with the Provenance of who said it; the Patient
/// and who is close to them, the agency and the workers named, Goals, a CarePlan of promises and steps, and
/// medicines. Visits and notes are not in it. Ids are those of Doorstep and stay the same from one copy to
/// the next, so that a reader knows again what it has; all references lead to entries of the document. Text
/// is as the person has it; codes are FHIR's own, and none is made up.
QByteArray fhirBundle(const CareRecord &record, const Occasion &occasion);

} // namespace doorstep
