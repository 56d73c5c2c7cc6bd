#pragma once

#include "figures.h"

#include <QElapsedTimer>

/// Milliseconds.
template <class Work>
double timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

inline Figures told(const std::vector<double> &times)
{
    Figures figures;
    figures.ms50 = percentile(times, 0.5);
    figures.ms99 = percentile(times, 0.99);
    return figures;
}
