#pragma once

#include <QByteArrayView>

#include <array>
#include <concepts>
#include <optional>
#include <string_view>

namespace doorstep {

/// An enumeration whose words(E) lists, in order, the word of each enumerator as offices write it in
/// import and export. The first enumerator is Unknown, with an empty word: nothing said, or said by a
/// newer version.
template <class E>
concept Worded = requires(E value)
{
    {
        words(value).size()
        } -> std::convertible_to<size_t>;
};

template <Worded E>
constexpr std::string_view wordFor(E value)
{
    return words(E{})[static_cast<size_t>(value)];
}

/// Nothing for a word that is not in the list, and for the empty one.
template <Worded E>
std::optional<E> fromWord(QByteArrayView word)
{
    constexpr auto list = words(E{});
    for (size_t i = 1; i < list.size(); ++i)
        if (word == QByteArrayView(list[i].data(), qsizetype(list[i].size())))
            return static_cast<E>(i);
    return std::nullopt;
}

} // namespace doorstep
