# bent_copies(into table header source…): the list of copies of these sources of layers, with what the table puts
# into them. A program that compiles them takes them before what its layers hold; the layers know nothing of it.
set(bend_script ${CMAKE_CURRENT_LIST_DIR}/bend.cmake)
function(bent_copies into table header)
    list(REMOVE_DUPLICATES ARGN)
    set(copies)
    foreach(source IN LISTS ARGN)
        string(REPLACE "/" "_" copy ${source})
        set(copy ${CMAKE_CURRENT_BINARY_DIR}/${copy})
        add_custom_command(OUTPUT ${copy}
            COMMAND ${CMAKE_COMMAND} -DSOURCE=${PROJECT_SOURCE_DIR}/${source} -DNAME=${source} -DINTO=${copy}
                -DTABLE=${CMAKE_CURRENT_SOURCE_DIR}/${table} -DHEADER=${header} -P ${bend_script}
            DEPENDS ${PROJECT_SOURCE_DIR}/${source} ${bend_script} ${table}
            VERBATIM)
        string(REGEX REPLACE "^(sync/)?([a-z]+)/.*" "\\2" layer ${source})
        set_source_files_properties(${PROJECT_SOURCE_DIR}/${source} TARGET_DIRECTORY ${layer}
            PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON) # the linker takes an object whole or not at all
        get_source_file_property(own ${PROJECT_SOURCE_DIR}/${source} TARGET_DIRECTORY ${layer} COMPILE_OPTIONS)
        if(NOT own)
            set(own)
        endif()
        get_filename_component(beside ${PROJECT_SOURCE_DIR}/${source} DIRECTORY)
        set_source_files_properties(${copy} PROPERTIES COMPILE_OPTIONS "-iquote${beside};${own}")
        list(APPEND copies ${copy})
    endforeach()
    set(${into} ${copies} PARENT_SCOPE)
endfunction()
