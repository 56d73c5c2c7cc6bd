#pragma once

#include <QByteArray>
#include <QString>

namespace doorstep {

/// The media type of a picture that we show, by its bytes and not by what anybody calls it; empty: it is none
/// of SVG, PNG and JPEG.
QString pictureTypeOf(const QByteArray &bytes);

/// What is wrong with such a picture, in words for the office; empty when it is whole, plain and small enough
/// to be shown on any tablet, whatever it unfolds to. A vector drawing is plain when it draws only itself.
/// Nothing is decoded for that.
QString faultOfPicture(const QByteArray &bytes);

} // namespace doorstep
