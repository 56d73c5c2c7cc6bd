#pragma once

#include "copy_files.h"
#include "copy_form.h"
#include "session_page.h"
#include "travelling_paper.h"
#include "visit_log_reads.h"
#include "visit_tables.h"

#include <QVariantList>

namespace doorstep {

/// A copy of what is known of a person, or of the visits of everybody, for somebody beyond Doorstep: a
/// hospital, another service, the person themselves, whoever pays. That it was made, for whom and when is a
/// record which each person in it sees; the file has its name only once that record is saved.
class CopyPage : public doorstep::SessionPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString personId READ personId WRITE setPersonId NOTIFY aboutChanged) ///< empty: everybody
    Q_PROPERTY(QString visitId READ visitId WRITE setVisitId NOTIFY aboutChanged) ///< its log is offered too
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(QVariantList forms READ forms NOTIFY aboutChanged) ///< objects with form, title, words, glyph
    Q_PROPERTY(int form MEMBER m_form NOTIFY chosen) ///< of forms
    Q_PROPERTY(bool isOnPaper READ isOnPaper NOTIFY chosen) ///< the chosen form is
    Q_PROPERTY(bool ofMonth READ ofMonth NOTIFY chosen) ///< it is of the visits of a month
    Q_PROPERTY(QStringList months READ months NOTIFY changed) ///< this one first
    Q_PROPERTY(int month MEMBER m_month NOTIFY chosen) ///< index of months
    Q_PROPERTY(bool large MEMBER m_large NOTIFY chosen) ///< in large print
    Q_PROPERTY(QString to MEMBER m_to NOTIFY chosen) ///< who gets it
    Q_PROPERTY(QString toProblem READ toProblem NOTIFY changed)
    Q_PROPERTY(QString seenWords READ seenWords NOTIFY changed) ///< what the person is told
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// Where the copy lies and what to mind, as sentences; empty: none was made yet.
    Q_PROPERTY(QStringList made READ made NOTIFY changed)

public:
    explicit CopyPage(QObject *parent = nullptr);
    QString personId() const { return m_personId; }
    void setPersonId(const QString &id);
    QString visitId() const { return m_visitId; }
    void setVisitId(const QString &id);
    QString personName() const { return m_personName; }
    QVariantList forms() const;
    bool isOnPaper() const { return givenAs(CopyForm(m_form)) == GivenAs::Pdf; }
    bool ofMonth() const { return isOfMonth(CopyForm(m_form)); }
    QStringList months() const;
    QString toProblem() const { return m_toProblem; }
    QString seenWords() const;
    bool busy() const { return m_busy; }
    QStringList made() const;

    Q_INVOKABLE void make();
    /// With whatever shows such files here.
    Q_INVOKABLE void open() const;

signals:
    void aboutChanged();
    void changed();
    void chosen();

protected:
    void reload() override;
    bool tellsReduced() const override { return false; }
    bool changesWithTime() const override { return false; }
    void forget() override;

private:
    /// What one copy is made of.
    struct Work {
        CopyForm form{};
        PaperSource source;
        VisitLog log; ///< of CopyForm::VisitLog
        BoardDays days; ///< of CopyForm::OfficeTables
        Period period; ///< where it is of a month
        PaperSize size;
    };
    static std::vector<CopyFile> files(const Work &work);
    std::vector<CopyForm> offered() const;
    Period chosenMonth() const;
    template <class Read>
    void read(Read read, void (CopyPage::*next)(const std::shared_ptr<Work> &),
              const std::shared_ptr<Work> &work);
    void readDay(const std::shared_ptr<Work> &work, const QDate &day);
    void set(const std::shared_ptr<Work> &work);
    void say(const CopyOnDisk &copy, const Work &work);
    void finish(const Error &error);

    QString m_personId;
    QString m_visitId;
    QString m_personName;
    int m_form;
    int m_month = 0;
    bool m_large = false;
    QString m_to;
    QString m_toProblem;
    bool m_busy = false;
    QString m_path;
};

} // namespace doorstep
