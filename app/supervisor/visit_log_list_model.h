#pragma once

#include "rows_model.h"

#include <QUuid>
#include <QtQml/qqmlregistration.h>

namespace doorstep {

/// One event of a visit as its log shows it.
struct VisitLogLine {
    QUuid id; ///< the record
    qint64 saidMs = 0; ///< when it happened, as told
    qint64 atMs = 0; ///< for the order; an event put right stands right before the one that did
    QUuid putRightBy; ///< null: it stands
    QString time;
    QString title;
    QString detail;
    QString evidence;
    QString heard;
    QString glyph;
    int rung = 0; ///< of a step outcome; 0: another glyph
    bool filled = false;
    bool struck = false;
    QStringList pictures; ///< of pictureNames()

    bool operator==(const VisitLogLine &) const = default;
};

class VisitLogListModel : public RowsModel<VisitLogLine>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The log has its list")
public:
    enum Role {
        TimeRole = Qt::UserRole + 1,
        TitleRole,
        DetailRole,
        EvidenceRole,
        HeardRole,
        GlyphRole,
        RungRole,
        FilledRole,
        StruckRole,
        PicturesRole
    };
    using RowsModel::RowsModel;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

} // namespace doorstep
