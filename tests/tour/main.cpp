#include "story.h"
#include "telling.h"

int main(int argc, char *argv[])
{
    return tellAsProgram(argc, argv,
                         "usage: tour AGENCY_FOLDER OUT_FOLDER\n"
                         "Tells one story with the real programs, offscreen, and leaves pictures and data in "
                         "OUT_FOLDER.\n",
                         tellStory);
}
