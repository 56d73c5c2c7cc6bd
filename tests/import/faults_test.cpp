#include "import_report.h"
#include "passport.h"
#include "person.h"
#include "small_agency.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>

using namespace doorstep;

namespace {

struct WrongRow {
    const char *file;
    QByteArray row;
    QStringList told; ///< without `file:line: `
};

/// The first row after those that are right.
int lineAfter(const QByteArray &right)
{
    return int(right.count('\n')) + 1;
}

QStringList asTold(const WrongRow &wrong, int line)
{
    QStringList lines;
    for (const QString &one : wrong.told)
        lines += QStringLiteral("%1:%2: %3").arg(QString::fromUtf8(wrong.file)).arg(line).arg(one);
    return lines;
}

std::string text(const QStringList &lines)
{
    return lines.join(u'\n').toStdString();
}

#define TOLD(...)                                                                                            \
    QStringList                                                                                              \
    {                                                                                                        \
        __VA_ARGS__                                                                                          \
    }
#define T(text) QStringLiteral(text)

const std::vector<WrongRow> &wrongRows()
{
    static const std::vector<WrongRow> rows = {
        // cells
        {"people.csv", "P3,Ann", TOLD(T("*: the row has 2 cells, expected 14"))},
        {"circle.csv", "P1,Bo,friend,,,,,", TOLD(T("*: the row has 8 cells, expected 7"))},
        {"people.csv", "P3," + QByteArray("\xd8\xb1").repeated(513) + ",,,,,,,,,,,,",
         TOLD(T("name: has 1026 bytes, expected at most 1024"))},
        {"reablement.csv", "P1,+3,+2,,",
         TOLD(T("planned_end: \"+2\" is before the start, expected a day from then on"))},
        {"medicines.csv", "P1,M3,Salve,self,,,,,,+3,+2,",
         TOLD(T("stop_or_review: \"+2\" is before the start, expected a day from then on"))},
        {"circle.csv", "P1,B\xc3,friend,,,,", TOLD(T("name: is not UTF-8, expected text in UTF-8"))},
        {"circle.csv", QByteArray("P1,Bo,friend,0\0,,,", 18), TOLD(T("phone: holds a NUL, expected text"))},
        {"circle.csv", "P1,\"Bo\"x,friend,,,,",
         TOLD(T("name: there is text after a closing quote, expected a comma or the end of the row"))},
        {"circle.csv", "P1,B\"o,friend,,,,",
         TOLD(T("name: there is a quote in an unquoted cell, expected the cell in quotes and the quote "
                "doubled"))},
        {"circle.csv", "P1,Bo,friend,,,,\"y",
         TOLD(T("emergency: a quoted cell does not end, expected a closing quote"))},
        {"circle.csv", "P1,,friend,,,,", TOLD(T("name: is empty, expected a value"))},
        {"circle.csv", ",  ,,,,,",
         TOLD(T("person_ref: is empty, expected a value"), T("name: is empty, expected a value"),
              T("relation: is empty, expected a value"))},
        // words
        {"circle.csv", "P1,Bo,pal,,,,maybe",
         TOLD(T("relation: \"pal\" is not known, expected one of family, friend, neighbour, befriender, gp, "
                "pharmacist, nurse, "
                "social_worker, housing, advocate, alarm_responder, attorney, guardian, other"),
              T("emergency: \"maybe\" is not known, expected y or n"))},
        {"circle.csv", "P1,Bo,Friend,,,,Y",
         TOLD(T("relation: \"Friend\" is not known, expected one of family, friend, neighbour, befriender, "
                "gp, pharmacist, "
                "nurse, social_worker, housing, advocate, alarm_responder, attorney, guardian, other"),
              T("emergency: \"Y\" is not known, expected y or n"))},
        {"people.csv", "P3,Ann,,,,,,,,,,5,,",
         TOLD(T("sds_option: \"5\" is not known, expected one of 1, 2, 3, 4, mixed"))},
        {"slots.csv", "P1,M2,morning,mon;monday,08:00,08:40,,,,,",
         TOLD(T("weekdays: \"monday\" is not known, expected one of mon, tue, wed, thu, fri, sat, sun"))},
        {"slots.csv", "P1,M2,morning,;,08:00,08:40,,,,,",
         TOLD(T("weekdays: \";\" is not known, expected one of mon, tue, wed, thu, fri, sat, sun"))},
        {"steps.csv", "P1,T2,Wash,meal,noon,,,,,,,good;great",
         TOLD(T("slot_kinds: \"noon\" is not known, expected one of morning, lunch, tea, bed, night, check, "
                "reablement"),
              T("day_levels: \"great\" is not known, expected one of good, ordinary, bad"))},
        // dates and times
        {"people.csv", "P3,Ann,,21/11/1938,,,,,,,,,,",
         TOLD(T("date_of_birth: \"21/11/1938\" is not a date, expected one such as 2026-11-21 or -3"))},
        {"visits.csv", "V2,P1,0,8:00,24:00,,,,",
         TOLD(T("date: \"0\" is not a date, expected one such as 2026-11-21 or -3"),
              T("start: \"8:00\" is not a time, expected one such as 07:30"),
              T("end: \"24:00\" is not a time, expected one such as 07:30"))},
        {"visits.csv", "V2,P1,2026-03-29,01:30,02:30,,,,",
         TOLD(T("start: 01:30 on 2026-03-29 does not happen in Europe/London, expected a time that the clock "
                "shows"))},
        {"visits.csv", "V2,P1,2026-03-28,22:00,01:59,,,,",
         TOLD(T("end: 01:59 on 2026-03-29 does not happen in Europe/London, expected a time that the clock "
                "shows"))},
        {"events.csv", "V1,S1,arrived,2026-03-29 01:00,,,,",
         TOLD(T("at: 01:00 on 2026-03-29 does not happen in Europe/London, expected a time that the clock "
                "shows"))},
        {"events.csv", "V1,S1,arrived,-1T08:00,,,,",
         TOLD(T("at: \"-1T08:00\" is not a date and a time, expected such as 2026-11-21 07:30 or -1 07:30"))},
        {"events.csv", "V1,S1,arrived,-1  08:00,,,,",
         TOLD(
             T("at: \"-1  08:00\" is not a date and a time, expected such as 2026-11-21 07:30 or -1 07:30"))},
        {"medicines.csv", "P1,D2,Ramipril,self,,,,08:00;9,,,,",
         TOLD(T("times: \"9\" is not a time, expected one such as 07:30"))},
        // numbers
        {"slots.csv", "P1,M2,morning,mon,08:00,08:40,-5,,,,",
         TOLD(T("minutes: \"-5\" is not a number, expected a whole one from 0 to 1000000"))},
        {"steps.csv", "P1,T2,Wash,meal,,,,20s,1.5,,,",
         TOLD(T("wait_seconds: \"20s\" is not a number, expected a whole one from 0 to 1000000"),
              T("order: \"1.5\" is not a number, expected a whole one from 0 to 1000000"))},
        {"events.csv", "V1,S1,running_late,-1 07:40,,99999999999999999999,,",
         TOLD(T("minutes_late: \"99999999999999999999\" is not a number, expected a whole one from 0 to "
                "1000000"))},
        // refs
        {"people.csv", QByteArray(65, 'x') + ",Ann,,,,,,,,,,,,",
         TOLD(T("person_ref: has 65 characters, expected at most 64"))},
        {"people.csv", "P1,Another Agnes,,,,,,,,,,,,",
         TOLD(T("person_ref: \"P1\" is in line 2 already, expected each once"))},
        {"people.csv", "P3,Ann,,,,,,,,,,,S9,",
         TOLD(T("named_contact_ref: \"S9\" is not there, expected a staff_ref of staff.csv"))},
        {"circle.csv", "P9,Bo,friend,,,,",
         TOLD(T("person_ref: \"P9\" is not there, expected a person_ref of people.csv"))},
        {"circle.csv", "P1,Lorna,family,another number,,,",
         TOLD(T("person_ref: the row says the same as line 2, expected each once"))},
        {"notes.csv", "V1,S1,-1 08:32,\"Said \"\"you again\"\".\r\nAll well.\",office,n",
         TOLD(T("visit_ref: the row says the same as line 2, expected each once"))},
        {"visits.csv", "V2,P2,-1,08:00,08:35,M1,S1;S9,,",
         TOLD(T("slot_ref: \"M1\" is of another person, expected a slot_ref of the same one"),
              T("staff_refs: \"S9\" is not there, expected a staff_ref of staff.csv"))},
        {"steps.csv", "P2,T2,Wash,meal,,G1,,,,,,",
         TOLD(T("goal_ref: \"G1\" is of another person, expected a goal_ref of the same one"))},
        {"outcomes.csv", "V9,T9,S9,-1 08:11,by_self,",
         TOLD(T("visit_ref: \"V9\" is not there, expected a visit_ref of visits.csv"),
              T("step_ref: \"T9\" is not there, expected a step_ref of steps.csv"),
              T("staff_ref: \"S9\" is not there, expected a staff_ref of staff.csv"))},
        {"medicine_support.csv", "V1,D9,S1,-1 08:11,given,taken,",
         TOLD(T("medicine_ref: \"D9\" is not there, expected a medicine_ref of medicines.csv"))},
        {"confirms.csv", "P2,L1,-1,still_true,you",
         TOLD(T("line_ref: \"L1\" is of another person, expected a line_ref of the same one"),
              T("by: \"you\" is not there, expected a staff_ref of staff.csv"))},
        {"cards.csv", "S1,languages,Scots,chosen,P1;P9",
         TOLD(T("chosen_person_refs: \"P9\" is not there, expected a person_ref of people.csv"))},
        // pictures
        {"passport.csv", "P1,L2,people,Lorna,,,,,,,,,everyone,,dog.svg",
         TOLD(T("picture: \"dog.svg\" is missing, expected a file in pictures/"))},
        {"passport.csv", "P1,L2,people,Lorna,,,,,,,,,everyone,,../people.csv",
         TOLD(T("picture: \"../people.csv\" is outside pictures/, expected a file in it"))},
        {"passport.csv", "P1,L2,people,Lorna,,,,,,,,,everyone,,/etc/passwd",
         TOLD(T("picture: \"/etc/passwd\" is outside pictures/, expected a file in it"))},
        {"passport.csv", "P1,L2,people,Lorna,,,,,,,,,everyone,,out.svg",
         TOLD(T("picture: \"out.svg\" is outside pictures/, expected a file in it"))},
        {"passport.csv", "P1,L2,people,Lorna,,,,,,,,,everyone,,large.svg",
         TOLD(T("picture: \"large.svg\" has 40005 bytes, expected at most 32768"))},
        {"passport.csv", "P1,L2,people,Lorna,,,,,,,,,everyone,,words.svg",
         TOLD(T("picture: \"words.svg\" is no picture, expected SVG, PNG or JPEG"))},
        {"passport.csv", "P1,L2,people,Lorna,,,,,,,,,everyone,,script.svg",
         TOLD(T("picture: \"script.svg\" holds a script or an entity, expected a plain drawing"))},
        {"passport.csv", "P1,L2,people,Lorna,,,,,,,,,everyone,,entity.svg",
         TOLD(T("picture: \"entity.svg\" holds a script or an entity, expected a plain drawing"))},
        {"passport.csv", "P1,L2,people,Lorna,,,,,,,,,everyone,,other.svg",
         TOLD(T("picture: \"other.svg\" draws another file, expected a plain drawing"))},
        {"passport.csv", "P1,L2,people,Lorna,,,,,,,,,everyone,,cut.svg",
         TOLD(T("picture: \"cut.svg\" is cut short or damaged, expected a whole picture"))},
        {"passport.csv", "P1,L2,people,Lorna,,,,,,,,,everyone,,cut.png",
         TOLD(T("picture: \"cut.png\" is cut short or damaged, expected a whole picture"))},
        {"passport.csv", "P1,L2,people,Lorna,,,,,,,,,everyone,,bent.png",
         TOLD(T("picture: \"bent.png\" is cut short or damaged, expected a whole picture"))},
        {"passport.csv", "P1,L2,people,Lorna,,,,,,,,,everyone,,wide.png",
         TOLD(T("picture: \"wide.png\" has 60000 by 1 points, expected at most 4096 by 4096"))},
        {"passport.csv", "P1,L2,people,Lorna,,,,,,,,,everyone,,cut.jpg",
         TOLD(T("picture: \"cut.jpg\" is cut short or damaged, expected a whole picture"))},
        {"passport.csv", "P1,L2,people,Lorna,,,,,,,,,everyone,,folder",
         TOLD(T("picture: \"folder\" is not a file, expected a picture"))},
        // sizes
        {"notes.csv", "V1,S1,-1 08:35," + QByteArray(32769, 'a') + ",,",
         TOLD(T("text: has 32769 bytes, expected at most 32768"))},
        {"notes.csv", "V1,S1,-1 08:35," + QByteArray(70000, 'a') + ",,",
         TOLD(T("text: has 70000 bytes, expected at most 32768"))},
        {"circle.csv",
         "P1," + QByteArray(30000, 'b') + ",friend," + QByteArray(20000, 'c') + "," + QByteArray(20000, 'd')
             + ",,",
         TOLD(T("name: the row is too long with 70015 bytes, expected at most 64512"))},
        // what steers a terminal is shown, not obeyed
        {"circle.csv", "P1,Bo,\x1b[2J\xe2\x80\xae,,,,",
         TOLD(T("relation: \"\\u001b[2J\\u202e\" is not known, expected one of family, friend, neighbour, "
                "befriender, gp, "
                "pharmacist, nurse, social_worker, housing, advocate, alarm_responder, attorney, guardian, "
                "other"))},
        // agency.csv
        {"agency.csv", "fax,01632 960802",
         TOLD(T("key: \"fax\" is not known, expected one of name, time_zone, language, office_phone, "
                "urgent_phone, "
                "late_after_minutes, short_below_percent, not_on_cards"))},
        {"agency.csv", "name,Another Care", TOLD(T("key: \"name\" is in line 2 already, expected it once"))},
        {"agency.csv", "name,",
         TOLD(T("value: is empty, expected a value"),
              T("key: \"name\" is in line 2 already, expected it once"))},
        {"agency.csv", "name", TOLD(T("*: the row has 1 cells, expected 2"))},
    };
    return rows;
}

/// A row of points as PNG; those of one point are whole.
QByteArray png(quint16 width)
{
    const auto fromHex = [](const char *hex) { return QByteArray::fromHex(hex); };
    const QByteArray head = width == 1 ? fromHex("0000000d49484452000000010000000108000000003a7e9b55")
                                       : fromHex("0000000d494844520000ea60000000010800000000c1c10f38");
    return fromHex("89504e470d0a1a0a") + head + fromHex("0000000a49444154789c63c80000006a006939464a8a")
        + fromHex("0000000049454e44ae426082");
}

QByteArray jpeg()
{
    return QByteArray::fromHex(
        "ffd8ffe000104a46494600010100000100010000ffc0000b080001000101011100ffda0008010100003f00"
        "12ffd9");
}

} // namespace

