# Programs of tests bend sources of layers: they compile copies with what a table of theirs puts into them, and take
# those before what the layers hold; the layers know nothing of it. The linker takes an object whole or not at all,
# so the bent sources of one folder, whoever bends them, are one object in their layer, and a program that bends one
# of them has copies of all.
set(bend_script ${CMAKE_CURRENT_LIST_DIR}/bend.cmake)

# an entry of a table
macro(mistake name source)
    list(APPEND names ${name})
    list(APPEND sources ${source})
endmacro()
macro(point name source)
    mistake(${name} ${source})
endmacro()
macro(addition source)
    list(APPEND sources ${source})
endmacro()

# where a source belongs: its layer, and the group of what is bent beside it
function(place_of source layer_into group_into)
    string(REGEX REPLACE "^(sync/)?([a-z]+)/.*" "\\2" layer ${source})
    get_filename_component(folder ${source} DIRECTORY)
    string(MAKE_C_IDENTIFIER ${folder} group)
    set(${layer_into} ${layer} PARENT_SCOPE)
    set(${group_into} ${group} PARENT_SCOPE)
endfunction()

# bends(table names sources): what the table's entries are called, and which sources they bend
function(bends table names_into sources_into)
    set(names)
    set(sources)
    include(${table})
    list(REMOVE_DUPLICATES names)
    list(REMOVE_DUPLICATES sources)
    set(${names_into} ${names} PARENT_SCOPE)
    set(${sources_into} ${sources} PARENT_SCOPE)
endfunction()

# Gives the sources of a target that are in no group yet groups of their own, about as large as in every target.
function(group_the_rest target)
    get_target_property(folder ${target} SOURCE_DIR)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    set(rest)
    foreach(source IN LISTS sources)
        get_source_file_property(group ${source} DIRECTORY ${folder} UNITY_GROUP)
        if(NOT group)
            list(APPEND rest ${source})
        endif()
    endforeach()
    list(LENGTH rest count)
    math(EXPR groups "(${count} + ${CMAKE_UNITY_BUILD_BATCH_SIZE} / 2) / ${CMAKE_UNITY_BUILD_BATCH_SIZE}")
    set(place 0)
    foreach(source IN LISTS rest)
        math(EXPR number "${place} * ${groups} / ${count}")
        math(EXPR place "${place} + 1")
        set_source_files_properties(${source} DIRECTORY ${folder} PROPERTIES UNITY_GROUP rest_${number})
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
endfunction()

# bendable_by(table…): the bent sources of each layer go together, by folder. To be said once, before any program
# asks for its copies.
function(bendable_by)
    set(all)
    set(layers)
    foreach(table IN LISTS ARGN)
        bends(${table} names sources)
        list(APPEND all ${sources})
    endforeach()
    list(REMOVE_DUPLICATES all)
    foreach(source IN LISTS all)
        place_of(${source} layer group)
        set_source_files_properties(${PROJECT_SOURCE_DIR}/${source} TARGET_DIRECTORY ${layer}
            PROPERTIES UNITY_GROUP ${group})
        list(APPEND layers ${layer})
    endforeach()
    list(REMOVE_DUPLICATES layers)
    foreach(layer IN LISTS layers)
        group_the_rest(${layer})
    endforeach()
    set(bendable ${all} PARENT_SCOPE)
endfunction()

# bent_copies(into table header source…): the copies that a program compiles which bends these sources.
function(bent_copies into table header)
    set(groups)
    foreach(source IN LISTS ARGN)
        place_of(${source} layer group)
        list(APPEND groups ${group})
    endforeach()
    set(copies)
    foreach(source IN LISTS bendable)
        place_of(${source} layer group)
        if(NOT group IN_LIST groups)
            continue()
        endif()
        string(REPLACE "/" "_" copy ${source})
        set(copy ${CMAKE_CURRENT_BINARY_DIR}/${copy})
        add_custom_command(OUTPUT ${copy}
            COMMAND ${CMAKE_COMMAND} -DSOURCE=${PROJECT_SOURCE_DIR}/${source} -DNAME=${source} -DINTO=${copy}
                -DTABLE=${CMAKE_CURRENT_SOURCE_DIR}/${table} -DHEADER=${header} -P ${bend_script}
            DEPENDS ${PROJECT_SOURCE_DIR}/${source} ${bend_script} ${table}
            VERBATIM)
        get_source_file_property(own ${PROJECT_SOURCE_DIR}/${source} TARGET_DIRECTORY ${layer} COMPILE_OPTIONS)
        if(own)
            set_source_files_properties(${copy} PROPERTIES COMPILE_OPTIONS "${own}")
        endif()
        set_source_files_properties(${copy} PROPERTIES UNITY_GROUP ${group})
        list(APPEND copies ${copy})
    endforeach()
    set(${into} ${copies} PARENT_SCOPE)
endfunction()
