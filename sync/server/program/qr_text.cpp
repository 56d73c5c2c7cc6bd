#include "qr_text.h"

#include <qrencode.h>

#include <memory>

namespace doorstep {

namespace {

struct FreeCode {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

constexpr int QuietModules = 4;

class Modules
{
public:
    explicit Modules(const QRcode &code)
        : m_code(code)
    {
    }
    int side() const { return m_code.width + 2 * QuietModules; }
    bool isLight(int x, int y) const
    {
        x -= QuietModules;
        y -= QuietModules;
        const bool inside = x >= 0 && y >= 0 && x < m_code.width && y < m_code.width;
        return !inside || (m_code.data[y * m_code.width + x] & 1) == 0;
    }

private:
    const QRcode &m_code;
};

QChar block(bool upper, bool lower)
{
    if (upper)
        return lower ? QChar(0x2588) : QChar(0x2580);
    return lower ? QChar(0x2584) : QChar(u' ');
}

} // namespace

Result<QString> qrText(const QByteArray &text)
{
    const std::unique_ptr<QRcode, FreeCode> code(
        QRcode_encodeString(text.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1));
    if (!code)
        return Error{Fault::Rejected, QStringLiteral("too long for a QR code")};
    const Modules modules(*code);
    QString lines;
    for (int y = 0; y < modules.side(); y += 2) {
        for (int x = 0; x < modules.side(); ++x)
            lines += block(modules.isLight(x, y), y + 1 >= modules.side() || modules.isLight(x, y + 1));
        lines += u'\n';
    }
    return lines;
}

} // namespace doorstep
