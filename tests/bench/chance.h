#pragma once

#include <QStringList>

/// What the workloads are made by: chance that is the same each time (mulberry32; public domain, T. Ettinger)
/// and sentences of words of which few are frequent and many are rare, as in what people write.
class Chance
{
public:
    explicit Chance(quint32 seed);

    double next(); ///< from 0, below 1
    int below(int n);
    QString hex(int digits);
    QString text(int target); ///< of about so many characters

private:
    void makeVocabulary();
    QString word();

    quint32 m_state;
    QStringList m_vocabulary;
};
