#include "words_to_keep.h"

#include "passphrase.h"

namespace doorstep {

WordsToKeep::~WordsToKeep()
{
    for (QString &word : m_words)
        word.fill(u'\0');
}

void WordsToKeep::draw()
{
    if (!m_session)
        return;
    m_words = m_session->newWords().split(u' ');
    m_asked = 0;
    m_problem.clear();
    emit changed();
}

void WordsToKeep::ask()
{
    if (m_words.isEmpty())
        return;
    m_asked = 1 + int(m_words.join(QString()).size() % m_words.size()); // any will do
    m_problem.clear();
    emit changed();
}

void WordsToKeep::showAgain()
{
    m_asked = 0;
    m_problem.clear();
    emit changed();
}

void WordsToKeep::answer(const QString &typed)
{
    if (m_asked == 0)
        return;
    if (passphraseAsShown(typed) == m_words.at(m_asked - 1)) {
        m_problem.clear();
        emit changed();
        emit kept(m_words.join(u' '));
        return;
    }
    m_problem =
        tr("That is not word %1. Nothing is lost. Look at what you wrote and try again.").arg(m_asked);
    emit changed();
}

} // namespace doorstep