TEST_CASE("an agency without a wrong row is taken whole", "[import]")
{
    SmallAgency agency;
    const auto report = agency.import();
    CHECK(text(report.faults).empty());
    CHECK(report.status == 0);
    CHECK(report.counts
          == T("agency 7 (7 new) · staff 2 (2 new) · people 2 (2 new) · circle 1 (1 new) · passport 1 (1 "
               "new) · cards 1 (1 new) · "
               "confirms 2 (2 new) · goals 1 (1 new) · reablement 1 (1 new) · slots 1 (1 new) · steps 1 (1 "
               "new) · medicines 1 (1 "
               "new) · visits 1 (1 new) · events 3 (3 new) · outcomes 1 (1 new) · medicine_support 1 (1 new) "
               "· notes 1 (1 new) · "
               "refused 0"));
}

TEST_CASE("every wrong row is told where it is, and costs only itself", "[import]")
{
    SmallAgency good;
    good.import();
    for (const WrongRow &wrong : wrongRows()) {
        SmallAgency agency;
        agency.write("pictures/large.svg", "<svg>" + QByteArray(40000, ' '));
        agency.write("pictures/words.svg", "words");
        agency.write("pictures/script.svg", "<svg><SCRIPT>alert(1)</SCRIPT></svg>");
        agency.write("pictures/entity.svg", "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg>&a;</svg>");
        agency.write("pictures/other.svg", "<svg><image xlink:href=\"../people.csv\"/></svg>");
        agency.write("pictures/cut.svg", "<svg><circle");
        agency.write("pictures/wide.png", png(60000));
        agency.write("pictures/cut.png", png(1).chopped(1));
        agency.write("pictures/bent.png", png(1).replace("IDAT", "IDAt"));
        agency.write("pictures/cut.jpg", jpeg().chopped(2));
        QDir(agency.path()).mkdir(T("pictures/folder"));
        QFile::link(T("/etc/hostname"), agency.path() + T("/pictures/out.svg"));
        agency.add(wrong.file, wrong.row);
        const auto report = agency.import();
        CHECK(text(report.faults) == text(asTold(wrong, lineAfter(agency.right(wrong.file)))));
        CHECK(report.status == 1);
        CHECK(report.counts.endsWith(T("refused 1")));
        CHECK(agency.keeper.spoken.size() == good.keeper.spoken.size());
    }
}

