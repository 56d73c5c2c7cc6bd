#pragma once

namespace doorstep {

/// What the screens' fonts lack, Arabic, is taken from the font that comes with the program, before whatever
/// else a tablet has, which draws it in another size or not at all. Once, before the first screen.
void preferOurLetters();

} // namespace doorstep
