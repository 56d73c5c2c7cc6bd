#pragma once

#include "rows_model.h"

#include <QUuid>
#include <QtQml/qqmlregistration.h>

namespace doorstep {

/// One wording of one line of a passport, in ready words. A line with two versions has two rows.
struct PassportRow {
    QUuid id; ///< the record of the wording
    QUuid line;
    QString heading; ///< the section, on its first row only
    QString words;
    QString provenance; ///< as StatementCard knows it
    QString provenanceText;
    QString freshness;
    bool checked = true;
    QString audience;
    QString note; ///< "One of 2 versions"
    bool versions = false; ///< there are others

    bool operator==(const PassportRow &) const = default;
};

class PassportListModel : public RowsModel<PassportRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The passport has its lines")
public:
    enum Role {
        LineIdRole = Qt::UserRole + 1,
        HeadingRole,
        WordsRole,
        ProvenanceRole,
        ProvenanceTextRole,
        FreshnessRole,
        CheckedRole,
        AudienceRole,
        NoteRole,
        VersionsRole,
    };

    using RowsModel::RowsModel;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

} // namespace doorstep
