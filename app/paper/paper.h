#pragma once

#include <QString>

#include <vector>

namespace doorstep {

/// One block of a paper, in the order of reading.
struct PaperBlock {
    enum class Look : quint8 {
        Heading, ///< stays with what follows it
        MustKnow, ///< nobody may overlook it, in colour or in grey
        Words, ///< what somebody said or wrote
        Fact, ///< a label, and what it is
    };
    Look look = Look::Words;
    QString label; ///< before the text, of a fact
    QString text;
    QString small; ///< under the text, quieter: who said it and when

    bool operator==(const PaperBlock &) const = default;
};

/// What is to stand on paper, in words that are ready. Laid out by paper_pages.h.
struct Paper {
    QString title;
    QString lead; ///< a sentence or two under the title
    std::vector<PaperBlock> blocks;
    QString foot; ///< at the foot of each side

    void heading(const QString &text) { blocks.push_back({PaperBlock::Look::Heading, {}, text, {}}); }
    /// Either may be empty.
    void words(const QString &text, const QString &small = {})
    {
        blocks.push_back({PaperBlock::Look::Words, {}, text, small});
    }
    /// Nothing where there is no text.
    void fact(const QString &label, const QString &text, const QString &small = {})
    {
        if (!text.trimmed().isEmpty())
            blocks.push_back({PaperBlock::Look::Fact, label, text, small});
    }
    bool operator==(const Paper &) const = default;
};

} // namespace doorstep
