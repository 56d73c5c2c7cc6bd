#include "line_editor.h"

namespace doorstep {

void LineEditor::reload()
{
    if (!m_about || m_about->lineId().isEmpty() || !key().isEmpty())
        return;
    setStream(m_about->person());
    writeAt(QStringLiteral("line/") + m_about->lineId());
}

bool LineEditor::save()
{
    if (!m_about || !isOpen() || !anything() || tooLong() || key().isEmpty())
        return false;
    const Draft said = takeDraft();
    m_about->reword(said.words.trimmed(), said);
    return true;
}

} // namespace doorstep
