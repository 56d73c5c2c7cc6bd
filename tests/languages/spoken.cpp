#include "spoken.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QXmlStreamReader>

namespace {

void readTranslation(QXmlStreamReader &xml, Spoken &one)
{
    one.finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
    if (!one.counts) {
        one.said = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement())
        one.said.append(xml.readElementText());
}

Spoken readMessage(QXmlStreamReader &xml, const QString &context)
{
    Spoken one;
    one.context = context.section(QStringLiteral("::"), -1);
    one.counts = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            one.source = xml.readElementText();
        else if (xml.name() == u"comment")
            one.comment = xml.readElementText();
        else if (xml.name() == u"translation")
            readTranslation(xml, one);
        else
            xml.skipCurrentElement();
    }
    return one;
}

} // namespace

std::vector<Spoken> readSpoken(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Spoken> all;
    QString context;
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) { // context
        while (xml.readNextStartElement()) {
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"message")
                all.push_back(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return all;
}

QString languageFile(const QString &language)
{
    return QStringLiteral(DOORSTEP_SOURCE "/assets/languages/doorstep_%1.ts").arg(language);
}

QString nameOf(const Spoken &one)
{
    return one.context + QStringLiteral(": ") + one.source
        + (one.comment.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(one.comment));
}
