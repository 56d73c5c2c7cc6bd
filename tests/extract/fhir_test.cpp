// The travelling page holds what FHIR R4 asks of a document, whatever the records say.

#include "fhir_bundle.h"
#include "telling.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace doorstep;

namespace {

Occasion forTheWard()
{
    Occasion occasion;
    occasion.agency = QStringLiteral("Northside Care");
    occasion.zone = london();
    occasion.names = {{numbered(Tom), QStringLiteral("Tom Reid")},
                      {numbered(Maria), QStringLiteral("Maria")}};
    occasion.workers = {numbered(Tom), numbered(Maria)};
    occasion.to = QStringLiteral("Ward 3");
    occasion.at = utc("2026-07-04T09:30:00");
    occasion.id = numbered(900);
    return occasion;
}

QJsonObject bundleOf(std::span<const Record> records, Extent extent = Extent::Shared)
{
    QJsonParseError error{};
    const auto document = QJsonDocument::fromJson(
        fhirBundle(foldCareRecord(numbered(Ada), records, extent), forTheWard()), &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    return document.object();
}

QJsonObject resource(const QJsonValue &entry)
{
    return entry[QStringLiteral("resource")].toObject();
}

QString typeOf(const QJsonObject &resource)
{
    return resource[QStringLiteral("resourceType")].toString();
}

std::vector<QJsonObject> allOf(const QJsonObject &bundle, const QString &type)
{
    std::vector<QJsonObject> found;
    for (const QJsonValue entry : bundle[QStringLiteral("entry")].toArray())
        if (typeOf(resource(entry)) == type)
            found.push_back(resource(entry));
    return found;
}

/// What R4 requires of each type that we write (hl7.org/fhir/R4, cardinality 1..).
const QHash<QString, QStringList> &required()
{
    static const QHash<QString, QStringList> fields{
        {QStringLiteral("Composition"),
         {QStringLiteral("status"), QStringLiteral("type"), QStringLiteral("date"), QStringLiteral("author"),
          QStringLiteral("title")}},
        {QStringLiteral("Patient"), {}},
        {QStringLiteral("Organization"), {QStringLiteral("name")}}, // org-1: a name or an identifier
        {QStringLiteral("Practitioner"), {}},
        {QStringLiteral("RelatedPerson"), {QStringLiteral("patient")}},
        {QStringLiteral("Goal"),
         {QStringLiteral("lifecycleStatus"), QStringLiteral("description"), QStringLiteral("subject")}},
        {QStringLiteral("CarePlan"),
         {QStringLiteral("status"), QStringLiteral("intent"), QStringLiteral("subject")}},
        {QStringLiteral("MedicationStatement"),
         {QStringLiteral("status"), QStringLiteral("medicationCodeableConcept"), QStringLiteral("subject")}},
        {QStringLiteral("Observation"), {QStringLiteral("status"), QStringLiteral("code")}},
        {QStringLiteral("Consent"),
         {QStringLiteral("status"), QStringLiteral("scope"), QStringLiteral("category"),
          QStringLiteral("policyRule")}}, // ppc-1
        {QStringLiteral("Appointment"), {QStringLiteral("status"), QStringLiteral("participant")}},
        {QStringLiteral("Communication"), {QStringLiteral("status")}},
        {QStringLiteral("Provenance"),
         {QStringLiteral("target"), QStringLiteral("recorded"), QStringLiteral("agent")}},
    };
    return fields;
}

/// No empty values, which FHIR forbids; every reference in `into`.
void walk(const QJsonValue &value, QSet<QString> &into)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        REQUIRE_FALSE(object.isEmpty());
        if (object.contains(QStringLiteral("reference")))
            into.insert(object[QStringLiteral("reference")].toString());
        for (const QJsonValue one : object)
            walk(one, into);
    } else if (value.isArray()) {
        REQUIRE_FALSE(value.toArray().isEmpty());
        for (const QJsonValue one : value.toArray())
            walk(one, into);
    } else if (value.isString())
        REQUIRE_FALSE(value.toString().trimmed().isEmpty());
    else
        REQUIRE_FALSE(value.isNull());
}

void checkNarratives(const QJsonObject &composition)
{
    for (const QJsonValue section : composition[QStringLiteral("section")].toArray()) {
        const QString div = section[QStringLiteral("text")][QStringLiteral("div")].toString();
        QXmlStreamReader xml(div);
        while (!xml.atEnd())
            xml.readNext();
        CAPTURE(div.toStdString());
        CHECK_FALSE(xml.hasError());
        CHECK(div.startsWith(u"<div xmlns=\"http://www.w3.org/1999/xhtml\">"));
    }
}

