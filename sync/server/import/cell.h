#pragma once

#include "agency_clock.h"
#include "pictures.h"
#include "ref_book.h"
#include "words.h"

#include <QStringList>

namespace doorstep {

/// What cells are read with.
struct CellContext {
    const AgencyClock &clock;
    RefBook &refs;
    const Pictures &pictures;
};

/// Where the faults of one row go.
class RowFaults
{
public:
    RowFaults(QString file, int line)
        : m_file(std::move(file))
        , m_line(line)
    {
    }
    /// `what` is wrong, and what is expected.
    void add(const QString &column, const QString &what)
    {
        warn(column, what);
        m_none = false;
    }
    /// The row is taken all the same.
    void warn(const QString &column, const QString &what)
    {
        m_lines += QStringLiteral("%1:%2: %3: %4").arg(m_file, QString::number(m_line), column, what);
    }
    int line() const { return m_line; }
    const QStringList &lines() const { return m_lines; }
    bool none() const { return m_none; }

private:
    QString m_file;
    int m_line;
    QStringList m_lines;
    bool m_none = true;
};

/// One cell of a row. Each reader gives the value; an empty cell is "not known", the empty value. What
/// cannot be read is told as a fault of this column and gives the empty value too.
class Cell
{
public:
    Cell(const CellContext &reading, QString column, QString value, RowFaults &faults)
        : m_reading(reading)
        , m_column(std::move(column))
        , m_value(std::move(value))
        , m_faults(faults)
    {
    }

    const QString &value() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }
    QStringList list() const; ///< separated by `;`, none of them empty
    Cell part(const QString &value) const { return {m_reading, m_column, value, m_faults}; }
    void wrong(const QString &what) { m_faults.add(m_column, what); }
    void warn(const QString &what) { m_faults.warn(m_column, what); }
    const CellContext &reading() const { return m_reading; }

    QString text();
    QString name(); ///< of somebody, or of the agency: short enough to be told at the sign-in
    QString newRef();
    bool yes();
    int number(int most = 1000000);
    QDate date();
    QTime time();
    QDateTime moment(QDate date, QTime time);
    QDateTime at(); ///< `date time`
    int weekdays(); ///< bit 0 is Monday
    Known ref(const RefKind &kind);
    /// Of the same person as what the row is about. Everything is, while that is not known.
    Known refWithin(const RefKind &kind, const QUuid &stream);
    Picture picture();

    template <Worded E>
    E word()
    {
        const auto known = fromWord<E>(m_value.toUtf8());
        if (!known && !isEmpty())
            wrong(unknownWord(words(E{})));
        return known.value_or(E::Unknown);
    }

private:
    QString textUpTo(qsizetype most);
    template <class Words>
    QString unknownWord(const Words &known) const
    {
        QStringList expected;
        for (size_t i = 1; i < known.size(); ++i)
            expected += QString::fromUtf8(known[i].data(), qsizetype(known[i].size()));
        return unknownAmong(expected);
    }
    QString unknownAmong(const QStringList &expected) const;

    const CellContext &m_reading;
    QString m_column;
    QString m_value;
    RowFaults &m_faults;
};

} // namespace doorstep
