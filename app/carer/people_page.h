#pragma once

#include "door_reads.h"
#include "people_list_model.h"
#include "search_store.h"
#include "session_page.h"
#include "visit_store.h"

namespace doorstep {

/// The people on this tablet, and a search through their passports and notes.
class PeoplePage : public doorstep::SessionPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        QString words READ words WRITE setWords NOTIFY wordsChanged) ///< searched for; empty: everybody
    Q_PROPERTY(QString countWords READ countWords NOTIFY changed)
    Q_PROPERTY(QString emptyWords READ emptyWords NOTIFY changed)
    Q_PROPERTY(doorstep::PeopleListModel *people READ people CONSTANT)
    Q_PROPERTY(doorstep::PeopleListModel *found READ found CONSTANT) ///< lines and notes with the words
    Q_PROPERTY(int foundCount READ foundCount NOTIFY changed)

public:
    explicit PeoplePage(QObject *parent = nullptr);
    QString words() const { return m_words; }
    void setWords(const QString &words);
    QString countWords() const;
    QString emptyWords() const;
    PeopleListModel *people() { return &m_people; }
    PeopleListModel *found() { return &m_found; }
    int foundCount() const { return m_found.rowCount(); }

signals:
    void wordsChanged();
    void changed();

protected:
    void reload() override;
    bool tellsReduced() const override { return false; }
    void forget() override;

private:
    struct Loaded {
        std::vector<PersonRow> people;
        QSet<QUuid> closed; ///< their page is
        QHash<QUuid, VisitRow> next; ///< this carer's next visit to each
        std::vector<Found> found;
    };
    struct Asked {
        QUuid who;
        Reader reader = Reader::Carer;
        QDateTime now;
        QTimeZone zone;
        QString words;
    };
    static Result<Loaded> load(Database &db, const Asked &asked);
    QString visitWords(const QDateTime &at) const;
    void show(const Loaded &loaded);

    QString m_words;
    PeopleListModel m_people;
    PeopleListModel m_found;
};

} // namespace doorstep
