#pragma once

#include <cstddef>

namespace doorstep {

/// SQLite's allocations, counted, and made to fail: from here on for the whole program. No connection may be
/// open.
void countAllocations();

/// The n-th allocation from now on fails, and so many after it. Nothing fails before this is called.
void failAllocation(size_t n, size_t inARow);
/// Small ones do not fail while this is so: while a vault is opened. SQLCipher 4.6.1 frees the same memory
/// twice where one of some dozen bytes fails as it copies the context of a cipher
/// (sqlcipher_cipher_ctx_copy), which no caller can help.
void spareSmallAllocations(bool spared);
/// None fails any more; how many there were since failAllocation().
size_t allocationsSince();
/// Whether one failed since.
bool hasFailedAllocation();

} // namespace doorstep
