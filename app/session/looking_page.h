#pragma once

#include "looking.h"
#include "session_page.h"

namespace doorstep {

/// What pages share that show what is known of one person: where somebody at the office looks, the person is
/// told of it, once a day for each of what there is to look at.
class LookingPage : public doorstep::SessionPage
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    using SessionPage::SessionPage;

protected:
    /// What is shown is of this person. Writes nothing for a carer, whose readings are told otherwise.
    void tellLook(const QUuid &person, Looked what);

private:
    struct Told {
        QUuid worker;
        QUuid person;
        Looked what = Looked::Page;
        QDate day;

        bool operator==(const Told &) const = default;
    };
    void writeLook(const Told &look);

    std::vector<Told> m_told; ///< here, or asked for
};

} // namespace doorstep
