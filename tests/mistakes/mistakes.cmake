# plant_mistakes(into): copies of the sources in which the mistakes.cmake of this folder's program makes mistakes, for
# that program alone (support/bend), and how they are switched. Their names go into mistakes.h.
set(MISTAKES_FOLDER ${CMAKE_CURRENT_LIST_DIR})

function(plant_mistakes into)
    bends(${CMAKE_CURRENT_SOURCE_DIR}/mistakes.cmake mistakes bent)
    bent_copies(copies mistakes.cmake planted.h ${bent})
    set(sources ${MISTAKES_FOLDER}/planted.cpp ${MISTAKES_FOLDER}/planted.h ${copies})
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
