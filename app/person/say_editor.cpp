#include "say_editor.h"

#include "saying_words.h"

namespace doorstep {

void SayEditor::reload()
{
    if (!m_say || !key().isEmpty())
        return;
    setStream(m_say->person());
    writeAt(
        QStringLiteral("say/%1/%2")
            .arg(m_say->person().toString(QUuid::WithoutBraces), m_say->to().toString(QUuid::WithoutBraces)));
}

QString SayEditor::mayNotGo() const
{
    // As where a subject is only named: what they tell of themselves is theirs, numbers and addresses are not
    // to go.
    return SayingWords::mayNotGo(privateThingsIn(CardTopic::PleaseDontAsk, words()));
}

bool SayEditor::save()
{
    if (!m_say || !isOpen() || !anything() || tooLong() || key().isEmpty() || !mayNotGo().isEmpty())
        return false;
    const Draft said = takeDraft();
    m_say->sayWords(said.words.trimmed(), said);
    return true;
}

} // namespace doorstep
