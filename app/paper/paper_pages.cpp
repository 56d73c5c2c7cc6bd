#include "paper_pages.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <memory>

namespace doorstep {

namespace {

constexpr qreal MarginMm = 16;
constexpr int DotsAnInch = 600;
constexpr qreal LabelShare = 0.26; ///< of the width
constexpr QColor Black(0, 0, 0);
constexpr QColor Quiet(70, 70, 70); ///< 9:1 on white, also from a printer that is low on ink

/// One text over lines of its own, with where it begins beside the margin.
struct Column {
    std::shared_ptr<QTextLayout> text;
    qreal x = 0;
    QColor colour = Black;

    int lines() const { return text ? text->lineCount() : 0; }
};

/// One line of a side: of a text, and perhaps of the label beside it.
struct Strip {
    const Column *text = nullptr;
    const Column *label = nullptr;
    int line = 0;
    qreal above = 0; ///< empty room before it, but at the top of a side
    qreal height = 0;
    bool staysWithNext = false;
    bool barred = false; ///< a heavy bar stands before it
    bool ruled = false; ///< a line runs under it
};

struct Placed {
    const Strip *strip = nullptr;
    qreal y = 0;
};

/// A paper set in one size, on one device.
class Setting
{
public:
    Setting(const Paper &paper, qreal points, QPagedPaintDevice &device)
        : m_points(points)
        , m_device(device)
        , m_dot(device.logicalDpiY() / 72.0)
        , m_width(device.width())
    {
        m_foot = column(paper.foot, m_points * 0.78, QFont::Normal, 0, m_width * 0.8, Quiet);
        m_bottom = device.height() - footHeight();
        set(paper);
        place();
    }

    const std::vector<std::vector<Placed>> &pages() const { return m_pages; }

    static QString textOf(const Placed &placed)
    {
        const auto lineOf = [&](const Column &column) {
            const QTextLine line = column.text->lineAt(placed.strip->line);
            return column.text->text().mid(line.textStart(), line.textLength()).trimmed();
        };
        QStringList parts;
        if (placed.strip->label && placed.strip->line < placed.strip->label->lines())
            parts.append(lineOf(*placed.strip->label));
        if (placed.strip->text && placed.strip->line < placed.strip->text->lines())
            parts.append(lineOf(*placed.strip->text));
        return parts.join(u' ');
    }

    void paint(QPainter &painter, const std::vector<Placed> &page, const QString &number) const
    {
        for (const Placed &placed : page)
            paintStrip(painter, placed);
        paintFoot(painter, number);
    }

private:
    qreal dots(qreal points) const { return points * m_dot; }
    qreal footHeight() const { return dots(10) + heightOf(*m_foot); }
    static qreal heightOf(const Column &column)
    {
        qreal height = 0;
        for (int i = 0; i < column.lines(); ++i)
            height += column.text->lineAt(i).height();
        return height;
    }

    std::shared_ptr<Column> column(const QString &text, qreal points, QFont::Weight weight, qreal x,
                                   qreal width, const QColor &colour)
    {
        QFont font(QStringLiteral("Atkinson Hyperlegible"));
        font.setPointSizeF(points);
        font.setWeight(weight);
        auto made = std::make_shared<Column>();
        made->x = x;
        made->colour = colour;
        QString lined = text;
        lined.replace(u'\n', QChar::LineSeparator);
        made->text = std::make_shared<QTextLayout>(lined, font, &m_device);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(Qt::LayoutDirectionAuto);
        made->text->setTextOption(option);
        made->text->beginLayout();
        qreal y = 0;
        for (QTextLine line = made->text->createLine(); line.isValid(); line = made->text->createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, y});
            y += line.height();
        }
        made->text->endLayout();
        return made;
    }

    struct Style {
        qreal scale = 1;
        QFont::Weight weight = QFont::Normal;
        QColor colour = Black;
        qreal indent = 0; ///< in points
        qreal above = 0; ///< in points
        bool barred = false;
        bool isHeading = false;
    };

