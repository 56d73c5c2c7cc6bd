#include "scarce_memory.h"

#include <QtGlobal>

#include <limits>
#include <sqlite3.h>

namespace doorstep {

namespace {

constexpr size_t Never = std::numeric_limits<size_t>::max();

sqlite3_mem_methods plenty;
size_t counted = 0;
size_t firstToFail = Never;
size_t lastToFail = 0;
bool anyFailed = false;
int leastToFail = 0;

bool fails(int bytes)
{
    ++counted;
    const bool isOne = counted >= firstToFail && counted <= lastToFail && bytes >= leastToFail;
    anyFailed = anyFailed || isOne;
    return isOne;
}

void *scarceMalloc(int bytes)
{
    return fails(bytes) ? nullptr : plenty.xMalloc(bytes);
}

void *scarceRealloc(void *before, int bytes)
{
    return fails(bytes) ? nullptr : plenty.xRealloc(before, bytes);
}

} // namespace

void countAllocations()
{
    static bool isCounting = false;
    if (isCounting)
        return;
    isCounting = true;
    sqlite3_shutdown();
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &plenty) != SQLITE_OK)
        qFatal("SQLite does not tell how it allocates");
    static sqlite3_mem_methods scarce;
    scarce = plenty;
    scarce.xMalloc = scarceMalloc;
    scarce.xRealloc = scarceRealloc;
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &scarce) != SQLITE_OK || sqlite3_initialize() != SQLITE_OK)
        qFatal("SQLite does not take another allocator");
}

void failAllocation(size_t n, size_t inARow)
{
    counted = 0;
    anyFailed = false;
    firstToFail = n;
    lastToFail = n - 1 + inARow;
}

void spareSmallAllocations(bool spared)
{
    constexpr int small = 256;
    leastToFail = spared ? small : 0;
}

size_t allocationsSince()
{
    firstToFail = Never;
    return counted;
}

bool hasFailedAllocation()
{
    return anyFailed;
}

} // namespace doorstep
