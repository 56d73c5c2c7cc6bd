#include "login_keystore.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace doorstep;

TEST_CASE("where no keyring answers, a secret is kept in memory and never on a disk", "[platform]")
{
    // No bus: nothing is asked of whoever runs the tests, and nothing is left in their keyring.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/doorstep");
    const QTemporaryDir folder;
    const QString before = QDir::currentPath();
    REQUIRE(QDir::setCurrent(folder.path()));
    LoginKeystore keys(folder.path());
    CHECK_FALSE(keys.isHardwareBacked());
    REQUIRE(keys.secret(u"seed"));
    CHECK_FALSE(keys.secret(u"seed")->has_value());
    REQUIRE(keys.keep(u"seed", QByteArrayView("one")));
    REQUIRE(keys.keep(u"seed", QByteArrayView("two")));
    CHECK(keys.secret(u"seed")->value() == "two");
    CHECK_FALSE(keys.secret(u"other")->has_value());
    CHECK_FALSE(LoginKeystore(folder.path()).secret(u"seed")->has_value());
    REQUIRE(keys.forget(u"seed"));
    REQUIRE(keys.forget(u"seed"));
    CHECK_FALSE(keys.secret(u"seed")->has_value());
    CHECK_FALSE(QDirIterator(folder.path(), QDir::Files, QDirIterator::Subdirectories).hasNext());
    REQUIRE(QDir::setCurrent(before));
}

TEST_CASE("a bus that was to answer and does not is a fault, and no reason to keep a secret in memory",
          "[platform]")
{
    const QTemporaryDir folder;
    LoginKeystore keys(folder.path());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "no address");
    REQUIRE_FALSE(keys.secret(u"seed"));
    CHECK(keys.secret(u"seed").error().fault == Fault::Storage);
    CHECK_FALSE(keys.keep(u"seed", QByteArrayView("one")));
    CHECK_FALSE(keys.forget(u"seed"));
}

// A test of its own: GLib keeps what it knows of a bus a while longer than its address.
TEST_CASE("where no bus is named and none can be started, there is no keyring", "[platform]")
{
    const QTemporaryDir folder;
    LoginKeystore keys(folder.path());
    qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // and no display by which one could be started
    qunsetenv("DISPLAY");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder.path()));
    const auto none = keys.secret(u"seed");
    REQUIRE(none);
    CHECK_FALSE(none->has_value());
}
