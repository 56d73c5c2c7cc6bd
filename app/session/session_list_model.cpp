#include "session_list_model.h"

namespace doorstep {

void SessionListModel::setSession(Session *session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &Session::changed, this, &SessionListModel::reload);
        connect(session, &Session::stageChanged, this, &SessionListModel::reload);
    }
    emit sessionChanged();
    reload();
}

void SessionListModel::reload()
{
    if (m_session && m_session->stage() == Session::Open)
        load();
    else
        clear();
}

} // namespace doorstep
