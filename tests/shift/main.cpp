#include "shift.h"
#include "telling.h"

int main(int argc, char *argv[])
{
    return tellAsProgram(
        argc, argv,
        "usage: shift AGENCY_FOLDER OUT_FOLDER\n"
        "Works one shift with the real programs, offscreen, without a network and with one, and "
        "leaves data in OUT_FOLDER.\n",
        tellShifts);
}
