#include "tls_server.h"

#include <QSslConfiguration>
#include <QSslSocket>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace doorstep {

namespace {

template <class T, void (*Free)(T *)>
struct Freed {
    void operator()(T *thing) const { Free(thing); }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY, EVP_PKEY_free>>;
using X509Ptr = std::unique_ptr<X509, Freed<X509, X509_free>>;

QByteArray pemOf(const std::function<int(BIO *)> &write)
{
    BIO *memory = BIO_new(BIO_s_mem());
    write(memory);
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(memory, &bytes);
    const QByteArray pem(bytes, size);
    BIO_free(memory);
    return pem;
}

void add(X509 *certificate, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

void name(X509_NAME *name, const char *common)
{
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const uchar *>(common), -1, -1, 0);
}

X509Ptr signedBy(EVP_PKEY *authority, EVP_PKEY *key, const Made &how)
{
    constexpr long hour = 3600;
    constexpr long day = 24 * hour;
    X509Ptr certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), how.isExpired ? -30 * day : -hour);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), how.isExpired ? -day : day);
    X509_set_pubkey(certificate.get(), key);
    name(X509_get_subject_name(certificate.get()), "test");
    name(X509_get_issuer_name(certificate.get()), authority == key ? "test" : "authority");
    add(certificate.get(), NID_subject_alt_name, how.host);
    X509_sign(certificate.get(), authority, EVP_sha256());
    return certificate;
}

X509Ptr authorityOf(EVP_PKEY *key)
{
    X509Ptr made(X509_new());
    X509_set_version(made.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(made.get()), 2);
    X509_gmtime_adj(X509_getm_notBefore(made.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(made.get()), 24L * 3600);
    X509_set_pubkey(made.get(), key);
    name(X509_get_subject_name(made.get()), "authority");
    name(X509_get_issuer_name(made.get()), "authority");
    add(made.get(), NID_basic_constraints, "critical,CA:TRUE");
    X509_sign(made.get(), key, EVP_sha256());
    return made;
}

QSslCertificate certificateOf(X509 *certificate)
{
    return QSslCertificate(pemOf([&](BIO *out) { return PEM_write_bio_X509(out, certificate); }));
}

QSslKey keyOf(EVP_PKEY *key)
{
    return QSslKey(pemOf([&](BIO *out) {
                       return PEM_write_bio_PrivateKey(out, key, nullptr, nullptr, 0, nullptr, nullptr);
                   }),
                   QSsl::Ec);
}

Key newKey()
{
    return Key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
}

template <class Thing, class Read>
Thing *readFrom(const QByteArray &pem, Read read)
{
    BIO *in = BIO_new_mem_buf(pem.constData(), int(pem.size()));
    Thing *thing = read(in, nullptr, nullptr, nullptr);
    BIO_free(in);
    return thing;
}

/// By OpenSSL itself, not by what is tested.
Hash spkiHash(EVP_PKEY *key)
{
    uchar *der = nullptr;
    const int size = i2d_PUBKEY(key, &der);
    const Hash hash = hashOf(QByteArrayView(der, size));
    OPENSSL_free(der);
    return hash;
}

} // namespace

Identity newIdentity(const Made &how, const QByteArray &privateKey)
{
    const Key key =
        privateKey.isEmpty() ? newKey() : Key(readFrom<EVP_PKEY>(privateKey, PEM_read_bio_PrivateKey));
    if (!how.isIssued)
        return {{certificateOf(signedBy(key.get(), key.get(), how).get())},
                keyOf(key.get()),
                spkiHash(key.get())};
    const Key authority = newKey();
    return {{certificateOf(signedBy(authority.get(), key.get(), how).get()),
             certificateOf(authorityOf(authority.get()).get())},
            keyOf(key.get()),
            spkiHash(key.get())};
}

Identity copiedFrom(const QByteArray &certificate)
{
    const X509Ptr shown(readFrom<X509>(certificate, PEM_read_bio_X509));
    const Key public_(X509_get_pubkey(shown.get()));
    const Key own = newKey();
    // the public half of the one with the private half of the other: OpenSSL takes them for a pair
    BIGNUM *secret = nullptr;
    EVP_PKEY_get_bn_param(own.get(), OSSL_PKEY_PARAM_PRIV_KEY, &secret);
    std::array<uchar, 256> point{};
    size_t length = 0;
    EVP_PKEY_get_octet_string_param(public_.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size(),
                                    &length);
    OSSL_PARAM_BLD *parts = OSSL_PARAM_BLD_new();
    OSSL_PARAM_BLD_push_utf8_string(parts, OSSL_PKEY_PARAM_GROUP_NAME, "P-256", 0);
    OSSL_PARAM_BLD_push_BN(parts, OSSL_PKEY_PARAM_PRIV_KEY, secret);
    OSSL_PARAM_BLD_push_octet_string(parts, OSSL_PKEY_PARAM_PUB_KEY, point.data(), length);
    OSSL_PARAM *params = OSSL_PARAM_BLD_to_param(parts);
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr);
    EVP_PKEY *bent = nullptr;
    EVP_PKEY_fromdata_init(context);
    if (EVP_PKEY_fromdata(context, &bent, EVP_PKEY_KEYPAIR, params) != 1)
        qFatal("no key of two halves");
    const Key key(bent);
    EVP_PKEY_CTX_free(context);
    OSSL_PARAM_free(params);
    OSSL_PARAM_BLD_free(parts);
    BN_clear_free(secret);
    return {{certificateOf(shown.get())}, keyOf(key.get()), spkiHash(public_.get())};
}

TlsServer::TlsServer(Identity identity)
    : m_identity(std::move(identity))
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port on loopback");
}

void TlsServer::incomingConnection(qintptr handle)
{
    ++connections;
    auto *socket = new QSslSocket(this);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(m_identity.protocol);
    tls.setLocalCertificateChain(m_identity.chain);
    tls.setPrivateKey(m_identity.key);
    socket->setSslConfiguration(tls);
    socket->setSocketDescriptor(handle);
    connect(socket, &QSslSocket::encrypted, this, [this] { ++encrypted; });
    connect(socket, &QSslSocket::readyRead, this, [this, socket, open = QByteArray()]() mutable {
        const QByteArray more = socket->readAll();
        received += more;
        open += more;
        const qsizetype end = open.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const qsizetype at = open.toLower().indexOf("content-length: ");
        const qsizetype length =
            at < 0 ? 0 : open.mid(at + 16, open.indexOf('\r', at) - at - 16).toLongLong();
        if (open.size() < end + 4 + length)
            return;
        open.clear();
        socket->write(reply);
        if (closeAfterReply)
            socket->disconnectFromHost();
    });
    socket->startServerEncryption();
}

} // namespace doorstep
