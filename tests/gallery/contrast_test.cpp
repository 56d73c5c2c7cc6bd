#include "stage.h"

#include <catch2/catch_test_macros.hpp>

#include <QColor>
#include <QQmlComponent>
#include <QQmlEngine>

#include <cmath>

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.red() / 255.0) + 0.7152 * linear(colour.green() / 255.0)
        + 0.0722 * linear(colour.blue() / 255.0);
}

/// The contrast of two colours as WCAG 2 defines it, from 1 to 21.
double contrast(const QColor &one, const QColor &other)
{
    const double high = std::max(luminance(one), luminance(other));
    const double low = std::min(luminance(one), luminance(other));
    return (high + 0.05) / (low + 0.05);
}

struct Pair {
    const char *ink;
    const char *ground;
    double needed;
};

// The ratios of WCAG 2.2, 1.4.6 and 1.4.11.
constexpr double Read = 7.0;
constexpr double Seen = 3.0;
constexpr Pair pairs[] = {
    {"text", "bg", Read},
    {"text", "surface", Read},
    {"text", "surfaceAlt", Read},
    {"textMuted", "bg", Read},
    {"textMuted", "surface", Read},
    {"border", "surface", Seen},
    {"border", "bg", Seen},
    {"inkOnPrimary", "primary", Read},
    {"inkOnPrimarySoft", "primarySoft", Read},
    {"primary", "bg", Seen},
    {"primary", "surface", Read},
    {"success", "successSoft", Read},
    {"warning", "warningSoft", Read},
    {"danger", "dangerSoft", Read},
    {"info", "infoSoft", Read},
    {"offline", "offlineSoft", Read},
    {"success", "surface", Read},
    {"warning", "surface", Read},
    {"danger", "surface", Read},
};

} // namespace

TEST_CASE("the colours of every theme keep their contrast", "[ui]")
{
    QQmlEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QQmlComponent door(&engine);
    door.setData("import QtQml\nimport Doorstep.Ui\nPalettes {}", QUrl());
    const std::unique_ptr<QObject> palettes(door.create());
    INFO(door.errorString().toStdString());
    REQUIRE(palettes);

    for (const QString &theme : doorstep::Stage::themes()) {
        auto *tints = palettes->property(theme.toLatin1().constData()).value<QObject *>();
        REQUIRE(tints);
        const auto colour = [tints](const char *token) { return tints->property(token).value<QColor>(); };
        for (const Pair &pair : pairs) {
            INFO(theme.toStdString() << ": " << pair.ink << " on " << pair.ground);
            CHECK(contrast(colour(pair.ink), colour(pair.ground)) >= pair.needed);
        }
        for (const QVariant &rung : tints->property("ladder").toList()) {
            INFO(theme.toStdString() << ": ladder " << rung.value<QColor>().name().toStdString());
            CHECK(contrast(rung.value<QColor>(), colour("surface")) >= 4.5);
            CHECK(contrast(rung.value<QColor>(), colour("bg")) >= 4.5);
            CHECK(contrast(rung.value<QColor>(), colour("primarySoft")) >= Seen);
        }
        CHECK(tints->property("ladder").toList().size() == 5);
        for (const char *ground : {"bg", "surface", "primary"}) {
            INFO(theme.toStdString() << ": focus ring on " << ground);
            CHECK(std::max(contrast(colour("focus"), colour(ground)),
                           contrast(colour("focusRing"), colour(ground)))
                  >= Seen);
        }
    }
}