TEST_CASE("a wrong row in the middle leaves the rows after it as they are", "[import]")
{
    SmallAgency good;
    good.import();
    for (const WrongRow &wrong : wrongRows()) {
        const QByteArray right = good.right(wrong.file);
        const qsizetype head = right.indexOf('\n') + 1;
        const bool isAboutTheRowBefore = wrong.told.join(QString()).contains(T("line 2"));
        if (isAboutTheRowBefore || QByteArrayView(wrong.file) == "passport.csv")
            continue;
        INFO(wrong.file << " " << wrong.row.left(60).toStdString());
        SmallAgency agency;
        agency.write(wrong.file, right.first(head) + wrong.row + '\n' + right.sliced(head));
        const auto report = agency.import();
        CHECK(text(report.faults) == text(asTold(wrong, 2)));
        CHECK(agency.keeper.spoken.size() == good.keeper.spoken.size());
    }
}

TEST_CASE("a whole picture is taken as it is", "[import]")
{
    const std::pair<const char *, QByteArray> pictures[] = {
        {"whole.png", png(1)},
        {"whole.jpg", jpeg()},
        {"whole.svg",
         "\xef\xbb\xbf<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"svg11.dtd\">"
         "<svg><use xlink:href=\"#a\"/><a href=\"https://example.org\"/></svg>"},
    };
    for (const auto &[name, bytes] : pictures) {
        INFO(name);
        SmallAgency agency;
        agency.write(("pictures/" + QByteArray(name)).constData(), bytes);
        agency.add("passport.csv", "P1,L2,people,Lorna,,,,,,,,,everyone,," + QByteArray(name));
        CHECK(text(agency.import().faults).empty());
        CHECK(agency.keeper.last<PassportLine>("line", "L2").picture == bytes);
    }
}

