#pragma once

#include "reserve.h"

#include <QString>

namespace doorstep {

/// A file that holds nothing and has its blocks.
class FileReserve : public Reserve
{
public:
    static constexpr qint64 Bytes = 8 * 1024 * 1024;

    explicit FileReserve(const QString &path);
    void take() override;
    bool letGo() override;

private:
    QByteArray m_path;
};

} // namespace doorstep
