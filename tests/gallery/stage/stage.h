#pragma once

#include "language.h"

#include <QGuiApplication>
#include <QImage>
#include <QQuickView>
#include <QSize>
#include <QStringList>
#include <QUrl>
#include <QVariantMap>

#include <memory>

namespace doorstep {

/// How a scene is looked at.
struct Look {
    QString theme = QStringLiteral("light");
    double textScale = 1.0;
    bool rightToLeft = false;
    QString language = QStringLiteral("en"); ///< of languages(), or "pseudo"
};

/// One scene in a window of its own, drawn without a display. Scenes are the QML files of
/// tests/gallery/scenes: an item that is as high as it wants to be, or, for pages, one with `sizes` that the
/// window takes in turn.
class Stage
{
public:
    Stage(const QString &scene, const Look &look);
    virtual ~Stage();
    Q_DISABLE_COPY_MOVE(Stage)

    static QStringList scenes();
    static QStringList themes();

    /// The sizes to look at; one for a component, several for a page.
    virtual QList<QSize> sizes() const;
    void resize(const QSize &size);
    QImage picture();
    QQuickItem *root() const;
    QQuickWindow *window() const;

    /// What QML complained about since the scene was asked for.
    const QStringList &complaints() const;

    /// Runs the event loop until every picture is there, and two frames were drawn: the layout has come to
    /// rest.
    virtual void settle();

protected:
    explicit Stage(const Look &look);
    /// Shows that file, with what its root is given.
    void show(const QUrl &file, const QVariantMap &given = {});
    /// Complaints so far were of something else.
    static void forget();
    /// Ends the view before what it was given goes.
    void close();
    void wear(const Look &look);
    /// Theme, Tremor…: null when there is none of that name.
    QObject *singleton(const char *name);

private:
    void speak(const Look &look);

    Language m_language;
    std::unique_ptr<QTranslator> m_pseudo;
    std::unique_ptr<QQuickView> m_view;
};

} // namespace doorstep