TEST_CASE("a ref to a refused row says so", "[import]")
{
    SmallAgency agency;
    agency.write("goals.csv", "person_ref,goal_ref,own_words,status\nP1,G1,To the shore,done\n");
    CHECK(text(agency.import().faults)
          == text({T("goals.csv:2: status: \"done\" is not known, expected one of proposed, active, on_hold, "
                     "completed, cancelled"),
                   T("steps.csv:2: goal_ref: \"G1\" was refused in line 2, expected a goal_ref of goals.csv "
                     "that is taken"),
                   T("outcomes.csv:2: step_ref: \"T1\" was refused in line 2, expected a step_ref of "
                     "steps.csv that is taken")}));
}

TEST_CASE("a person who was erased does not come back by a file that still has them", "[import]")
{
    SmallAgency agency;
    agency.keeper.erased.insert(T("P2"), 1'772'409'600'000);
    const auto report = agency.import();
    CHECK(report.status == 1);
    INFO(text(report.faults));
    CHECK(report.faults.contains(
        T("people.csv:3: person_ref: \"P2\" was erased on 2026-03-02, expected no row of "
          "theirs, or a new key for another person")));
    CHECK(agency.keeper.entityOf("person", "P2").isNull());
    CHECK_FALSE(agency.keeper.entityOf("person", "P1").isNull());
}