void checkInvariants(const QJsonObject &resource)
{
    static const QRegularExpression instant(
        QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"));
    for (const char *field : {"issued", "recorded", "timestamp"})
        if (const auto at = resource[QLatin1StringView(field)].toString(); !at.isEmpty())
            CHECK(instant.match(at).hasMatch());
    if (typeOf(resource) == u"Observation") { // obs-6
        const bool absent = resource.contains(QStringLiteral("dataAbsentReason"));
        CHECK(absent != resource.contains(QStringLiteral("valueString")));
    }
    if (typeOf(resource) == u"Appointment") { // app-2, app-3
        CHECK(resource.contains(QStringLiteral("start")) == resource.contains(QStringLiteral("end")));
        const QString status = resource[QStringLiteral("status")].toString();
        CHECK(
            (resource.contains(QStringLiteral("start")) || status == u"proposed" || status == u"cancelled"));
    }
    for (const QJsonValue target : resource[QStringLiteral("target")].toArray()) // gol-1
        if (target.toObject().contains(QStringLiteral("detailString")))
            CHECK(target.toObject().contains(QStringLiteral("measure")));
    for (const QJsonValue activity : resource[QStringLiteral("activity")].toArray())
        CHECK(activity[QStringLiteral("detail")].toObject().contains(QStringLiteral("status")));
    for (const QJsonValue agent : resource[QStringLiteral("agent")].toArray())
        CHECK(agent.toObject().contains(QStringLiteral("who")));
}

/// Every entry but Provenance is led to from the Composition, directly or through others (R4, documents).
void checkReach(const QHash<QString, QJsonObject> &byUrl, const QString &first)
{
    QSet<QString> reached{first};
    QStringList open{first};
    while (!open.isEmpty()) {
        QSet<QString> further;
        walk(byUrl[open.takeFirst()], further);
        for (const QString &url : further) {
            CAPTURE(url.toStdString());
            CHECK(byUrl.contains(url));
            if (!reached.contains(url)) {
                reached.insert(url);
                open.append(url);
            }
        }
    }
    QSet<QString> ofProvenance;
    for (const QJsonObject &one : byUrl)
        if (typeOf(one) == u"Provenance")
            walk(one, ofProvenance);
    for (auto one = byUrl.begin(); one != byUrl.end(); ++one) {
        CAPTURE(typeOf(*one).toStdString());
        CHECK((reached.contains(one.key()) || typeOf(*one) == u"Provenance"
               || (typeOf(*one) == u"Practitioner" && ofProvenance.contains(one.key()))));
    }
}

void checkDocument(const QJsonObject &bundle)
{
    CHECK(bundle[QStringLiteral("type")].toString() == u"document");
    CHECK(bundle[QStringLiteral("identifier")].isObject());
    CHECK_FALSE(bundle[QStringLiteral("timestamp")].toString().isEmpty());
    const QJsonArray entries = bundle[QStringLiteral("entry")].toArray();
    REQUIRE(typeOf(resource(entries.first())) == u"Composition");
    static const QRegularExpression id(QStringLiteral("^[A-Za-z0-9.-]{1,64}$"));
    QHash<QString, QJsonObject> byUrl;
    for (const QJsonValue entry : entries) {
        const QJsonObject one = resource(entry);
        CAPTURE(typeOf(one).toStdString());
        REQUIRE(required().contains(typeOf(one)));
        for (const QString &field : required()[typeOf(one)]) {
            CAPTURE(field.toStdString());
            CHECK(one.contains(field));
        }
        CHECK(id.match(one[QStringLiteral("id")].toString()).hasMatch());
        const QString url = entry[QStringLiteral("fullUrl")].toString();
        CHECK(url == QStringLiteral("urn:uuid:") + one[QStringLiteral("id")].toString());
        CHECK_FALSE(byUrl.contains(url));
        byUrl.insert(url, one);
        checkInvariants(one);
    }
    checkReach(byUrl, entries.first()[QStringLiteral("fullUrl")].toString());
    checkNarratives(resource(entries.first()));
}

template <class Body, class Fill>
Body filled(Fill &&fill)
{
    Body body;
    body.fields(fill);
    return body;
}

/// Of each kind that stands in a person's stream, some, with any of its fields.
std::vector<Record> anything(uint seed)
{
    std::mt19937 random(seed);
    std::vector<Record> records;
    uint id = 1000;
    const auto say = [&]<class Body>(std::type_identity<Body>) {
        for (uint count = random() % 4; count > 0; --count) {
            SomeFields fill(random);
            const bool isOfPerson = std::same_as<Body, Person>;
            records.push_back(telling({.id = id++,
                                       .author = std::array{Ada, Tom, Maria, Office}[random() % 4],
                                       .at = utc("2026-03-02T09:00:00").addSecs(int(random() % 100'000)),
                                       .entity = isOfPerson ? numbered(Ada) : numbered(5000 + id)},
                                      filled<Body>(fill)));
        }
    };
    [&]<class... Bodies>(std::type_identity<std::tuple<Bodies...>>) {
        (say(std::type_identity<Bodies>{}), ...);
    }(std::type_identity<AllBodies>{});
    return records;
}

PassportLine lineSaid(Section section, const QString &said, LineAudience audience = LineAudience::Everyone)
{
    PassportLine line;
    line.section = section;
    line.said = said;
    line.saidBy = SaidBy::Me;
    line.audience = audience;
    return line;
}

} // namespace

TEST_CASE("the travelling page is an FHIR document, whatever the records say", "[extract]")
{
    for (uint seed = 1; seed <= 150; ++seed) {
        CAPTURE(seed);
        checkDocument(bundleOf(anything(seed)));
    }
    checkDocument(bundleOf({})); // of somebody of whom nothing is known
}

TEST_CASE("what a person keeps from some readers does not travel, and how much that is is known", "[extract]")
{
    std::vector<Record> records;
    uint id = 20;
    for (const LineAudience audience : {LineAudience::Everyone, LineAudience::Carers, LineAudience::Named,
                                        LineAudience::MeOnly, LineAudience::Unknown}) {
        const QString said = QStringLiteral("For %1").arg(int(audience));
        records.push_back(
            telling({.id = id, .author = Ada, .at = utc("2026-03-02T09:00:00"), .entity = numbered(id)},
                    lineSaid(Section::Wellness, said, audience)));
        ++id;
    }
    std::set<QString> travels;
    for (const QJsonObject &one : allOf(bundleOf(records), QStringLiteral("Observation")))
        travels.insert(one[QStringLiteral("valueString")].toString());
    CHECK(travels == std::set<QString>{QStringLiteral("For 1"), QStringLiteral("For 2")});
    CHECK(foldCareRecord(numbered(Ada), records, Extent::Shared).leftOut == 3);
    CHECK(foldCareRecord(numbered(Ada), records, Extent::Whole).lines.size() == 5);
    CHECK(foldCareRecord(numbered(Ada), records, Extent::Whole).leftOut == 0);
}

TEST_CASE("words that look like markup stay words, and do and do not are told apart", "[extract]")
{
    const std::vector<Record> records{
        telling({.id = 20, .author = Ada, .at = utc("2026-03-02T09:00:00"), .entity = numbered(20)},
                lineSaid(Section::PleaseDo, QStringLiteral("<b>Knock</b> & wait\u0001"))),
        telling({.id = 21, .author = Ada, .at = utc("2026-03-02T09:00:00"), .entity = numbered(21)},
                lineSaid(Section::PleaseDoNot, QStringLiteral("hurry me")))};
    const QJsonObject bundle = bundleOf(records);
    const auto composition = allOf(bundle, QStringLiteral("Composition")).at(0);
    const QJsonArray sections = composition[QStringLiteral("section")].toArray();
    REQUIRE(sections.size() == 1);
    CHECK(sections[0][QStringLiteral("title")].toString() == u"Please do and please do not");
    const QString div = sections[0][QStringLiteral("text")][QStringLiteral("div")].toString();
    CHECK(div.contains(u"<b>Please do: </b>\u201c&lt;b&gt;Knock&lt;/b&gt; &amp; wait\u201d"));
    CHECK(div.contains(u"<b>Please do not: </b>\u201churry me\u201d"));
}

TEST_CASE("a second copy has the same ids, and another name of its own", "[extract]")
{
    const auto records = anything(7);
    const CareRecord record = foldCareRecord(numbered(Ada), records, Extent::Shared);
    Occasion first = forTheWard();
    Occasion second = forTheWard();
    second.id = numbered(901);
    const auto idsOf = [&](const Occasion &occasion) {
        QSet<QString> ids;
        const auto bundle = QJsonDocument::fromJson(fhirBundle(record, occasion)).object();
        for (const QJsonValue entry : bundle[QStringLiteral("entry")].toArray())
            ids.insert(entry[QStringLiteral("fullUrl")].toString());
        return std::pair(ids, bundle[QStringLiteral("identifier")].toObject());
    };
    const auto [firstIds, firstName] = idsOf(first);
    const auto [secondIds, secondName] = idsOf(second);
    CHECK(firstIds == secondIds);
    CHECK(firstName != secondName);
}

TEST_CASE("a copy is the same in whichever order its records came", "[extract]")
{
    for (uint seed = 1; seed <= 40; ++seed) {
        CAPTURE(seed);
        auto records = anything(seed);
        const CareRecord record = foldCareRecord(numbered(Ada), records, Extent::Whole);
        std::mt19937 random(seed);
        std::ranges::shuffle(records, random);
        CHECK((foldCareRecord(numbered(Ada), records, Extent::Whole) == record));
    }
}

TEST_CASE("what was agreed to travels as a consent, with who said so and until when", "[extract]")
{
    Consent consent;
    consent.to = ConsentTo::PageToHospital;
    consent.by = ConsentBy::Attorney;
    consent.name = QStringLiteral("Kate Lyle");
    consent.on = QDate(2026, 3, 1);
    consent.until = QDate(2026, 7, 4); // the day that the copy is made
    Consent pictures;
    pictures.to = ConsentTo::Pictures;
    pictures.by = ConsentBy::Person;
    pictures.no = true;
    Consent over = consent;
    over.to = ConsentTo::PageToFamily;
    over.until = QDate(2026, 7, 3);
    std::vector<Record> records;
    uint id = 20;
    for (const Consent &one : {consent, pictures, over}) {
        records.push_back(telling(
            {.id = id, .author = Office, .at = utc("2026-03-02T09:00:00"), .entity = numbered(id)}, one));
        ++id;
    }
    const QJsonObject bundle = bundleOf(records);
    checkDocument(bundle);
    const auto all = allOf(bundle, QStringLiteral("Consent"));
    REQUIRE(all.size() == 3);
    const auto status = [&](size_t at) { return all[at][QStringLiteral("status")].toString(); };
    const auto type = [&](size_t at) {
        return all[at][QStringLiteral("provision")][QStringLiteral("type")].toString();
    };
    CHECK(status(0) == u"active");
    CHECK(type(0) == u"permit");
    CHECK(all[0][QStringLiteral("performer")][0][QStringLiteral("display")].toString()
          == u"Kate Lyle, welfare attorney");
    CHECK(all[0][QStringLiteral("provision")][QStringLiteral("period")][QStringLiteral("end")].toString()
          == u"2026-07-04");
    CHECK(status(1) == u"inactive");
    CHECK(status(2) == u"active");
    CHECK(type(2) == u"deny");
}

TEST_CASE("what was said of a visit's time, and that a change was seen, travels with the visit", "[extract]")
{
    const QUuid visit = numbered(30);
    std::vector<Record> records;
    const auto say = [&](uint id, uint author, const auto &body, const std::vector<QUuid> &replaces = {}) {
        records.push_back(telling({.id = id,
                                   .author = author,
                                   .at = utc("2026-03-02T09:00:00").addSecs(int(id)),
                                   .replaces = replaces,
                                   .entity = visit},
                                  body));
    };
    VisitPlan plan;
    plan.startsAt = utc("2026-07-05T08:00:00");
    plan.endsAt = utc("2026-07-05T08:45:00");
    plan.staff = {numbered(Tom)};
    say(30, Office, plan);
    VisitAnswer answer;
    answer.said = QStringLiteral("I am at church.");
    answer.timeNotRight = true;
    answer.planned = plan.startsAt;
    say(31, Ada, answer);
    say(32, Office, TimeHeard{{numbered(31)}, QStringLiteral("We come later.")});
    say(33, Tom, ChangeSeen{{numbered(30)}, false});
    records.push_back(
        telling({.id = 40, .author = Ada, .at = utc("2026-03-02T09:00:00"), .entity = numbered(40)},
                CardChoice{true}));
    const QJsonObject bundle = bundleOf(records);
    checkDocument(bundle);
    const auto visits = allOf(bundle, QStringLiteral("Appointment"));
    REQUIRE(visits.size() == 1);
    CHECK(visits[0][QStringLiteral("status")].toString() == u"booked");
    CHECK(visits[0][QStringLiteral("start")].toString() == u"2026-07-05T09:00:00+01:00");
    const auto said = allOf(bundle, QStringLiteral("Communication"));
    REQUIRE(said.size() == 3);
    const auto words = [&](size_t at) {
        return said[at][QStringLiteral("payload")][0][QStringLiteral("contentString")].toString();
    };
    CHECK(words(0) == u"This time is not right for me. I am at church.");
    CHECK(words(1) == u"The office has heard it. We come later.");
    CHECK(words(2) == u"Tom Reid has seen how this visit was changed.");
    CHECK(said[2].contains(QStringLiteral("received")));
    const auto choices = allOf(bundle, QStringLiteral("Observation"));
    REQUIRE(choices.size() == 1);
    CHECK(choices[0][QStringLiteral("valueString")].toString().startsWith(u"I would rather not"));
}
