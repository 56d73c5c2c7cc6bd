#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// How long the GUI threads of the tour's tablets were away from their event loops, as the programs told it
/// (app/program/turns.h). Nothing of it fails: the machine may be slow.
class TurnTable
{
public:
    void add(const QString &tablet, const QString &told);
    /// How many were longer than a frame, then those that were busy for longest: the clock's time also has
    /// what other programs of a loaded machine took.
    QStringList lines() const;

private:
    struct Turn {
        QString tablet;
        double ms = 0;
        double busyMs = 0;
        double drawnMs = 0;
        QString act;
        QString page;
        QString made;
        QString longest;
    };
    QString countsOf(bool makingPages) const;

    std::vector<Turn> m_turns;
    qint64 m_count = 0;
};
