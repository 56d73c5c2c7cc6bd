#pragma once

#include <catch2/catch_test_macros.hpp>

#include <QFile>

inline QString contents(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}
