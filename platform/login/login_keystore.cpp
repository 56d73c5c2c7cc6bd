#include "login_keystore.h"

// GLib has a word of its own for Qt's.
#undef signals
#include <libsecret/secret.h>

#include <QFileInfo>

#include <memory>

// QtKeychain, which this could stand on, has only jobs whose answers come by the event loop of the GUI
// thread, and that one may be waiting for us. Libsecret waits by itself.

namespace doorstep {

namespace {

const SecretSchema *schema()
{
    static const SecretSchema doorstep{
        "org.doorstep.Secret",
        SECRET_SCHEMA_NONE,
        {{"folder", SECRET_SCHEMA_ATTRIBUTE_STRING}, {"name", SECRET_SCHEMA_ATTRIBUTE_STRING}, {nullptr, {}}},
        0,
        nullptr,
        nullptr,
        nullptr,
        nullptr,
        nullptr,
        nullptr,
        nullptr};
    return &doorstep;
}

struct FreeError {
    void operator()(GError *error) const { g_error_free(error); }
};
struct FreeValue {
    void operator()(SecretValue *value) const { secret_value_unref(value); }
};
using Failed = std::unique_ptr<GError, FreeError>;
using Value = std::unique_ptr<SecretValue, FreeValue>;

/// No bus is named, and none is where they are: GLib tries to start one, and what hinders it has many codes.
bool isToBeStarted()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        && (folder.isEmpty() || !QFileInfo::exists(folder + QStringLiteral("/bus")));
}

/// There is no bus, or no keyring on it; else it is there and would not, such as while it is locked.
bool isAbsence(const Failed &failed)
{
    return (failed->domain == G_IO_ERROR
            && (failed->code == G_IO_ERROR_NOT_FOUND || failed->code == G_IO_ERROR_CONNECTION_REFUSED))
        || ((failed->domain == G_IO_ERROR || failed->domain == G_SPAWN_ERROR) && isToBeStarted())
        || (failed->domain == G_DBUS_ERROR
            && (failed->code == G_DBUS_ERROR_SERVICE_UNKNOWN || failed->code == G_DBUS_ERROR_NAME_HAS_NO_OWNER
                || failed->code == G_DBUS_ERROR_SPAWN_SERVICE_NOT_FOUND));
}

Error wouldNot()
{
    return {Fault::Storage, QStringLiteral("keystore: the keyring does not open")};
}

} // namespace

Result<std::optional<QByteArray>> LoginKeystore::secret(QStringView name) const
{
    {
        const QMutexLocker lock(&m_lock);
        if (auto kept = m_memory.secret(name); kept && *kept)
            return kept;
    }
    GError *error = nullptr;
    const Value value(secret_password_lookup_binary_sync(schema(), nullptr, &error, "folder",
                                                         qUtf8Printable(m_folder), "name",
                                                         qUtf8Printable(name.toString()), nullptr));
    if (const Failed failed{error}; failed && !isAbsence(failed))
        return wouldNot();
    if (!value)
        return std::optional<QByteArray>();
    gsize length = 0;
    const char *bytes = secret_value_get(value.get(), &length);
    return std::optional(QByteArray(bytes, qsizetype(length)));
}

Outcome LoginKeystore::keep(QStringView name, QByteArrayView secret)
{
    GError *error = nullptr;
    const Value value(secret_value_new(secret.data(), secret.size(), "application/octet-stream"));
    secret_password_store_binary_sync(schema(), SECRET_COLLECTION_DEFAULT, "Doorstep", value.get(), nullptr,
                                      &error, "folder", qUtf8Printable(m_folder), "name",
                                      qUtf8Printable(name.toString()), nullptr);
    const Failed failed{error};
    if (failed && !isAbsence(failed))
        return wouldNot();
    const QMutexLocker lock(&m_lock);
    return failed ? m_memory.keep(name, secret) : m_memory.forget(name); // of before there was a keyring
}

Outcome LoginKeystore::forget(QStringView name)
{
    GError *error = nullptr;
    secret_password_clear_sync(schema(), nullptr, &error, "folder", qUtf8Printable(m_folder), "name",
                               qUtf8Printable(name.toString()), nullptr);
    if (const Failed failed{error}; failed && !isAbsence(failed))
        return wouldNot();
    const QMutexLocker lock(&m_lock);
    return m_memory.forget(name);
}

} // namespace doorstep
