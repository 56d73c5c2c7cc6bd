#include "chance.h"

#include <algorithm>
#include <cmath>

namespace {

const char *const Words =
    "assisted with personal care and offered choice of clothes today she was in good spirits medication "
    "prompted from "
    "blister pack taken with water no concerns observed skin intact cream applied to heels breakfast "
    "porridge and tea "
    "prepared ate well fluids encouraged catheter bag emptied urine clear walking frame used transfers "
    "slowly with one "
    "carer prefers the blue mug sugar two spoons likes radio on quietly hard of hearing left side daughter "
    "visits "
    "Tuesday key safe code changed front door sticks dog friendly allergic penicillin thickened drinks "
    "pressure mat "
    "checked night light left on curtains closed heating set warm bin put out laundry folded bed changed "
    "reported "
    "dizziness on standing sat down again rested told office GP called awaiting call back blood sugar "
    "recorded refused "
    "lunch offered sandwich later accepted half smiled talked about garden roses grandson football match";

} // namespace

Chance::Chance(quint32 seed)
    : m_state(seed)
{
    makeVocabulary();
}

double Chance::next()
{
    m_state += 0x6D2B79F5U;
    quint32 t = (m_state ^ (m_state >> 15)) * (m_state | 1);
    t ^= t + (t ^ (t >> 7)) * (t | 61);
    return double(t ^ (t >> 14)) / 4294967296.0;
}

int Chance::below(int n)
{
    return int(std::floor(next() * n));
}

QString Chance::hex(int digits)
{
    QString made;
    while (made.size() < digits)
        made += QStringLiteral("%1").arg(quint32(std::floor(next() * 4294967296.0)), 8, 16, QLatin1Char('0'));
    return made.left(digits);
}

void Chance::makeVocabulary()
{
    for (const QByteArray &word : QByteArray(Words).split(' '))
        if (const QString known = QString::fromLatin1(word); !m_vocabulary.contains(known))
            m_vocabulary.append(known);
    while (m_vocabulary.size() < 1500) {
        QString word;
        const int syllables = 2 + below(3);
        for (int i = 0; i < syllables; ++i) {
            word += QLatin1Char("bcdfghklmnprstvw"[below(16)]);
            word += QLatin1Char("aeiou"[below(5)]);
        }
        m_vocabulary.append(word);
    }
}

QString Chance::word()
{
    const auto size = int(m_vocabulary.size());
    const int at = int(std::floor(std::pow(size, next()))) - 1 + below(12);
    return m_vocabulary.at(std::min(size - 1, at));
}

QString Chance::text(int target)
{
    QString made;
    const double limit = target * (0.7 + 0.6 * next());
    while (double(made.size()) < limit) {
        const QString one = word();
        if (!made.isEmpty())
            made += u' ';
        made += one;
        if (next() < 0.1)
            made += u'.';
    }
    return made;
}
