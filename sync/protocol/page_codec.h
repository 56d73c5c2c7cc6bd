#pragma once

#include "cbor_reader.h"
#include "cbor_writer.h"
#include "messages.h"

namespace doorstep {

/// Pages on the wire leave out what the reader can compute, and the reader puts it back byte for byte: see
/// "Pages" in README.md. A record of another stream than the page's is written as Unreadable.
void writePage(CborWriter &out, const Page &page);

/// `in` fails where the page is none. What is no record in it becomes Unreadable.
Page readPage(CborReader &in);

} // namespace doorstep
