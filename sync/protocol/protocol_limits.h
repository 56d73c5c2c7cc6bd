#pragma once

#include "record.h"

#include <chrono>

namespace doorstep {

// The limits of the protocol, normative in README.md. Whatever is over one is refused, never cut short.

constexpr quint32 ProtocolVersion = 1;

constexpr size_t MaxPushRecords = 1'000;
constexpr qsizetype MaxPushBytes = 1024 * 1024; ///< of a push, before compression
constexpr qsizetype MaxRequestBytes = MaxPushBytes; ///< of any request body, as sent
constexpr quint64 MostPulledBytes =
    1024 * 1024; ///< of records in a pull's reply, about; whoever asks may ask for less
constexpr quint64 LeastPulledBytes = 16 * 1024;
constexpr qsizetype MaxPlainBytes = 8 * 1024 * 1024; ///< of any body, after decompression
constexpr qsizetype MaxCompressionRatio = 20;
constexpr qsizetype FreeCompressionBytes = 64 * 1024; ///< a body may always decompress to this much
constexpr qsizetype MaxHeaderBytes = 16 * 1024;
constexpr size_t MaxPullPositions = 10'000;
constexpr size_t MaxOrdersDone = 16; ///< in one errand
constexpr qsizetype MaxNameBytes = 1'024; ///< of names of devices, accounts, agencies
constexpr qsizetype MaxWordBytes = 64; ///< of code words
constexpr size_t MaxPins = 8; ///< of one server
constexpr qsizetype MaxTagBytes = 8; ///< of a lease, of pins

// What the server waits for a client.
constexpr std::chrono::seconds FirstByteTimeout{5};
constexpr std::chrono::seconds HeaderTimeout{10};
constexpr std::chrono::seconds RequestTimeout{120};
constexpr std::chrono::seconds WaitTime{30};

// What a client waits for the server.
constexpr std::chrono::seconds ConnectTimeout{10};
constexpr std::chrono::seconds ReplyTimeout{30}; ///< without a byte of progress
constexpr std::chrono::seconds WaitReplyTimeout{45};

constexpr std::chrono::minutes TokenLife{15};
constexpr std::chrono::minutes MaxClockSkew{10};
constexpr std::chrono::seconds FirstBackOff{1};
constexpr std::chrono::minutes LongestBackOff{5};

} // namespace doorstep
