#include "page_stage.h"

#include <catch2/catch_session.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_container_properties.hpp>

#include <QDir>

#include <cstdio>

using namespace doorstep;

namespace {

const QStringList Scales{QStringLiteral("1"), QStringLiteral("1.5"), QStringLiteral("2")};

/// What the command line asks for; empty means all.
struct Wanted {
    QDir folder;
    QString scene;
    QString theme;
    QString scale;
    QString language;

    bool has(const QString &name) const { return name.contains(scene, Qt::CaseInsensitive); }
    bool hasTheme(const QString &name) const { return theme.isEmpty() || theme == name; }
    bool hasScale(const QString &name) const { return scale.isEmpty() || scale == name; }
};

Wanted &wanted()
{
    static Wanted one;
    return one;
}

void takePictures(Stage &stage, const QString &scene, const QString &label)
{
    const QList<QSize> sizes = stage.sizes();
    for (const QSize &size : sizes) {
        stage.resize(size);
        const QString at =
            sizes.size() < 2 ? QString() : QStringLiteral("-%1x%2").arg(size.width()).arg(size.height());
        CHECK(stage.picture().save(
            wanted().folder.filePath(QStringLiteral("%1%2-%3.png").arg(scene, at, label))));
    }
    CHECK_THAT(stage.complaints().join(QStringLiteral("; ")).toStdString(), Catch::Matchers::IsEmpty());
}

/// Each theme at each text size, and once from right to left.
template <class Show>
void inEveryLook(const Show &show)
{
    for (const QString &theme : Stage::themes())
        for (const QString &scale : Scales)
            if (wanted().hasTheme(theme) && wanted().hasScale(scale))
                show(Look{theme, scale.toDouble(), false, wanted().language},
                     QStringLiteral("%1-%2").arg(theme, scale));
    if (wanted().language == u"en" && wanted().hasTheme(QStringLiteral("rtl"))
        && wanted().hasScale(QStringLiteral("1")))
        show(Look{QStringLiteral("light"), 1.0, true, wanted().language}, QStringLiteral("rtl"));
}

} // namespace

TEST_CASE("a picture of every component and page is taken")
{
    for (const QString &scene : Stage::scenes())
        if (wanted().has(scene))
            inEveryLook([&scene](const Look &look, const QString &label) {
                Stage stage(scene, look);
                REQUIRE(stage.root());
                takePictures(stage, scene, label);
            });
    for (const PageScene &scene : pageScenes())
        if (const QString name = QString::fromLatin1(scene.name); wanted().has(name))
            inEveryLook([&](const Look &look, const QString &label) {
                PageStage stage(scene, look);
                REQUIRE(stage.root());
                CHECK_THAT(stage.missed().join(QStringLiteral("; ")).toStdString(),
                           Catch::Matchers::IsEmpty());
                takePictures(stage, name, label);
            });
}

/// gallery OUTDIR [scene part] [theme] [scale] [language, or pseudo]: a picture of every component and page
/// in every theme at three text sizes, and one from right to left; the words after the folder narrow it down.
int main(int argc, char **argv)
{
    const auto argument = [&](int index) {
        return index < argc ? QString::fromLocal8Bit(argv[index]) : QString();
    };
    if (argc < 2) {
        std::puts("usage: gallery OUTDIR [scene part] [theme] [scale] [language]");
        return 2;
    }
    wanted() = {QDir(argument(1)), argument(2), argument(3), argument(4),
                argc > 5 ? argument(5) : languages().constFirst()};
    wanted().folder.mkpath(QStringLiteral("."));
    return Catch::Session().run(1, argv);
}
