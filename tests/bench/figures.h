#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

/// One line of figures, printed as JSON with the keys that the peers print.
struct Figures {
    QByteArray measure;
    qint64 documents = 0;
    double documentsASecond = 0; ///< 0: does not apply, as below
    double ms50 = 0;
    double ms99 = 0;
    double firstMs = 0; ///< the first time, when nothing of it was in memory
    double wireBytes = 0; ///< on loopback, both ways, a document
    double peakMb = 0;
    double indexMs = 0; ///< until all that came can be found by the index, after the rest
    std::vector<std::pair<QByteArray, double>> more; ///< what only this measure tells

    void print() const;
};

double percentile(std::vector<double> values, double share);

// Memory of this process, or of another by its number.
double peakMb(qint64 process = 0); ///< VmHWM
double residentMb(qint64 process = 0); ///< VmRSS
/// Bytes that passed the loopback interface so far; keep it quiet otherwise.
qint64 loopbackBytes();
