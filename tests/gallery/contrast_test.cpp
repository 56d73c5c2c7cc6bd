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

constexpr double text = 7.0;
constexpr double edge = 3.0;
constexpr Pair pairs[] = {
    {"text", "bg", text},
    {"text", "surface", text},
    {"text", "surfaceAlt", text},
    {"textMuted", "bg", text},
    {"textMuted", "surface", text},
    {"border", "surface", edge},
    {"border", "bg", edge},
    {"inkOnPrimary", "primary", text},
    {"inkOnPrimarySoft", "primarySoft", text},
    {"primary", "bg", edge},
    {"primary", "surface", text},
    {"success", "successSoft", text},
    {"warning", "warningSoft", text},
    {"danger", "dangerSoft", text},
    {"info", "infoSoft", text},
    {"offline", "offlineSoft", text},
    {"success", "surface", text},
    {"warning", "surface", text},
    {"danger", "surface", text},
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
            CHECK(contrast(rung.value<QColor>(), colour("primarySoft")) >= edge);
        }
        CHECK(tints->property("ladder").toList().size() == 5);
        for (const char *ground : {"bg", "surface", "primary"}) {
            INFO(theme.toStdString() << ": focus ring on " << ground);
            CHECK(std::max(contrast(colour("focus"), colour(ground)),
                           contrast(colour("focusRing"), colour(ground)))
                  >= edge);
        }
    }
}
