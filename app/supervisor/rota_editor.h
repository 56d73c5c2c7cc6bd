#pragma once

#include "rota_reads.h"
#include "session_page.h"

#include <QVariantList>

namespace doorstep {

class RotaWords;

/// A change of one visit, or a new one, while somebody thinks about it: nothing is said before save(). What
/// it should make them think of is told at each step, and stops nothing.
class RotaEditor : public doorstep::SessionPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool open READ open NOTIFY openChanged) ///< something is being changed
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    Q_PROPERTY(QString personName READ personName NOTIFY changed) ///< empty: to be chosen among `people`
    Q_PROPERTY(QVariantList people READ people NOTIFY changed) ///< objects with id, name
    Q_PROPERTY(QString now READ now NOTIFY changed) ///< the plan as it stands; empty: a new visit
    Q_PROPERTY(QString history READ history NOTIFY changed) ///< who changed it last, and what it was
    /// Who has seen how it changed, and who has not, a line each; empty: there is nothing to see.
    Q_PROPERTY(QString seen READ seen NOTIFY changed)
    /// Why it can be changed no more; empty: it can.
    Q_PROPERTY(QString closedWords READ closedWords NOTIFY changed)
    Q_PROPERTY(bool isOff READ isOff NOTIFY changed) ///< cancelled or taken off: it can be put back
    Q_PROPERTY(QString visitId READ visitId NOTIFY changed) ///< empty: a new one

    // The plan as it would be.
    Q_PROPERTY(QString dayWords READ dayWords NOTIFY changed)
    Q_PROPERTY(QString startWords READ startWords NOTIFY changed)
    Q_PROPERTY(QString rangeWords READ rangeWords NOTIFY changed)
    Q_PROPERTY(QString lengthWords READ lengthWords NOTIFY changed)
    Q_PROPERTY(QString firstName READ firstName NOTIFY changed) ///< of the carer; empty: nobody
    Q_PROPERTY(QString secondName READ secondName NOTIFY changed)
    /// Objects with id, name, note, first, second: who came to the person most often first.
    Q_PROPERTY(QVariantList carers READ carers NOTIFY changed)
    /// Objects with id, words, chosen: what was promised to the person, for a new visit.
    Q_PROPERTY(QVariantList promises READ promises NOTIFY changed)

    Q_PROPERTY(QStringList cancelReasons READ cancelReasons CONSTANT)
    Q_PROPERTY(QStringList warnings READ warnings NOTIFY changed)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed)
    Q_PROPERTY(QString timeProblem READ timeProblem NOTIFY changed) ///< what was typed is no time

public:
    explicit RotaEditor(QObject *parent = nullptr);

    bool open() const { return m_open; }
    bool isNew() const { return m_visit.isNull(); }
    QString personName() const;
    QVariantList people() const;
    QString now() const;
    QString history() const;
    QString seen() const;
    QString closedWords() const;
    bool isOff() const;
    QString visitId() const;
    QString dayWords() const;
    QString startWords() const;
    QString rangeWords() const;
    QString lengthWords() const;
    QString firstName() const { return nameAt(0); }
    QString secondName() const { return nameAt(1); }
    QVariantList carers() const;
    QVariantList promises() const;
    static QStringList cancelReasons();
    QStringList warnings() const;
    bool canSave() const;
    QString timeProblem() const { return m_timeProblem; }

    /// Begins with a visit as it stands.
    Q_INVOKABLE void change(const QString &visit);
    /// Begins with a visit as it would be where it was dropped: at that time, and from a carer's row in
    /// another.
    Q_INVOKABLE void drop(const QString &visit, const QDateTime &startsAt, const QString &from,
                          const QString &to);
    /// Begins with a new visit at that time; person and carer may be empty.
    Q_INVOKABLE void add(const QString &person, const QString &carer, const QDateTime &startsAt);
    /// Nothing is said.
    Q_INVOKABLE void close();

    Q_INVOKABLE void choosePerson(const QString &id);
    Q_INVOKABLE void choosePromise(const QString &slot);
    Q_INVOKABLE void moveBy(int minutes);
    Q_INVOKABLE void moveTo(const QDateTime &startsAt);
    Q_INVOKABLE void moveDays(int days);
    /// "9:30am"; false: that is no time of day, and `timeProblem` says so.
    Q_INVOKABLE bool typeStart(const QString &words);
    Q_INVOKABLE void lengthen(int minutes);
    /// Empty: nobody. Who is in the other place already goes from there.
    Q_INVOKABLE void giveTo(const QString &worker);
    Q_INVOKABLE void addSecond(const QString &worker);

    /// Says it, and closes. undo() takes it back.
    Q_INVOKABLE void save();
    Q_INVOKABLE void cancelVisit(const QString &reason);
    Q_INVOKABLE void putBack();
    Q_INVOKABLE void undo();

signals:
    void openChanged();
    void changed();
    /// "Ada’s visit is 9:30am to 10:15am now, with Maria."; undo() takes it back.
    void did(const QString &words);

protected:
    void reload() override;
    bool tellsReduced() const override { return false; }
    bool changesWithTime() const override { return false; }
    void forget() override { close(); }

private:
    void begin(const QUuid &visit, const QUuid &person, VisitPlan plan);
    void show(RotaCase found);
    void touch();
    void applyDrop();
    void handOver(const QUuid &from, const QUuid &to);
    void act(const QString &words, std::vector<Said> said, std::vector<Said> back);
    std::optional<Slot> slot() const;
    RotaChange asChange() const { return {m_visit, m_case.person, m_plan}; }
    RotaWords words() const;
    QString nameAt(size_t place) const;
    std::vector<QUuid> standing() const; ///< the plans of the visit that a new one replaces

    bool m_open = false;
    bool m_shown = false; ///< what is changed was read
    QUuid m_visit; ///< null: a new one
    QUuid m_person;
    VisitPlan m_plan;
    bool m_touched = false; ///< by hand; else it follows the visit as that stands
    RotaCase m_case;
    QString m_timeProblem;
    struct Drop {
        QDateTime startsAt;
        QUuid from;
        QUuid to;
    };
    std::optional<Drop> m_drop; ///< to be applied once the visit was read
    std::vector<Said> m_last; ///< by the last act
    std::vector<Said> m_back; ///< what takes it back
};

} // namespace doorstep
