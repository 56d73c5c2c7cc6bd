// Where there is no libFuzzer: runs what is in the folders and files named, each once, and nothing new.

#include <QDirIterator>
#include <QFile>

#include <cstdio>

// As libFuzzer declares them for itself; a batch sees their definitions, too.
// NOLINTBEGIN(readability-redundant-declaration)
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv);
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);
// NOLINTEND(readability-redundant-declaration)

namespace {

int runFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        fprintf(stderr, "%s cannot be read\n", qPrintable(path));
        return 0;
    }
    const QByteArray bytes = file.readAll();
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size()));
    return 1;
}

int runAll(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return runFile(path);
    int ran = 0;
    for (QDirIterator at(path, QDir::Files); at.hasNext();)
        ran += runFile(at.next());
    return ran;
}

} // namespace

int main(int argc, char **argv)
{
    LLVMFuzzerInitialize(&argc, &argv);
    int ran = 0;
    for (int i = 1; i < argc; ++i)
        if (argv[i][0] != '-')
            ran += runAll(QString::fromLocal8Bit(argv[i]));
    printf("%d inputs\n", ran);
    return ran > 0 ? 0 : 1;
}