TEST_CASE("columns come in any order; one not known is told once and ignored, one missing costs the file",
          "[import]")
{
    SmallAgency agency;
    agency.write("circle.csv", "fax,relation,person_ref,name\n1,friend,P1,Bo\n2,gp,P1,Surgery\n");
    agency.write("goals.csv", "goal_ref,person_ref\nG1,P1\nG2,P1\n");
    agency.write("notes.csv", "visit_ref,visit_ref,staff_ref,at,text\n");
    agency.remove("steps.csv");
    agency.remove("outcomes.csv");
    const auto report = agency.import();
    CHECK(text(report.faults)
          == text({T("circle.csv:1: fax: is not a known column, it is ignored"),
                   T("goals.csv:1: own_words: the column is missing, expected it in the header"),
                   T("notes.csv:1: visit_ref: the column is there twice, expected it once")}));
    CHECK(report.status == 1);
    CHECK(report.counts.contains(T("goals 0 (2 refused)")));
    CHECK(report.counts.endsWith(T("refused 2")));
    CHECK(agency.keeper.all<CircleMember>().size() == 2);
}

TEST_CASE("a table of another kind than a spreadsheet was asked for is told as what it is", "[import]")
{
    const std::pair<QByteArray, const char *> files[] = {
        {"person_ref;name;relation\nP1;Bo;friend\n",
         "*: its cells are separated by semicolons, expected commas"},
        {"person_ref\tname\trelation\nP1\tBo\tfriend\n",
         "*: its cells are separated by tabs, expected commas"},
        {"person_ref,name,relation\rP1,Bo,friend\r",
         "*: its lines end in carriage returns alone, expected line feeds"},
        {"person_ref,name,relation,,\nP1,Bo,friend,,\n",
         "*: column 4 has no name, it is ignored\ncircle.csv:1: *: column 5 has no name, it is ignored"},
    };
    for (const auto &[bytes, told] : files) {
        SmallAgency agency;
        agency.write("circle.csv", bytes);
        const auto report = agency.import();
        CHECK(text(report.faults) == std::string("circle.csv:1: ") + told);
        CHECK(report.status == (bytes.contains(",friend,,") ? 0 : 1));
    }
}