    /// The lines of a text, and of the label at its side. A paragraph of up to three lines stays together, of
    /// a longer one no line is alone at the foot or the top of a side.
    void setText(const QString &text, const Style &style, const QString &label = {},
                 bool staysWithNext = false)
    {
        const qreal x = dots(style.indent) + (label.isEmpty() ? 0 : m_width * LabelShare);
        const Column *words =
            keep(column(text, m_points * style.scale, style.weight, x, m_width - x, style.colour));
        const Column *beside = label.isEmpty() ? nullptr
                                               : keep(column(label, m_points, QFont::Bold, dots(style.indent),
                                                             m_width * LabelShare - dots(8), Black));
        const int lines = std::max(words->lines(), beside ? beside->lines() : 0);
        for (int i = 0; i < lines; ++i) {
            Strip strip{words, beside, i, 0, 0, false, style.barred, false};
            strip.above = i == 0 ? dots(style.above) : 0;
            for (const Column *one : {words, beside})
                if (one && i < one->lines())
                    strip.height = std::max(strip.height, one->text->lineAt(i).height());
            const bool isLast = i + 1 == lines;
            strip.staysWithNext =
                isLast ? staysWithNext || style.isHeading : lines <= 3 || i == 0 || i + 2 == lines;
            strip.ruled = style.isHeading && isLast;
            m_strips.push_back(strip);
        }
    }

    void set(const Paper &paper)
    {
        setText(paper.title, {1.9, QFont::Bold, Black, 0, 0, false, false}, {}, true);
        if (!paper.lead.isEmpty())
            setText(paper.lead, {1, QFont::Normal, Quiet, 0, 3, false, false}, {}, true);
        for (const PaperBlock &block : paper.blocks)
            setBlock(block);
    }

    void setBlock(const PaperBlock &block)
    {
        const bool small = !block.small.isEmpty();
        switch (block.look) {
        case PaperBlock::Look::Heading:
            setText(block.text, {1.25, QFont::Bold, Black, 0, 13, false, true});
            return;
        case PaperBlock::Look::MustKnow:
            setText(block.text, {1.15, QFont::Bold, Black, 12, 7, true, false}, {}, small);
            if (small)
                setText(block.small, {0.82, QFont::Normal, Quiet, 12, 0, true, false});
            return;
        case PaperBlock::Look::Words:
            if (!block.text.isEmpty())
                setText(block.text, {1, QFont::Normal, Black, 0, 6, false, false}, {}, small);
            if (small)
                setText(block.small,
                        {0.82, QFont::Normal, Quiet, 0, block.text.isEmpty() ? 6.0 : 0, false, false});
            return;
        case PaperBlock::Look::Fact:
            setText(block.text, {1, QFont::Normal, Black, 0, 5, false, false}, block.label, small);
            if (small) {
                const qreal indent = m_width * LabelShare / m_dot;
                setText(block.small, {0.82, QFont::Normal, Quiet, indent, 0, false, false});
            }
            return;
        }
    }

    const Column *keep(std::shared_ptr<Column> column)
    {
        m_columns.push_back(std::move(column));
        return m_columns.back().get();
    }

    void place()
    {
        m_pages.emplace_back();
        qreal y = 0;
        for (size_t i = 0; i < m_strips.size();) {
            size_t end = i + 1;
            while (end < m_strips.size() && m_strips[end - 1].staysWithNext)
                ++end;
            qreal together = 0;
            for (size_t k = i; k < end; ++k)
                together += m_strips[k].above + m_strips[k].height;
            if (y + together > m_bottom && !m_pages.back().empty()) {
                m_pages.emplace_back();
                y = 0;
            }
            for (; i < end; ++i)
                placeStrip(m_strips[i], y);
        }
    }

