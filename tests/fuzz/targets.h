#pragma once

#include <QByteArray>

#include <span>
#include <string_view>

namespace doorstep {

/// One way in for bytes from outside. `run` ends the program when it finds a fault, and otherwise gives
/// nothing: what it is given decides alone what it does.
struct Target {
    std::string_view name;
    void (*run)(const QByteArray &bytes);
};
/// All there are.
std::span<const Target> targets();

// What single bytes, or messages, may do to a reader.
void readHttpReply(const QByteArray &bytes);
void readCbor(const QByteArray &bytes);
void readRecords(const QByteArray &bytes);
void readMessages(const QByteArray &bytes);
void readFrames(const QByteArray &bytes);
void readCodes(const QByteArray &bytes);
void readDeviceFiles(const QByteArray &bytes);
void readTables(const QByteArray &bytes);
void readPictures(const QByteArray &bytes);
void readCourier(const QByteArray &bytes);

// What they may do to those who keep things.
void askServer(const QByteArray &bytes);
void pushToServer(const QByteArray &bytes);
void fillVault(const QByteArray &bytes);
void settleLines(const QByteArray &bytes);

} // namespace doorstep
