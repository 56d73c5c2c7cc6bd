#pragma once

#include "log_search_list_model.h"
#include "log_search_words.h"
#include "people_store.h"
#include "session_page.h"

#include <QVariantList>

#include <atomic>
#include <memory>

namespace doorstep {

/// The log of all visits, looked through by person, carer, what happened, when, and words (S-2): newest
/// first.
class LogSearchPage : public doorstep::SessionPage
{
    Q_OBJECT
    QML_ELEMENT
    /// Beginnings of words, all of them in one note or in the reasons of the visit.
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY askedChanged)
    Q_PROPERTY(QString person READ person WRITE setPerson NOTIFY askedChanged) ///< empty: anybody
    Q_PROPERTY(QString carer READ carer WRITE setCarer NOTIFY askedChanged) ///< empty: anybody
    Q_PROPERTY(int span READ span WRITE setSpan NOTIFY askedChanged) ///< one of `spans`
    Q_PROPERTY(bool happened READ happened NOTIFY askedChanged) ///< something in particular
    Q_PROPERTY(bool narrowed READ narrowed NOTIFY askedChanged) ///< something is asked for at all

    Q_PROPERTY(QStringList spans READ spans CONSTANT)
    Q_PROPERTY(QVariantList groups READ groups NOTIFY askedChanged) ///< objects with title, words, chosen
    Q_PROPERTY(QVariantList people READ people NOTIFY changed) ///< objects with id, name, first (chosen)
    Q_PROPERTY(QVariantList carers READ carers NOTIFY changed) ///< the same
    Q_PROPERTY(QString personName READ personName NOTIFY changed) ///< "everybody"
    Q_PROPERTY(QString carerName READ carerName NOTIFY changed) ///< "every carer"
    Q_PROPERTY(QString happenedWords READ happenedWords NOTIFY askedChanged) ///< "Hands-on, Guided"

    Q_PROPERTY(doorstep::LogSearchListModel *found READ found CONSTANT)
    Q_PROPERTY(QString countWords READ countWords NOTIFY changed)
    Q_PROPERTY(QString showWords READ showWords NOTIFY changed) ///< "Show 12 visits"
    Q_PROPERTY(QString emptyWords READ emptyWords NOTIFY changed) ///< why the list is empty

public:
    explicit LogSearchPage(QObject *parent = nullptr);
    QString words() const { return m_words; }
    void setWords(const QString &words);
    QString person() const;
    void setPerson(const QString &id);
    QString carer() const;
    void setCarer(const QString &id);
    int span() const { return m_span; }
    void setSpan(int span);
    bool happened() const { return m_marks != 0; }
    bool narrowed() const;
    QStringList spans() const { return LogSearchWords::spans(); }
    QVariantList groups() const;
    QVariantList people() const;
    QVariantList carers() const;
    QString personName() const;
    QString carerName() const;
    QString happenedWords() const;
    LogSearchListModel *found() { return &m_found; }
    QString countWords() const;
    QString showWords() const;
    QString emptyWords() const;

    /// Whether it holds the words, however it is written.
    Q_INVOKABLE bool hasName(const QString &name, const QString &words) const;
    /// Looks for this one of the group, or no more.
    Q_INVOKABLE void toggle(int group, int index, bool on);
    /// Asks for nothing in particular.
    Q_INVOKABLE void clear();

signals:
    void askedChanged();
    void changed();

protected:
    void reload() override;
    bool tellsReduced() const override { return false; }
    bool changesWithTime() const override { return false; }
    void forget() override;

private:
    struct Loaded {
        std::vector<PersonRow> people;
        std::vector<WorkerRow> workers;
        VisitsFound found;
    };
    void askAnew();
    VisitsSought sought() const;
    void show(Loaded loaded);

    QString m_words;
    QUuid m_person;
    QUuid m_carer;
    VisitMarks m_marks = 0; ///< those that are chosen, of all groups
    int m_span;
    std::shared_ptr<std::atomic<quint64>> m_asked = std::make_shared<std::atomic<quint64>>(0);
    Loaded m_loaded;
    LogSearchListModel m_found;
};

} // namespace doorstep
