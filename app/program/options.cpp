#include "options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

namespace doorstep {

namespace {

Error wrong(const QString &why)
{
    return {Fault::Malformed, why};
}

void describe(QCommandLineParser &parser)
{
    const auto text = [](const char *words) { return QString::fromLatin1(words); };
    parser.setApplicationDescription(
        text("Care at the door: for carers, the people they visit, and supervisors."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {text("data"), text("The folder of this tablet."), text("DIR")},
        {text("copies"), text("The folder for copies that people hand on."), text("DIR")},
        {text("demonstration"),
         text("Takes any PIN, though its keys lie in files, and shows the switch No signal.")},
        {text("practice"),
         text("A day with people who are made up, without an account; nothing is sent, and all of it is gone "
              "at the end.")},
        {text("join"), text("Joins by itself (demonstration)."), text("doorstep://HOST:PORT/CODE")},
        {text("pin"), text("Chooses this PIN, or signs in with it, by itself (demonstration)."),
         text("DIGITS")},
        {text("drive"), text("Is used from another process over this local socket (demonstration)."),
         text("SOCKET")},
        {text("no-signal"), text("Starts without signal (demonstration).")},
        {text("clock"), text("A file with the seconds to add to the clock (demonstration)."), text("FILE")},
        {text("size"), text("Of the window, in dp."), text("WxH")},
        {text("at"), text("Puts the window there, in dp (demonstration)."), text("X,Y")},
        {text("screen"), text("Prints the room that windows have, X Y WIDTH HEIGHT, and ends.")},
        {text("one-process"),
         text("Stays the same process when it locks, where a fresh one is not to be had: the lock is "
              "weaker.")},
        {text("theme"), text("light, dark, night, contrast or easy."), text("NAME")},
        {text("text"), text("Size of the text: 100 to 200."), text("PERCENT")},
    });
}

std::optional<QSize> readSize(const QString &words)
{
    const QStringList sides = words.split(u'x');
    if (sides.size() != 2)
        return std::nullopt;
    const QSize size(sides[0].toInt(), sides[1].toInt());
    if (size.width() < 320 || size.height() < 320 || size.width() > 8000 || size.height() > 8000)
        return std::nullopt;
    return size;
}

std::optional<QPoint> readPlace(const QString &words)
{
    const QStringList parts = words.split(u',');
    bool readX = false;
    bool readY = false;
    const QPoint place(parts.value(0).toInt(&readX), parts.value(1).toInt(&readY));
    return parts.size() == 2 && readX && readY ? std::optional(place) : std::nullopt;
}

QString folderFrom(const QCommandLineParser &parser)
{
    const QString asked = parser.value(QStringLiteral("data"));
    return asked.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : asked;
}

QString copiesFrom(const QCommandLineParser &parser)
{
    const QString asked = parser.value(QStringLiteral("copies"));
    return asked.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Doorstep")
        : asked;
}

} // namespace

Result<Options> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp();
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return wrong(QStringLiteral("unexpected: %1").arg(parser.positionalArguments().first()));

    Options options;
    options.folder = folderFrom(parser);
    options.copies = copiesFrom(parser);
    options.demonstration = parser.isSet(QStringLiteral("demonstration"));
    options.practice = parser.isSet(QStringLiteral("practice"));
    const bool takesDrive = options.demonstration || options.practice;
    for (const char *name : {"join", "pin", "drive", "clock", "no-signal", "at"})
        if (const QString option = QString::fromLatin1(name);
            parser.isSet(option) && !(option == u"drive" ? takesDrive : options.demonstration))
            return wrong(QStringLiteral("--%1 needs --demonstration").arg(option));
    for (const char *name : {"demonstration", "data", "copies"})
        if (parser.isSet(QString::fromLatin1(name)) && options.practice)
            return wrong(QStringLiteral("--practice goes without --%1").arg(QString::fromLatin1(name)));
    options.join = parser.value(QStringLiteral("join"));
    options.pin = parser.value(QStringLiteral("pin"));
    options.drive = parser.value(QStringLiteral("drive"));

    options.noSignal = parser.isSet(QStringLiteral("no-signal"));
    options.clockFile = parser.value(QStringLiteral("clock"));
    if (parser.isSet(QStringLiteral("size"))) {
        const auto size = readSize(parser.value(QStringLiteral("size")));
        if (!size)
            return wrong(QStringLiteral("--size: width x height of at least 320x320, such as 1280x800"));
        options.size = *size;
    }
    if (parser.isSet(QStringLiteral("at"))) {
        options.at = readPlace(parser.value(QStringLiteral("at")));
        if (!options.at)
            return wrong(QStringLiteral("--at: two whole numbers, such as 40,0"));
    }
    options.oneProcess = parser.isSet(QStringLiteral("one-process"));
    options.tellScreen = parser.isSet(QStringLiteral("screen"));
    options.theme = parser.value(QStringLiteral("theme"));
    if (parser.isSet(QStringLiteral("text"))) {
        bool read = false;
        options.textPercent = parser.value(QStringLiteral("text")).toInt(&read);
        if (!read || *options.textPercent < 100 || *options.textPercent > 200)
            return wrong(QStringLiteral("--text: 100 to 200"));
    }
    return options;
}

} // namespace doorstep
