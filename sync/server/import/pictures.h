#pragma once

#include "result.h"

#include <QHash>
#include <QString>

namespace doorstep {

struct Picture {
    QString type; ///< media type
    QByteArray bytes;

    bool operator==(const Picture &) const = default;
};

/// The drawings of an agency's folder: SVG, PNG or JPEG in `pictures/`, small enough to travel inside a
/// passport line. Nothing outside that folder is read, whatever a name or a link says.
class Pictures
{
public:
    static constexpr qint64 MaxBytes = 32 * 1024;

    explicit Pictures(const QString &agencyFolder);
    /// Fault::Malformed: `detail` says in words for the office what is wrong, what is expected.
    Result<Picture> read(const QString &name) const;

private:
    QString m_folder; ///< canonical; empty: there is none, or it lies elsewhere
    mutable QHash<QString, Picture> m_known;
};

} // namespace doorstep
