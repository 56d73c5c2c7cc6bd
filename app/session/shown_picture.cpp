#include "shown_picture.h"

#include "blob_store.h"

namespace doorstep {

void ShownPicture::setPicture(const QString &picture)
{
    if (m_picture == picture)
        return;
    m_picture = picture;
    forget();
    emit pictureChanged();
    reloadSoon();
}

void ShownPicture::forget()
{
    m_source.clear();
    m_state = Unknown;
    emit changed();
}

QString ShownPicture::words() const
{
    switch (m_state) {
    case NotHere:
        return tr("This picture is at the office. Press to get it.");
    case Asked:
        return tr("This picture comes as soon as there is a connection.");
    case NoPicture:
        return tr("This picture cannot be shown.");
    case Unknown:
    case Here:
        break;
    }
    return {};
}

/// What is whole stays as it is, whatever else is written.
void ShownPicture::reload()
{
    const auto blob = pictureNamed(m_picture);
    if (!blob || m_state == Here || m_state == NoPicture)
        return;
    ask([blob = *blob](Database &db) { return blobBytes(db, blob); },
        [this](const std::optional<QByteArray> &bytes) { show(bytes); });
}

void ShownPicture::show(const std::optional<QByteArray> &bytes)
{
    m_source = bytes ? pictureSource(*bytes) : QString();
    m_state = !bytes ? (m_state == Asked ? Asked : NotHere) : m_source.isEmpty() ? NoPicture : Here;
    emit changed();
}

void ShownPicture::askFor()
{
    const auto blob = pictureNamed(m_picture);
    if (!blob || m_state != NotHere)
        return;
    m_state = Asked;
    emit changed();
    keep([blob = *blob](Transaction &tx) { return askForBlob(tx, blob); });
    session()->lookForPictures();
}

} // namespace doorstep
