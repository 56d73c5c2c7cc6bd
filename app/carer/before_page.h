#pragma once

#include "carer_reads.h"
#include "session_page.h"

#include <QTimer>
#include <QVariantList>

namespace doorstep {

/// C-2: the few lines to read before knocking. Writes that they were read once they have been on the screen
/// for `readAfter` seconds, or when the carer arrives, once for a visit.
class BeforePage : public doorstep::SessionPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString visitId READ visitId WRITE setVisitId NOTIFY visitIdChanged)
    Q_PROPERTY(bool shown READ shown WRITE setShown NOTIFY shownChanged)
    Q_PROPERTY(int readAfter MEMBER m_readAfter)
    Q_PROPERTY(QString personId READ personId NOTIFY changed)
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(QString callName READ callName NOTIFY changed)
    Q_PROPERTY(QString callMe READ callMe NOTIFY changed)
    Q_PROPERTY(QString timeWords READ timeWords NOTIFY changed)
    Q_PROPERTY(QString promiseWords READ promiseWords NOTIFY changed)
    /// Why it was promised so, in the person's own words and quotation marks; empty: they gave no reason.
    Q_PROPERTY(QString reasonWords READ reasonWords NOTIFY changed)
    Q_PROPERTY(QString phone READ phone NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(QString postcode READ postcode NOTIFY changed)
    Q_PROPERTY(QString accessNote READ accessNote NOTIFY changed)
    Q_PROPERTY(bool newToMe READ newToMe NOTIFY changed)
    Q_PROPERTY(bool canArrive READ canArrive NOTIFY changed)
    /// Objects with text, source, own; as MustKnowBlock shows them.
    Q_PROPERTY(QVariantList mustKnow READ mustKnow NOTIFY changed)
    /// Objects with glyph, label, text, source, own; as FactBlock shows them.
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed)
    Q_PROPERTY(
        QStringList pictures READ pictures NOTIFY changed) ///< of the handover; as PictureStrip takes them
    Q_PROPERTY(QString askAbout READ askAbout NOTIFY changed)
    Q_PROPERTY(QVariantList passages READ passages NOTIFY changed) ///< what is read aloud

public:
    explicit BeforePage(QObject *parent = nullptr);

    QString visitId() const { return m_visitId; }
    void setVisitId(const QString &id);
    bool shown() const { return m_shown; }
    void setShown(bool shown);
    QString personId() const;
    QString personName() const;
    QString callName() const;
    QString callMe() const; ///< "Call me Ishbel"
    QString timeWords() const; ///< "8:15am to 9am, in 9 minutes"
    QString promiseWords() const;
    QString reasonWords() const;
    QString phone() const;
    QString address() const;
    QString postcode() const;
    QString accessNote() const;
    bool newToMe() const { return m_sheet && m_sheet->newToMe; }
    bool canArrive() const;
    QVariantList mustKnow() const { return m_mustKnow; }
    QVariantList facts() const { return m_facts; }
    QStringList pictures() const;
    QString askAbout() const { return m_askAbout; }
    QVariantList passages() const { return m_passages; }

    /// Writes now that the lines were read, if they are on the screen and it is not written yet.
    Q_INVOKABLE void recordReading();

signals:
    void visitIdChanged();
    void shownChanged();
    void changed();

protected:
    void reload() override;

private:
    void show(std::optional<VisitSheet> sheet);
    QVariantMap shownFact(const DoorFact &fact) const;
    QString sourceOf(const DoorFact &fact) const;
    bool alreadyRead() const;
    void watch();

    QString m_visitId;
    QString m_written; ///< the visit whose reading was written in this life of the page
    bool m_shown = false;
    int m_readAfter = 5; ///< seconds
    QTimer m_timer;
    std::optional<VisitSheet> m_sheet;
    std::vector<QUuid> m_lines;
    QVariantList m_mustKnow;
    QVariantList m_facts;
    QString m_askAbout;
    QVariantList m_passages;
};

} // namespace doorstep
