# cmake -DSOURCE=a file -DNAME=its name below the project -DINTO=another -DTABLE=a table -DHEADER=a header
# -P bend.cmake: copies a source with what the table puts into it. The header declares what is put there.
file(READ ${SOURCE} text)

function(bend called name source right wrong word)
    if(NOT source STREQUAL NAME)
        return()
    endif()
    string(FIND "${text}" "${right}" first)
    string(FIND "${text}" "${right}" last REVERSE)
    if(first EQUAL -1 OR NOT first EQUAL last)
        message(FATAL_ERROR "${name}: what it bends must stand in ${source} once: ${right}")
    endif()
    string(REPLACE "${word}" "${called}::${name})" wrong "${wrong}")
    string(REPLACE "${right}" "${wrong}" text "${text}")
    set(text "${text}" PARENT_SCOPE)
endfunction()
function(mistake name source right wrong) # PLANTED: it is made now
    bend("planted(Mistake" ${name} ${source} "${right}" "${wrong}" PLANTED)
    set(text "${text}" PARENT_SCOPE)
endfunction()
function(point name source right wrong) # REACHED: the process is to end here, now
    bend("reached(Point" ${name} ${source} "${right}" "${wrong}" REACHED)
    set(text "${text}" PARENT_SCOPE)
endfunction()
function(addition source right wrong) # stands there always
    bend("" "an addition" ${source} "${right}" "${wrong}" "no word")
    set(text "${text}" PARENT_SCOPE)
endfunction()
include(${TABLE})

# what it includes from beside it
get_filename_component(beside ${SOURCE} DIRECTORY)
string(REGEX MATCHALL "#include \"[a-z_]+\\.h\"" includes "${text}")
foreach(include IN LISTS includes)
    string(REGEX REPLACE "#include \"(.*)\"" "${beside}/\\1" header ${include})
    if(EXISTS ${header})
        string(REPLACE "${include}" "#include \"${header}\"" text "${text}")
    endif()
endforeach()

file(WRITE ${INTO}.new "#include \"${HEADER}\"\n#line 1 \"${SOURCE}\"\n${text}")
file(COPY_FILE ${INTO}.new ${INTO} ONLY_IF_DIFFERENT) # else all of them are compiled again for each entry
