#pragma once

#include "paper.h"

#include <QByteArray>

namespace doorstep {

/// How large a paper is set. A4 upright.
struct PaperSize {
    qreal points = 11; ///< of the words; headings are larger, what is quiet is smaller
    qreal leastPoints = 9; ///< it is set smaller down to this where that saves it a side beyond `mostPages`
    int mostPages = 2; ///< it takes more where even that does not do: nothing is ever left out

    bool operator==(const PaperSize &) const = default;
};

/// For who reads ordinary print.
constexpr PaperSize OrdinaryPrint{};
/// 18 points, as the UK Association for Accessible Formats asks of large print; it takes the sides it takes.
constexpr PaperSize LargePrint{18, 18, 1};

/// The texts of each side from top to bottom, as they would be printed; a block that goes on overleaf has its
/// lines on both. Needs a QGuiApplication, as all here does.
std::vector<QStringList> pagesOf(const Paper &paper, const PaperSize &size);

/// The same as a PDF file. Text in any script, each paragraph in its own direction; black and grey only.
/// `pageWords` is "Page %1 of %2" in the reader's language.
QByteArray pdfOf(const Paper &paper, const PaperSize &size, const QString &pageWords);

} // namespace doorstep
