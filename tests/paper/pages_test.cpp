// How a paper is set on its sides: nothing is left out, and what belongs together stays together.

#include "paper_pages.h"

#include <catch2/catch_test_macros.hpp>

#include <QRegularExpression>

using namespace doorstep;

namespace {

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return text.split(space, Qt::SkipEmptyParts);
}

QStringList wordsOn(const std::vector<QStringList> &pages)
{
    QStringList words;
    for (const QStringList &page : pages)
        words += wordsOf(page.join(u' '));
    return words;
}

/// A sentence that is nowhere else.
QString sentence(int number, int words)
{
    QStringList all;
    for (int i = 0; i < words; ++i)
        all.append(QStringLiteral("w%1-%2").arg(number).arg(i));
    return all.join(u' ');
}

Paper longPaper(int blocks, int words)
{
    Paper paper;
    paper.title = QStringLiteral("Title");
    paper.lead = QStringLiteral("Lead");
    paper.foot = QStringLiteral("Foot");
    for (int i = 0; i < blocks; ++i) {
        if (i % 5 == 0)
            paper.heading(QStringLiteral("Heading%1").arg(i));
        paper.words(sentence(i, words), QStringLiteral("small%1").arg(i));
    }
    return paper;
}

qsizetype sidesIn(const QByteArray &pdf)
{
    static const QRegularExpression page(QStringLiteral("/Type /Page\\s"));
    return QString::fromLatin1(pdf).count(page);
}

} // namespace

TEST_CASE("every word of a paper is on its sides, in the order of reading", "[paper]")
{
    for (const int words : {3, 40, 400}) {
        const Paper paper = longPaper(60, words);
        QStringList expected{QStringLiteral("Title"), QStringLiteral("Lead")};
        for (const PaperBlock &block : paper.blocks)
            expected += wordsOf(block.text + u' ' + block.small);
        CHECK(wordsOn(pagesOf(paper, OrdinaryPrint)) == expected);
        CHECK(wordsOn(pagesOf(paper, LargePrint)) == expected);
    }
}

TEST_CASE("no heading is alone at the foot of a side, and who said something is not alone at the top",
          "[paper]")
{
    for (int words = 5; words < 60; words += 7) {
        const auto pages = pagesOf(longPaper(80, words), LargePrint);
        REQUIRE(pages.size() > 2);
        for (const QStringList &page : pages) {
            REQUIRE_FALSE(page.isEmpty());
            CHECK_FALSE(page.back().startsWith(u"Heading"));
            CHECK_FALSE(page.front().startsWith(u"small"));
        }
    }
}

TEST_CASE("a paper that is a little too long for two sides is set smaller, a longer one takes more",
          "[paper]")
{
    const PaperSize fixed{11, 11, 2};
    int blocks = 10;
    while (pagesOf(longPaper(blocks, 25), fixed).size() < 3)
        ++blocks;
    CHECK(pagesOf(longPaper(blocks, 25), OrdinaryPrint).size() == 2);
    const auto most = pagesOf(longPaper(blocks * 2, 25), OrdinaryPrint).size();
    CHECK(most > 2);
    CHECK(most == pagesOf(longPaper(blocks * 2, 25), fixed).size()); // and then it is not smaller for nothing
    CHECK(pagesOf(longPaper(blocks, 25), LargePrint).size() > 3);
}

TEST_CASE("one line of 20 kB, and one without a single space, go on overleaf", "[paper]")
{
    Paper paper;
    paper.title = QStringLiteral("Title");
    paper.words(QString(20'000, u'x'), QStringLiteral("who"));
    paper.words(sentence(1, 3'000));
    const auto pages = pagesOf(paper, OrdinaryPrint);
    CHECK(pages.size() >= 3);
    qsizetype letters = 0;
    for (const QStringList &page : pages)
        letters += page.join(QString()).count(u'x');
    CHECK(letters == 20'000);
    CHECK(wordsOn(pages).contains(QStringLiteral("w1-2999")));
}

TEST_CASE("a label stands beside its fact, and a fact without words is not there", "[paper]")
{
    Paper paper;
    paper.title = QStringLiteral("Title");
    paper.fact(QStringLiteral("Phone"), QStringLiteral("0131 496 0000"));
    paper.fact(QStringLiteral("Nothing"), QStringLiteral("  "));
    const auto pages = pagesOf(paper, OrdinaryPrint);
    REQUIRE(pages.size() == 1);
    CHECK(pages.front() == QStringList{QStringLiteral("Title"), QStringLiteral("Phone 0131 496 0000")});
}

TEST_CASE("the file is a PDF of as many sides, with four scripts in it", "[paper]")
{
    Paper paper = longPaper(120, 20);
    for (int i = 0; i < 120; i += 4) {
        paper.blocks[size_t(i)].text = QString::fromUtf8("شاي قبل أي شيء");
        paper.blocks[size_t(i) + 1].text = QString::fromUtf8("Źdźbło trawy, proszę");
        paper.blocks[size_t(i) + 2].text = QString::fromUtf8("Чай сначала");
    }
    const auto pages = pagesOf(paper, OrdinaryPrint);
    const QByteArray pdf = pdfOf(paper, OrdinaryPrint, QStringLiteral("Page %1 of %2"));
    CHECK(pdf.startsWith("%PDF-1."));
    CHECK(pdf.contains("%%EOF"));
    CHECK(size_t(sidesIn(pdf)) == pages.size());
}
