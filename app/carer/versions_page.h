#pragma once

#include "carer_taps.h"
#include "passport.h"
#include "person.h"
#include "session_page.h"
#include "worker.h"

#include <QHash>
#include <QVariantList>

namespace doorstep {

/// A line with versions that were written without seeing each other, and who is in them.
struct LineSheet {
    QUuid person;
    Person about;
    LineView line;
    QHash<QUuid, Worker> workers; ///< by stream
};
/// Nothing when the line is not held here.
Result<std::optional<LineSheet>> readLineSheet(Database &db, const QUuid &person, const QUuid &line);

/// C-9: two versions of one line, and what carers are to see now. The person's own words lead, and where
/// there are some, no others can be kept instead of them. Nothing is deleted, and each answer is taken back
/// by Undo.
class VersionsPage : public doorstep::SessionPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString personId MEMBER m_person WRITE setPersonId NOTIFY asked)
    Q_PROPERTY(QString lineId MEMBER m_line WRITE setLineId NOTIFY asked)
    Q_PROPERTY(doorstep::CarerTaps *taps MEMBER m_taps NOTIFY asked)
    Q_PROPERTY(QString title READ title NOTIFY changed) ///< "Two versions of one line"
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed) ///< "Ishbel Cairns, My routine"
    /// Objects with who, name, words, provenance, provenanceText, dates; the person's own first.
    Q_PROPERTY(QVariantList versions READ versions NOTIFY changed)
    /// Objects with text, then (what happens), name, version; those whose words can be kept.
    Q_PROPERTY(QVariantList keeps READ keeps NOTIFY changed)
    Q_PROPERTY(QString keepBothText READ keepBothText NOTIFY changed)
    Q_PROPERTY(QString keepBothThen READ keepBothThen NOTIFY changed)
    Q_PROPERTY(QString askText READ askText NOTIFY changed)
    Q_PROPERTY(QString askThen READ askThen NOTIFY changed)
    /// "Ask Ishbel" and the like was chosen before; empty: nothing was.
    Q_PROPERTY(QString decidedWords READ decidedWords NOTIFY changed)
    Q_PROPERTY(bool settled READ settled NOTIFY changed) ///< there is nothing to choose any more

public:
    using SessionPage::SessionPage;
    void setPersonId(const QString &id);
    void setLineId(const QString &id);
    QString title() const;
    QString subtitle() const;
    QVariantList versions() const;
    QVariantList keeps() const;
    QString keepBothText() const;
    QString keepBothThen() const;
    QString askText() const;
    QString askThen() const;
    QString decidedWords() const;
    bool settled() const;

    Q_INVOKABLE void keep(const QString &version);
    Q_INVOKABLE void keepBoth();
    Q_INVOKABLE void askPerson();

signals:
    void asked();
    void changed();
    /// An answer was given: the page has done its work.
    void done();

protected:
    void reload() override;
    bool tellsReduced() const override { return false; }
    void forget() override
    {
        m_sheet.reset();
        emit changed();
    }

private:
    void decide(Decision decision, const QString &words);
    bool hasOwn() const;
    QString callName() const;
    QString nameOf(const LineVersion &version) const;
    QString portraitNameOf(const LineVersion &version) const;
    QString whoIs(const LineVersion &version, bool spoken) const;

    QString m_person;
    QString m_line;
    QPointer<CarerTaps> m_taps;
    std::optional<LineSheet> m_sheet;
};

} // namespace doorstep
