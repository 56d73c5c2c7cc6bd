#pragma once

#include "record.h"

#include <QString>

#include <span>

namespace doorstep {

/// Beside a vault: the stamp of the last record that somebody was told is saved. A vault that knows no stamp
/// as high has lost something since, however whole it looks: a log that was cut short looks like one that was
/// never longer. Nothing waits for the disk here, so that after a loss of power the mark may be too low,
/// never too high: it is set when what it speaks of is safe.
class SavedMark
{
public:
    explicit SavedMark(QString path);

    void set(std::span<const Record> saved) const;
    /// 0: there is none, or it cannot be read.
    quint64 stamp() const;

private:
    QString m_path;
};

} // namespace doorstep
