#pragma once

#include "carer_reads.h"
#include "carer_taps.h"
#include "passport_list_model.h"
#include "session_page.h"

#include <QVariantList>

namespace doorstep {

/// C-7: a person's passport as a carer or a supervisor reads it. Nothing here changes what they said; "today
/// it was different" stands beside it. That it was opened is written, once a day for the same lines.
class PassportPage : public doorstep::SessionPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString personId READ personId WRITE setPersonId NOTIFY personIdChanged)
    Q_PROPERTY(doorstep::CarerTaps *taps MEMBER m_taps NOTIFY tapsChanged)
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed) ///< "About Agnes Rennie"
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed) ///< "3 lines to check with Agnes today"
    /// Objects with title, count, must; You must know first.
    /// objects with text, glyph, count, must
    Q_PROPERTY(QVariantList sections READ sections NOTIFY changed)
    Q_PROPERTY(int chosen READ chosen WRITE setChosen NOTIFY chosenChanged) ///< index of sections; -1: all
    Q_PROPERTY(doorstep::PassportListModel *lines READ lines CONSTANT)
    Q_PROPERTY(QString emptyWords READ emptyWords NOTIFY changed)
    /// Who may see this, as sentences.
    Q_PROPERTY(QStringList readers READ readers NOTIFY changed)

public:
    explicit PassportPage(QObject *parent = nullptr);
    QString personId() const { return m_personId; }
    void setPersonId(const QString &id);
    QString personName() const;
    QString title() const;
    QString subtitle() const;
    QVariantList sections() const { return m_sections; }
    int chosen() const { return m_chosen; }
    void setChosen(int chosen);
    PassportListModel *lines() { return &m_lines; }
    QString emptyWords() const;
    QStringList readers() const;

    /// The carer saw today that a line did not hold. Never overwrites.
    Q_INVOKABLE void todayDifferent(const QString &line);

signals:
    void personIdChanged();
    void tapsChanged();
    void changed();
    void chosenChanged();

protected:
    void reload() override;

private:
    struct Part {
        Section section = Section::Unknown; ///< Unknown: must know
        std::vector<const LineView *> lines;
    };
    void show(PersonSheet sheet);
    void recordReading();
    void showSections();
    void showLines();
    void addRows(std::vector<PassportRow> &rows, const LineView &line) const;
    std::vector<Part> parts() const;

    QString m_personId;
    QPointer<CarerTaps> m_taps;
    std::optional<PersonSheet> m_sheet;
    std::vector<QUuid> m_written; ///< the lines whose reading was written in this life of the page
    int m_chosen = -1;
    QVariantList m_sections;
    PassportListModel m_lines;
};

} // namespace doorstep
