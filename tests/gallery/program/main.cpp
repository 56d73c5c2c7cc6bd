#include "stage.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

using namespace doorstep;

namespace {

const QStringList scales = {QStringLiteral("1"), QStringLiteral("1.5"), QStringLiteral("2")};

bool takePictures(const QString &scene, const Look &look, const QString &label, const QDir &folder)
{
    Stage stage(scene, look);
    if (!stage.root())
        return false;
    const QList<QSize> sizes = stage.sizes();
    for (const QSize &size : sizes) {
        stage.resize(size);
        const QString at =
            sizes.size() < 2 ? QString() : QStringLiteral("-%1x%2").arg(size.width()).arg(size.height());
        stage.picture().save(folder.filePath(QStringLiteral("%1%2-%3.png").arg(scene, at, label)));
    }
    return stage.complaints().isEmpty();
}

} // namespace

/// gallery OUTDIR [scene part] [theme] [scale]: a picture of every scene in every theme at three text sizes,
/// and one from right to left; the words after the folder narrow it down.
int main(int argc, char **argv)
{
    const auto app = openHouse(argc, argv);
    QTextStream out(stdout);
    if (argc < 2) {
        out << "usage: gallery OUTDIR [scene part] [theme] [scale]\n";
        return 2;
    }
    const auto chosen = [&](int index, const QString &value, bool part) {
        const QString wanted = index < argc ? QString::fromLocal8Bit(argv[index]) : QString();
        return wanted.isEmpty() || (part ? value.contains(wanted, Qt::CaseInsensitive) : value == wanted);
    };
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(QStringLiteral("."));
    bool clean = true;
    for (const QString &scene : Stage::scenes()) {
        if (!chosen(2, scene, true))
            continue;
        for (const QString &theme : Stage::themes()) {
            if (!chosen(3, theme, false))
                continue;
            for (const QString &scale : scales) {
                if (chosen(4, scale, false))
                    clean = takePictures(scene, {theme, scale.toDouble(), false},
                                         QStringLiteral("%1-%2").arg(theme, scale), folder)
                        && clean;
            }
        }
        if (chosen(3, QStringLiteral("rtl"), false))
            clean = takePictures(scene, {QStringLiteral("light"), 1.0, true}, QStringLiteral("rtl"), folder)
                && clean;
    }
    return clean ? 0 : 1;
}
