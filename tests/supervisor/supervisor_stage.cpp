#include "supervisor_stage.h"

#include <QMetaProperty>

#include <catch2/catch_test_macros.hpp>

namespace doorstep {

SupervisorStage::SupervisorStage(OfficeDay &ofDay, const QDateTime &now, const QDateTime &heard)
    : SmallTablet(OfficeDay::supervisor(), now, [&](Database &db) { ofDay.fill(db, heard); })
    , day(ofDay)
{
    until([this] { return session().sync()->lastHeard().isValid(); });
}

void SupervisorStage::setTime(const QDateTime &now)
{
    clock.advance(now.toMSecsSinceEpoch() - clock.now().wallMs);
    emit session().nowChanged();
    settle();
}

void SupervisorStage::tell()
{
    auto told = session().db().run([this](Database &db) {
        day.send(db);
        return 0;
    });
    told.waitForFinished();
    emit session().changed();
    settle();
}

LoadedBoard::LoadedBoard(SupervisorStage &stage)
    : m_stage(stage)
{
    page.setSession(&stage.session());
    stage.until([this] { return page.loaded(); });
    stage.settle();
}

std::string LoadedBoard::exceptionOf(const char *person)
{
    for (const ExceptionLine &line : exceptions())
        if (line.personName == QString::fromUtf8(person))
            return (line.word + u'|' + line.fact + u'|' + line.owner).toStdString();
    return {};
}

std::string LoadedBoard::rowOf(const char *person)
{
    const auto tab = page.tab();
    page.setTab(BoardPage::All);
    std::string told;
    for (const BoardLine &line : visits())
        if (line.personName == QString::fromUtf8(person))
            told = (line.time + u'|' + line.carer + u'|' + line.stateText).toStdString();
    page.setTab(tab);
    return told;
}

std::string LoadedBoard::reason(const char *key)
{
    const ShownReason told = page.reason();
    const QMetaObject &meta = ShownReason::staticMetaObject;
    return meta.property(meta.indexOfProperty(key)).readOnGadget(&told).toString().toStdString();
}

void LoadedBoard::choose(const char *person)
{
    for (const ExceptionLine &line : exceptions())
        if (line.personName == QString::fromUtf8(person)) {
            page.setChosen(line.id.toString(QUuid::WithoutBraces));
            m_stage.settle();
            return;
        }
    FAIL("no exception of that person");
}

} // namespace doorstep
