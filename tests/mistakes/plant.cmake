# cmake -DSOURCE=a file -DNAME=its name below the project -DINTO=another -DMISTAKES=a list -P plant.cmake: copies a
# source with the mistakes of the list that are made in it.
file(READ ${SOURCE} text)

function(mistake name source right wrong)
    if(NOT source STREQUAL NAME)
        return()
    endif()
    string(FIND "${text}" "${right}" first)
    string(FIND "${text}" "${right}" last REVERSE)
    if(first EQUAL -1 OR NOT first EQUAL last)
        message(FATAL_ERROR "mistake ${name}: what it bends must stand in ${source} once: ${right}")
    endif()
    string(REPLACE "PLANTED" "planted(Mistake::${name})" wrong "${wrong}")
    string(REPLACE "${right}" "${wrong}" text "${text}")
    set(text "${text}" PARENT_SCOPE)
endfunction()
include(${MISTAKES})

file(WRITE ${INTO}.new "#include \"planted.h\"\n#line 1 \"${SOURCE}\"\n${text}")
file(COPY_FILE ${INTO}.new ${INTO} ONLY_IF_DIFFERENT) # else all of them are compiled again for each mistake