TEST_CASE("of a long word the first characters are shown, each whole", "[import]")
{
    const QString face = T("😀");
    CHECK(shown(face.repeated(20)) == u'"' + face.repeated(20) + u'"');
    CHECK(shown(u'a' + face.repeated(20)) == T("\"a") + face.repeated(19) + T("…\""));
    CHECK(shown(QString(41, u'a')) == u'"' + QString(40, u'a') + T("…\""));
}

TEST_CASE("a file that is no table is told and the others are taken", "[import]")
{
    SmallAgency agency;
    agency.write("notes.csv", "");
    agency.write("circle.csv", QByteArray("\xff\xfep\0e\0r\0\n\0", 10));
    agency.write("cards.csv", "\"staff_ref,field,text\nS1,languages,Scots\n");
    agency.write("visit.csv", "visit_ref\n");
    QFile::remove(agency.path() + T("/confirms.csv"));
    QDir(agency.path()).mkdir(T("confirms.csv"));
    const auto report = agency.import();
    CHECK(text(report.faults)
          == text({T("visit.csv:1: *: is not a file of an agency, it is ignored"),
                   T("circle.csv:1: *: is UTF-16, expected text in UTF-8"),
                   T("cards.csv:1: *: a quoted cell does not end, expected a closing quote"),
                   T("confirms.csv:1: *: cannot be read, expected a readable file"),
                   T("notes.csv:1: *: is empty, expected a header row")}));
    CHECK(report.status == 1);
}

