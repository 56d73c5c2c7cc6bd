#include "story.h"

#include "office.h"
#include "tablet.h"

#include <QDir>
#include <QTime>

void tellStory(const QString &programs, const QString &agency, const QString &out, Told &told)
{
    told.scene(QStringLiteral("The office"));
    Office office(programs, out, told);
    office.setClock(QTime(8, 5));
    if (!office.open(agency) || !office.serve())
        return;
}
