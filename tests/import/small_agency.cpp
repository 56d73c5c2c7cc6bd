#include "small_agency.h"

#include <QDir>
#include <QFile>

namespace doorstep {

SmallAgency::SmallAgency()
    : m_right{
        {"agency.csv",
         "key,value\nname,Small Care\ntime_zone,Europe/London\nlanguage,en-GB\noffice_phone,01632 960800\n"
         "urgent_phone,01632 960801\nlate_after_minutes,30\nshort_below_percent,75\n"},
        {"people.csv",
         "person_ref,name,call_me,date_of_birth,pronouns,address,postcode,phone,access_note,language,"
         "interpreter,"
         "sds_option,named_contact_ref,area\nP1,Agnes Rennie,Agnes,1938-03-02,she/her,14 Shore Wynd,KY0 "
         "1AB,01632 "
         "960001,Blue door,sco,,3,S1,Dysart\nP2,Omar Haddad,,,,,,,,ar,,mixed,,\n"},
        {"staff.csv",
         "staff_ref,name,role,phone,languages,started_on\nS1,Tom Baird,home_carer,07700 900024,en;sco,-4100\n"
         "S2,Una Scott,supervisor,,en,2020-01-31\n"},
        {"circle.csv",
         "person_ref,name,relation,phone,tasks_they_keep,when_to_call,emergency\nP1,Lorna,family,07700 "
         "900046,Her "
         "hair,Any fall,y\n"},
        {"passport.csv",
         "person_ref,line_ref,section,text,order,said_by,supported_by,how,language,said_on,last_confirmed_on,"
         "must_know,audience,audience_refs,picture\nP1,L1,most_important,Tea "
         "first,1,me,,spoke,sco,-332,-32,y,"
         "named,S1;S2,cup.svg\n"},
        {"goals.csv",
         "person_ref,goal_ref,own_words,measure,start,target,status\nP1,G1,To the "
         "shore,metres,15,60,active\n"},
        {"reablement.csv",
         "person_ref,start,planned_end,referrer,reason\nP1,-11,+31,Victoria Hospital,Broken hip\n"},
        {"slots.csv",
         "person_ref,slot_ref,kind,weekdays,promised_from,promised_to,minutes,reason_own_words,agreed_on,"
         "double_up,"
         "intimate\nP1,M1,morning,mon;sun,08:00,08:40,35,I like peace,-241,n,y\n"},
        {"steps.csv",
         "person_ref,step_ref,title,kind,slot_kinds,goal_ref,say_this,wait_seconds,order,must_order,intimate,"
         "day_levels\nP1,T1,Wash,personal_care,morning;bed,G1,There's the cloth,20,2,y,y,good;bad\n"},
        {"medicines.csv",
         "person_ref,medicine_ref,name,level,form,strength,route,times,as_needed,start,stop_or_review,"
         "allergies_checked\nP1,D1,Amlodipine,prompt,tablet,5 mg,by mouth,08:15;22:10,n,-139,+20,y\n"},
        {"visits.csv",
         "visit_ref,person_ref,date,start,end,slot_ref,staff_refs,service,note_for_staff\nV1,P1,-1,08:00,08:"
         "35,M1,"
         "S1;S2,care at home,Bins\n"},
        {"cards.csv",
         "staff_ref,field,text,share,chosen_person_refs\nS1,years_in_care,Eleven and a bit.,chosen,P1;P2\n"},
        {"events.csv",
         "visit_ref,staff_ref,type,at,evidence,minutes_late,told_person,reason\nV1,S1,arrived,-1 "
         "08:02,qr,,,\nV1,S1,"
         "running_late,-1 07:50,,10,y,Road shut\nV1,S1,left,-1 08:33,nfc,,,\n"},
        {"outcomes.csv", "visit_ref,step_ref,staff_ref,at,rung,reason\nV1,T1,S1,-1 08:11,not_today,unwell\n"},
        {"medicine_support.csv",
         "visit_ref,medicine_ref,staff_ref,at,what,result,reason\nV1,D1,S1,-1 "
         "08:15,prompted,declined,Later\n"},
        {"notes.csv",
         "visit_ref,staff_ref,at,text,audience,handover\nV1,S1,-1 08:32,\"Said \"\"you again\"\".\r\nAll "
         "well.\",next_visit,y\n"},
        {"confirms.csv", "person_ref,line_ref,on,answer,by\nP1,L1,-28,still_true,S1\nP1,L1,-3,not_now,me\n"},
    }
{
    QDir(path()).mkdir(QStringLiteral("pictures"));
    write("pictures/cup.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    for (const auto &[file, bytes] : m_right)
        write(file.constData(), bytes);
}

void SmallAgency::write(const char *file, const QByteArray &bytes) const
{
    QFile out(path() + u'/' + QString::fromUtf8(file));
    out.open(QIODevice::WriteOnly);
    out.write(bytes);
}

void SmallAgency::remove(const char *file) const
{
    QFile::remove(path() + u'/' + QString::fromUtf8(file));
}

ImportReport SmallAgency::import()
{
    const QUuid agency = QUuid::fromString(QStringLiteral("00000000-0000-8000-8000-00000000a9e1"));
    auto report = FolderImport(keeper, agency, path()).run(today, 0);
    return report ? *report : ImportReport{{report.error().detail}, {}, -1};
}

} // namespace doorstep
