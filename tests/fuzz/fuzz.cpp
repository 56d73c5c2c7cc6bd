// One program for all targets: they share nearly all they link. --target NAME says which; with clang and the
// sanitizers it is libFuzzer's, which passes over what begins with two dashes.

#include "targets.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <array>

using namespace doorstep;

namespace {

constexpr std::array All{
    Target{"http", readHttpReply},     Target{"cbor", readCbor},       Target{"record", readRecords},
    Target{"message", readMessages},   Target{"frame", readFrames},    Target{"code", readCodes},
    Target{"device", readDeviceFiles}, Target{"table", readTables},    Target{"picture", readPictures},
    Target{"server", askServer},       Target{"push", pushToServer},   Target{"vault", fillVault},
    Target{"line", settleLines},       Target{"courier", readCourier},
};

const Target *chosen = nullptr;

} // namespace

std::span<const Target> doorstep::targets()
{
    return All;
}

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    constexpr std::string_view option = "--target=";
    static QCoreApplication application(*argc, *argv);
    QLoggingCategory::setFilterRules(QStringLiteral("*.debug=false\n*.info=false\n*.warning=false"));
    for (int i = 1; i < *argc; ++i)
        if (const std::string_view word = (*argv)[i]; word.starts_with(option))
            if (const auto found = std::ranges::find(All, word.substr(option.size()), &Target::name);
                found != All.end())
                chosen = &*found;
    if (!chosen) {
        fprintf(stderr, "fuzz --target=NAME [FOLDER…], where NAME is one of:");
        for (const Target &one : All)
            fprintf(stderr, " %.*s", int(one.name.size()), one.name.data());
        fprintf(stderr, "\n");
        exit(2);
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    chosen->run(QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size)));
    return 0;
}
