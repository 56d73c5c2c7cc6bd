#pragma once

#include "stage.h"

#include <functional>
#include <memory>
#include <vector>

namespace doorstep {

class Session;

/// A tablet that a page is shown on: its session, and whatever that stands on.
struct PageTablet {
    std::shared_ptr<void> ground;
    Session *session = nullptr;
};

/// One page of the app, on a real session over a small day: whose tablet, and what is pressed one after the
/// other to come there, by objectName or the beginning of one.
struct PageScene {
    const char *name;
    std::function<PageTablet()> tablet;
    std::vector<const char *> way;
    void (*then)(Session &) = nullptr; ///< what happens there without anybody's hand
    std::vector<const char *> phoneWay = {}; ///< where a phone has another way there
};
const std::vector<PageScene> &pageScenes();

/// A page in a window of its own, at the sizes of a tablet both ways and of a phone: opened at one of them,
/// and turned from there.
class PageStage : public Stage
{
public:
    static constexpr QSize Tablet{1280, 800};
    static constexpr QSize Phone{360, 740};

    PageStage(const PageScene &scene, const Look &look, QSize opened = Tablet);
    ~PageStage() override;

    QList<QSize> sizes() const override;
    void settle() override;
    /// What was to be pressed and was not there.
    const QStringList &missed() const { return m_missed; }
    /// The same page in another theme.
    void setTheme(const QString &theme);

private:
    void press(const QString &name);

    PageTablet m_tablet;
    QSize m_opened;
    QStringList m_missed;
};

} // namespace doorstep
