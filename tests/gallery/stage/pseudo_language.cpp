#include "pseudo_language.h"

#include <QHash>
#include <QRegularExpression>

namespace doorstep {

namespace {

QChar accented(QChar plain)
{
    static const QHash<QChar, QChar> all{{u'a', u'á'}, {u'e', u'é'}, {u'i', u'í'}, {u'o', u'ö'},
                                         {u'u', u'ú'}, {u'c', u'ç'}, {u'n', u'ñ'}, {u's', u'š'},
                                         {u'y', u'ý'}, {u'z', u'ž'}, {u'A', u'Á'}, {u'E', u'É'},
                                         {u'I', u'Í'}, {u'O', u'Ö'}, {u'U', u'Ú'}};
    return all.value(plain, plain);
}

} // namespace

QString PseudoLanguage::of(const QString &words)
{
    static const QRegularExpression held(QStringLiteral("%(?:\\d+|n)")); // places, which stay
    QString said;
    qsizetype from = 0;
    const auto accent = [&](qsizetype until) {
        for (; from < until; ++from)
            said += accented(words.at(from));
    };
    for (auto places = held.globalMatch(words); places.hasNext();) {
        const auto place = places.next();
        accent(place.capturedStart());
        said += place.captured();
        from = place.capturedEnd();
    }
    accent(words.size());
    const auto longer = std::max<qsizetype>(2, (words.size() * 2 + 4) / 5) - 2; // with the brackets
    for (qsizetype i = 0; i < longer; ++i)
        said += i % 5 == 0 && i + 1 < longer ? u' ' : u'!';
    return u'[' + said + u']';
}

QString PseudoLanguage::translate(const char *context, const char *words, const char * /*comment*/,
                                  int /*n*/) const
{
    const QString said = QString::fromUtf8(words);
    const bool sets = qstrcmp(context, "PlainTime") == 0 && (said == u"en" || said == u"12");
    return sets ? said : of(said); // those say how, and are on no screen
}

} // namespace doorstep
