# plant_mistakes(into): the sources of this folder's program in which its mistakes.cmake makes mistakes. They are
# copied with them, compiled for this program alone and taken before what their layers hold; the layers themselves
# know nothing of mistakes. The names go into mistakes.h.
set(MISTAKES_FOLDER ${CMAKE_CURRENT_LIST_DIR})

function(mistake name source)
    list(APPEND mistakes ${name})
    list(APPEND bent ${source})
    set(mistakes ${mistakes} PARENT_SCOPE)
    set(bent ${bent} PARENT_SCOPE)
endfunction()

function(plant_mistakes into)
    include(${CMAKE_CURRENT_SOURCE_DIR}/mistakes.cmake)
    list(REMOVE_DUPLICATES bent)
    list(REMOVE_DUPLICATES mistakes)
    set(sources ${MISTAKES_FOLDER}/planted.cpp ${MISTAKES_FOLDER}/planted.h)
    foreach(source IN LISTS bent)
        string(REPLACE "/" "_" copy ${source})
        set(copy ${CMAKE_CURRENT_BINARY_DIR}/${copy})
        add_custom_command(OUTPUT ${copy}
            COMMAND ${CMAKE_COMMAND} -DSOURCE=${PROJECT_SOURCE_DIR}/${source} -DNAME=${source} -DINTO=${copy}
                -DMISTAKES=${CMAKE_CURRENT_SOURCE_DIR}/mistakes.cmake -P ${MISTAKES_FOLDER}/plant.cmake
            DEPENDS ${PROJECT_SOURCE_DIR}/${source} ${MISTAKES_FOLDER}/plant.cmake mistakes.cmake
            VERBATIM)
        string(REGEX REPLACE "^(sync/)?([a-z]+)/.*" "\\2" layer ${source})
        set_source_files_properties(${PROJECT_SOURCE_DIR}/${source} TARGET_DIRECTORY ${layer}
            PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON) # the linker takes an object whole or not at all
        get_filename_component(beside ${PROJECT_SOURCE_DIR}/${source} DIRECTORY)
        set_source_files_properties(${copy} PROPERTIES COMPILE_OPTIONS -iquote${beside})
        list(APPEND sources ${copy})
    endforeach()
    list(JOIN mistakes ", " enumerators)
    list(JOIN mistakes "\", \"" names)
    file(CONFIGURE OUTPUT mistakes.h CONTENT [[
#pragma once

#include <array>

namespace doorstep {

enum class Mistake { None, @enumerators@ };
inline constexpr std::array MistakeNames{"None", "@names@"};

} // namespace doorstep
]] @ONLY)
    set(${into} ${sources} PARENT_SCOPE)
endfunction()
