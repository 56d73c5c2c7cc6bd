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
    for (const auto &[key, value] : more)
        line += ",\"" + key + "\":" + QByteArray::number(value, 'f', 2);
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

double firstNumber(const QByteArray &path, const QByteArray &pattern)
{
    QFile file(QString::fromLatin1(path));
    const QByteArray contents = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const QRegularExpression number(QString::fromLatin1(pattern + "\\s*(\\d+)"));
    return number.match(QString::fromLatin1(contents)).captured(1).toDouble();
}

double statusMb(qint64 process, const QByteArray &line)
{
    const QByteArray who = process == 0 ? QByteArray("self") : QByteArray::number(process);
    return firstNumber("/proc/" + who + "/status", line) / 1024;
}

} // namespace

double peakMb(qint64 process)
{
    return statusMb(process, "VmHWM:");
}

double residentMb(qint64 process)
{
    return statusMb(process, "VmRSS:");
}

qint64 loopbackBytes()
{
    return qint64(firstNumber("/proc/net/dev", "lo:"));
}
