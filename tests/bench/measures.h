#pragma once

#include "figures.h"
#include "year.h"

#include <QStringList>

/// How much of W, and how often.
struct Extent {
    size_t many = 60'000;
    size_t few = 1'000;
    size_t rounds = 1'000; ///< of what is measured one by one
    size_t saves = 2'000;
    size_t starts = 20; ///< of the program
    int runs = 3; ///< of what is measured once a process
    int share = 1; ///< tablets of a swarm are divided by it
    Year::Size year{}; ///< of the big vault
    int drained = 1'300; ///< tablets that come back after a day without the server
    int seconds = 60; ///< of a swarm without end

    static Extent small() { return {1'000, 1'000, 20, 50, 3, 1, 20, {6, 3, 30}, 20, 2}; }
};

/// In the order in which `all` takes them.
QStringList measureNames();
/// Those that take minutes, each by its own name only.
QStringList longMeasureNames();
/// Those that are run several times, each in its own process, the median of which counts.
bool isRepeated(const QString &measure);

/// Measures and gives the figures, mostly one line; the program ends when something goes wrong.
std::vector<Figures> measure(const QString &name, const Extent &extent);