    void placeStrip(const Strip &strip, qreal &y)
    {
        if (y > 0 && y + strip.above + strip.height > m_bottom) { // longer together than a side
            m_pages.emplace_back();
            y = 0;
        }
        if (y > 0)
            y += strip.above;
        m_pages.back().push_back({&strip, y});
        y += strip.height;
    }

    void paintStrip(QPainter &painter, const Placed &placed) const
    {
        const Strip &strip = *placed.strip;
        for (const Column *one : {strip.label, strip.text}) {
            if (!one || strip.line >= one->lines())
                continue;
            const QTextLine line = one->text->lineAt(strip.line);
            painter.setPen(one->colour);
            line.draw(&painter, {one->x, placed.y - line.y()});
        }
        if (strip.barred)
            painter.fillRect(QRectF(0, placed.y, dots(4), strip.height), Black);
        if (strip.ruled)
            painter.fillRect(QRectF(0, placed.y + strip.height, m_width, dots(0.8)), Black);
    }

    void paintFoot(QPainter &painter, const QString &number) const
    {
        const qreal top = m_bottom + dots(6);
        painter.fillRect(QRectF(0, top, m_width, dots(0.4)), Quiet);
        painter.setPen(Quiet);
        for (int i = 0; i < m_foot->lines(); ++i)
            m_foot->text->lineAt(i).draw(&painter, {0, top + dots(4)});
        painter.setFont(m_foot->text->font());
        painter.drawText(QRectF(0, top + dots(4), m_width, footHeight()), Qt::AlignRight | Qt::AlignTop,
                         number);
    }

    qreal m_points;
    QPagedPaintDevice &m_device;
    qreal m_dot; ///< of the device, in a point
    qreal m_width;
    qreal m_bottom = 0;
    std::shared_ptr<Column> m_foot;
    std::vector<std::shared_ptr<Column>> m_columns;
    std::vector<Strip> m_strips;
    std::vector<std::vector<Placed>> m_pages;
};

/// In the largest of its sizes that does with the sides it may take, else in its own size.
std::unique_ptr<Setting> settled(const Paper &paper, const PaperSize &size, QPagedPaintDevice &device)
{
    auto set = std::make_unique<Setting>(paper, size.points, device);
    if (set->pages().size() <= size_t(size.mostPages))
        return set;
    for (qreal points = size.points - 0.5; points >= size.leastPoints; points -= 0.5) {
        auto smaller = std::make_unique<Setting>(paper, points, device);
        if (smaller->pages().size() <= size_t(size.mostPages))
            return smaller;
    }
    return set;
}

void makeA4(QPdfWriter &writer, const QString &title)
{
    writer.setResolution(DotsAnInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                     QMarginsF(MarginMm, MarginMm, MarginMm, MarginMm),
                                     QPageLayout::Millimeter));
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Doorstep"));
}

} // namespace

std::vector<QStringList> pagesOf(const Paper &paper, const PaperSize &size)
{
    QBuffer nowhere;
    nowhere.open(QIODevice::WriteOnly);
    QPdfWriter writer(&nowhere);
    makeA4(writer, paper.title);
    std::vector<QStringList> pages;
    const auto set = settled(paper, size, writer);
    for (const auto &page : set->pages()) {
        QStringList texts;
        for (const Placed &placed : page)
            texts.append(Setting::textOf(placed));
        pages.push_back(texts);
    }
    return pages;
}

QByteArray pdfOf(const Paper &paper, const PaperSize &size, const QString &pageWords)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    makeA4(writer, paper.title);
    const auto set = settled(paper, size, writer);
    QPainter painter(&writer);
    const auto count = set->pages().size();
    for (size_t i = 0; i < count; ++i) {
        if (i > 0)
            writer.newPage();
        set->paint(painter, set->pages()[i], pageWords.arg(i + 1).arg(count));
    }
    painter.end();
    buffer.close();
    return bytes;
}

} // namespace doorstep
