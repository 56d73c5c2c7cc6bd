#pragma once

#include <QLatin1StringView>

#include <vector>

namespace doorstep {

/// The words a passphrase is drawn from: more than 2048, sorted, all different. What was written on a paper
/// once is typed for years, so that a word may come to them and none may go.
const std::vector<QLatin1StringView> &plainWords();

} // namespace doorstep