TEST_CASE("nothing is taken without an agency whose time zone is known", "[import]")
{
    SmallAgency agency;
    SECTION("no agency.csv")
    {
        agency.remove("agency.csv");
        CHECK(text(agency.import().faults)
              == text({T("agency.csv:1: value: no time zone is known, expected a row such as "
                         "time_zone,Europe/London")}));
    }
    SECTION("a zone that does not exist")
    {
        agency.write("agency.csv", "key,value\nname,Small Care\ntime_zone,Europe/Lodnon\n");
        CHECK(text(agency.import().faults)
              == text({T("agency.csv:3: value: \"Europe/Lodnon\" is not a time zone, expected an IANA name "
                         "such as Europe/London"),
                       T("agency.csv:1: value: no time zone is known, expected a row such as "
                         "time_zone,Europe/London")}));
    }
    SECTION("no folder")
    {
        CHECK(QDir(agency.path()).removeRecursively());
        CHECK(
            text(agency.import().faults)
            == text({agency.path() + T(": cannot be read, expected a folder with the files of an agency")}));
    }
    CHECK(agency.import().status == 2);
    CHECK(agency.keeper.spoken.empty());
}

TEST_CASE("a folder without any file of an agency is not one", "[import]")
{
    SmallAgency agency;
    agency.import();
    for (const auto &name : QDir(agency.path()).entryList(QDir::Files))
        QFile::remove(agency.path() + u'/' + name);
    const auto report = agency.import();
    CHECK(report.status == 2);
    CHECK(text(report.faults)
          == text({agency.path()
                   + T(": holds no file of an agency, expected a folder with some such as people.csv and "
                       "visits.csv")}));
}

TEST_CASE("a ref that was refused is not another row's, what says the same as a refused row is taken",
          "[import]")
{
    SmallAgency agency;
    agency.write("people.csv", "person_ref,name,date_of_birth\nP1,Ada,someday\nP1,Ben,1940-01-01\n");
    agency.write("notes.csv",
                 "visit_ref,staff_ref,at,text,audience\nV1,S1,-1 08:00,Hello,everyone\n"
                 "V1,S1,-1 08:00,Hello,office\nV1,S1,-1 08:00,Hello,office\n");
    const auto refused = agency.import();
    CHECK(
        text(refused.faults).find("people.csv:3: person_ref: \"P1\" is in line 2 already, expected each once")
        != std::string::npos);
    agency.write("people.csv", agency.right("people.csv"));
    const auto report = agency.import();
    CHECK(text(report.faults)
          == text({T("notes.csv:2: audience: \"everyone\" is not known, expected one of next_visit, office, "
                     "person"),
                   T("notes.csv:4: visit_ref: the row says the same as line 3, expected each once")}));
    CHECK(report.counts.contains(T("notes 1 (1 new, 2 refused)")));
}

TEST_CASE("a line that only the person reads is taken, and the office is told", "[import]")
{
    SmallAgency agency;
    agency.write("passport.csv",
                 "person_ref,line_ref,section,text,audience\nP1,L1,home,One,\nP1,L2,home,Two,carers\n");
    agency.remove("confirms.csv");
    const auto report = agency.import();
    CHECK(report.status == 0);
    CHECK(text(report.faults)
          == text({T(
              "passport.csv:2: audience: is empty, so that only the person reads the line, expected one of "
              "everyone, carers, named, me_only")}));
    CHECK(report.counts.contains(T("passport 2 (2 new)")));
}

TEST_CASE("when every row is refused nothing is taken", "[import]")
{
    SmallAgency agency;
    agency.import();
    for (const auto &name : QDir(agency.path()).entryList(QDir::Files))
        QFile::remove(agency.path() + u'/' + name);
    agency.write("notes.csv", "visit_ref,staff_ref,at,text\nV9,S1,-1 08:00,Hello\n");
    const auto report = agency.import();
    CHECK(report.status == 2);
    CHECK(report.counts == T("notes 0 (1 refused) · refused 1"));
}
