#pragma once

#include "record.h"
#include "result.h"

#include <QStringList>

namespace doorstep {

// Pictures that a carer adds to what they write: how they are kept, and how screens name them.

constexpr int MostPictureSide = 1600; ///< points: a wound fills a tablet's screen
constexpr qint64 MostPictureFile = 64 * 1024 * 1024; ///< bytes that are read at all

/// A JPEG to be kept, of the bytes of a JPEG or PNG: upright, at most MostPictureSide on a side, and with
/// nothing in it but what is seen; where and when it was taken, by what device, and any words in it are gone.
/// Malformed: it is neither, cut short, or unfolds to more than a tablet should.
Result<QByteArray> pictureToKeep(const QByteArray &file);
/// The same of a file; Storage when it cannot be read.
Result<QByteArray> pictureFromFile(const QString &path);

/// Names a picture on the screens; nothing that is no such name.
QString pictureName(const BlobRef &picture);
std::optional<BlobRef> pictureNamed(const QString &name);
/// Those that a record names, in its order.
QStringList pictureNames(const std::vector<BlobRef> &blobs);

/// What a screen shows these bytes from; empty when they are no picture that may be shown.
QString pictureSource(const QByteArray &bytes);

} // namespace doorstep
