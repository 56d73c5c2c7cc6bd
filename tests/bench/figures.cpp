#include "figures.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>

void Figures::print() const
{
    QByteArray line = "{\"m\":\"" + measure + '"';
    const auto add = [&line](const char *key, double value, int decimals) {
        if (value > 0)
            line += QByteArray(",\"") + key + "\":" + QByteArray::number(value, 'f', decimals);
    };
    add("n", double(documents), 0);
    add("docs_s", documentsASecond, 0);
    add("ms50", ms50, 4);
    add("ms99", ms99, 4);
    add("first_ms", firstMs, 3);
    add("wire_b", wireBytes, 1);
    add("hwm_mb", peakMb, 1);
    add("index_ms", indexMs, 0);
    std::printf("%s}\n", line.constData());
    std::fflush(stdout);
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, size_t(share * double(values.size())))];
}

namespace {

QByteArray contents(const char *path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double firstNumber(const char *path, const QString &pattern)
{
    return QRegularExpression(pattern).match(QString::fromLatin1(contents(path))).captured(1).toDouble();
}

} // namespace

double peakMb()
{
    return firstNumber("/proc/self/status", QStringLiteral("VmHWM:\\s+(\\d+)")) / 1024;
}

qint64 loopbackBytes()
{
    return qint64(firstNumber("/proc/net/dev", QStringLiteral("lo:\\s*(\\d+)")));
}
