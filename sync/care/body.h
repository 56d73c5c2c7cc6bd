#pragma once

#include "cbor_reader.h"
#include "cbor_writer.h"
#include "kinds.h"
#include "record.h"
#include "words.h"

#include <QDateTime>

#include <vector>

namespace doorstep {

// A body is a map of small integers to values. Each body struct lists its fields once,
//     template <class Fields> void fields(Fields &f) { f(1, title); f(2, minutes); }
// and names its kind, `static constexpr Kind kind`; the same list writes and reads. What holds nothing
// (empty text, no, 0, no time, Unknown) is left out and reads back as nothing. Fields that are not listed
// are passed over, and stay in the record's bytes.

/// A list of values, as opposed to text and bytes.
template <class T>
concept Listed = std::same_as<T, std::vector<typename T::value_type>>;

/// Writes the fields of one body.
class BodyWriter
{
public:
    explicit BodyWriter(CborWriter &out)
        : m_map(out)
    {
    }
    template <class T>
    void operator()(quint8 key, const T &value)
    {
        if (value != T{})
            write(m_map.field(key), value);
    }

private:
    template <class T>
    static void write(CborWriter &out, const T &value)
    {
        if constexpr (Worded<T>)
            out.unsignedInteger(static_cast<quint64>(value));
        else if constexpr (requires { value.value(); })
            write(out, *value);
        else if constexpr (Listed<T>) {
            out.array(static_cast<quint64>(value.size()));
            for (const auto &one : value)
                write(out, one);
        } else
            writeOne(out, value);
    }
    static void writeOne(CborWriter &out, bool value) { out.boolean(value); }
    static void writeOne(CborWriter &out, qint64 value) { out.integer(value); }
    static void writeOne(CborWriter &out, int value) { out.integer(value); }
    static void writeOne(CborWriter &out, double value);
    static void writeOne(CborWriter &out, const QString &value) { out.text(value); }
    static void writeOne(CborWriter &out, const QByteArray &value) { out.bytes(value); }
    static void writeOne(CborWriter &out, const QUuid &value) { out.uuid(value); }
    static void writeOne(CborWriter &out, const Hash &value) { out.bytes(value.view()); }
    static void writeOne(CborWriter &out, const QDateTime &value); ///< milliseconds since 1970 UTC
    static void writeOne(CborWriter &out, const QDate &value); ///< Julian day number
    static void writeOne(CborWriter &out, const QTime &value); ///< minutes after midnight

    CborFields m_map;
};

/// Reads the fields of one body in any order they are asked for. A field of another type than expected
/// makes ok() false.
class BodyReader
{
public:
    explicit BodyReader(QByteArrayView body);
    bool ok() const { return m_ok; }

    template <class T>
    void operator()(quint8 key, T &value)
    {
        if (const QByteArrayView found = find(key); !found.isNull()) {
            CborReader in(found);
            read(in, value);
            m_ok = m_ok && in.ok();
        }
    }

private:
    struct Field {
        quint64 key;
        QByteArrayView value;
    };
    QByteArrayView find(quint8 key) const;

    template <class T>
    static void read(CborReader &in, T &value)
    {
        if constexpr (Worded<T>) {
            const quint64 number = in.unsignedInteger();
            value = number < words(T{}).size() ? static_cast<T>(number) : T::Unknown;
        } else if constexpr (requires {
                                 value.emplace();
                                 value.value();
                             }) {
            read(in, value.emplace());
        } else if constexpr (Listed<T>) {
            for (quint64 left = in.array(); left > 0 && in.ok(); --left)
                read(in, value.emplace_back());
        } else
            readOne(in, value);
    }
    static void readOne(CborReader &in, bool &value) { value = in.boolean(); }
    static void readOne(CborReader &in, qint64 &value) { value = in.integer(); }
    static void readOne(CborReader &in, int &value);
    static void readOne(CborReader &in, double &value);
    static void readOne(CborReader &in, QString &value) { value = in.text(); }
    static void readOne(CborReader &in, QByteArray &value) { value = in.bytes().toByteArray(); }
    static void readOne(CborReader &in, QUuid &value) { value = in.uuid(); }
    static void readOne(CborReader &in, Hash &value);
    static void readOne(CborReader &in, QDateTime &value);
    static void readOne(CborReader &in, QDate &value);
    static void readOne(CborReader &in, QTime &value);

    std::array<Field, 32> m_fields{};
    size_t m_count = 0;
    bool m_ok = true;
};

template <class Body>
QByteArray encodeBody(const Body &body)
{
    CborWriter out;
    {
        BodyWriter writer(out);
        const_cast<Body &>(body).fields(writer); // the list is written once, for both directions
    }
    return out.take();
}

template <class Body>
Result<Body> decodeBody(QByteArrayView encoded)
{
    Body body;
    BodyReader reader(encoded);
    body.fields(reader);
    if (!reader.ok())
        return Error{Fault::Malformed,
                     QStringLiteral("body of kind %1").arg(static_cast<quint32>(Body::kind))};
    return body;
}

inline bool is(const Record &record, Kind kind)
{
    return record.kind == static_cast<quint32>(kind);
}

} // namespace doorstep
