#pragma once

#include "cell.h"
#include "csv_file.h"
#include "kinds.h"
#include "messages.h"

#include <functional>

namespace doorstep {

/// What one row says, in words of the store.
struct RowPlan {
    enum class About : quint8 {
        ItsStream, ///< a person, a worker
        Itself, ///< an entity of its own
        Another, ///< an event of a visit, an answer about a line
    };
    struct Statement {
        Kind kind;
        QByteArray body;
    };

    std::optional<StreamKind> opens; ///< the row is about somebody new here
    Known owner; ///< whose stream, where it opens none
    About about = About::Itself;
    QUuid another;
    /// Rows of one topic that is not their key: when a row's needed columns change, the new one takes the
    /// place of the one that is gone from the folder.
    QString topic;
    bool isApart = false; ///< two rows of one topic are two things, not two wordings of one
    std::vector<Statement> statements;

    template <class Body>
    void say(const Body &body)
    {
        statements.push_back({Body::kind, encodeBody(body)});
    }
};

/// The cells of one row in the order of a table's columns; those the file does not have are empty.
using CellSource = std::function<Cell(size_t column)>;

/// One file of the agency's folder: which columns it has, and what its rows say.
struct FileTable {
    const char *stem; ///< `people` of people.csv
    const char *kind; ///< under which its rows are kept
    std::vector<ColumnHead> columns;
    std::optional<RefKind> ref; ///< its first ref that is the key of its rows; else the needed columns are
    size_t refColumn = 0;
    std::function<RowPlan(const CellSource &)> read;
};

/// All files but agency.csv, in an order in which everything comes before what refers to it.
const std::vector<FileTable> &fileTables();

std::vector<FileTable> peopleTables();
std::vector<FileTable> planTables();
std::vector<FileTable> visitTables();

} // namespace doorstep
