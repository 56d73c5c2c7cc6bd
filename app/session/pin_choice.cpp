#include "pin_choice.h"

#include <algorithm>

namespace doorstep {

namespace {

bool isDigits(const QString &pin)
{
    return std::ranges::all_of(pin, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool repeatsEvery(const QString &pin, qsizetype length)
{
    for (qsizetype i = length; i < pin.size(); ++i)
        if (pin[i] != pin[i - length])
            return false;
    return true;
}

bool stepsBy(const QString &pin, int step)
{
    for (qsizetype i = 1; i < pin.size(); ++i)
        if ((pin[i].unicode() - pin[i - 1].unicode() - step) % 10 != 0)
            return false;
    return true;
}

} // namespace

PinChoice::~PinChoice()
{
    m_first.fill(u'\0');
}

bool PinChoice::isPin(const QString &typed)
{
    return typed.size() == Digits && isDigits(typed);
}

bool PinChoice::isGuessedFirst(const QString &pin)
{
    if (pin.size() < 2)
        return true;
    return repeatsEvery(pin, 1) || repeatsEvery(pin, 2) || repeatsEvery(pin, 3) || stepsBy(pin, 1)
        || stepsBy(pin, -1);
}

void PinChoice::enter(const QString &pin)
{
    if (!isPin(pin))
        return take({}, tr("A PIN has 6 numbers. Nothing is lost. Try again."));
    if (!m_anyPin && isGuessedFirst(pin))
        return take({}, tr("That PIN is easy to guess. Nothing is lost. Choose another one."));
    if (m_first.isEmpty())
        return take(pin, {});
    if (pin != m_first)
        return take({}, tr("Those two were not the same. Nothing is lost. Choose again."));
    take({}, {});
    emit chosen(pin);
}

void PinChoice::startAgain()
{
    take({}, {});
}

void PinChoice::take(const QString &pin, const QString &problem)
{
    const bool wasAgain = again();
    m_first.fill(u'\0');
    m_first = pin;
    m_problem = problem;
    if (wasAgain != again())
        emit againChanged();
    emit problemChanged();
}

} // namespace doorstep
