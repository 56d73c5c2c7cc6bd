#include "story.h"
#include "telling.h"

int main(int argc, char *argv[])
{
    return tellAsProgram(argc, argv,
                         "usage: forgets AGENCY_FOLDER OUT_FOLDER\n"
                         "Fills a real tablet, offscreen, with words and looks for them, and for its keys, "
                         "in the memory of the "
                         "process, before and after the lock.\n",
                         tellWhatIsForgotten);
}
