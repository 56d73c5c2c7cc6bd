#include "account_list_model.h"
#include "readable.h"

#include "names.h"

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

#define T(text) QStringLiteral(text)

TEST_CASE("words that read from left to right are shown as they are", "[app]")
{
    for (const QString &words :
         {T(""), T("Agnes"), T("Łucja Żółkiewska"), T("Mòrag, 07700 900046"), T("👩🏽‍🦽 Zoë")}) {
        CHECK(isolated(words) == words);
        CHECK(readable(words) == words);
    }
    CHECK(readable(T("one\n\ntwo\n")) == T("one\n\ntwo\n"));
}

TEST_CASE("a name of another direction changes nothing in the sentence around it", "[app]")
{
    CHECK(isolated(T("أبو محمد")) == T("\u2068أبو محمد\u2069"));
    CHECK(isolated(T("נעמה (Naama)")) == T("\u2068נעמה (Naama)\u2069"));
    CHECK(
        isolated(QString::fromUcs4(U"\U0001E900", 1)).startsWith(u'\u2068')); // Adlam, beyond the first plane
    CHECK(isolated(T("evil\u202Etxt")) == T("\u2068evil\u202Etxt\u2069"));
}

TEST_CASE("each line of what somebody wrote reads in its own direction", "[app]")
{
    CHECK(readable(T("نام جيداً.\r\nSlept well.\n\nשלום"))
          == T("\u2068نام جيداً.\u2069\n\u2068Slept well.\u2069\n\n\u2068שלום\u2069"));
}

TEST_CASE("quotation marks stand where the direction of the words has them", "[app]")
{
    CHECK(quotedReadable(T("Tea first.")) == T("“Tea first.”"));
    CHECK(quotedReadable(T("שלום\nTea.")) == T("\u2068“שלום\u2069\n\u2068Tea.”\u2069"));
}

TEST_CASE("a line break is one, whatever wrote it", "[app]")
{
    CHECK(readable(T("one\r\ntwo\rthree\n\r\nfive")) == T("one\ntwo\nthree\n\nfive"));
}

TEST_CASE("initials are letters as a reader counts them", "[app]")
{
    CHECK(initialsOf(T("Agnes Mary Rennie")) == T("AR"));
    CHECK(initialsOf(T("zoë")) == T("Z"));
    CHECK(initialsOf(T("👩🏽‍🦽 Zoë")) == T("👩🏽‍🦽Z"));
    CHECK(initialsOf(T("\u05E9\u05C1\u05D5\u05B9 \u05DB\u05D4\u05DF")) == T("\u05E9\u05C1\u05DB"));
    CHECK(initialsOf(QString()).isEmpty());
}
