#include "tls_server.h"

#include <QSslConfiguration>
#include <QSslSocket>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

namespace doorstep {

namespace {

template <class T, void (*Free)(T *)>
struct Freed {
    void operator()(T *thing) const { Free(thing); }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY, EVP_PKEY_free>>;
using SelfSigned = std::unique_ptr<X509, Freed<X509, X509_free>>;

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

SelfSigned selfSigned(EVP_PKEY *key)
{
    SelfSigned certificate(X509_new());
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600 * 24);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME *name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const uchar *>("test"), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    X509_sign(certificate.get(), key, EVP_sha256());
    return certificate;
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

TlsServer::TlsServer()
{
    const Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    const SelfSigned certificate = selfSigned(key.get());
    m_pin = spkiHash(key.get());
    m_key =
        QSslKey(pemOf([&](BIO *out) {
                    return PEM_write_bio_PrivateKey(out, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
                }),
                QSsl::Ec);
    m_certificate =
        QSslCertificate(pemOf([&](BIO *out) { return PEM_write_bio_X509(out, certificate.get()); }));
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port on loopback");
}

void TlsServer::incomingConnection(qintptr handle)
{
    ++connections;
    auto *socket = new QSslSocket(this);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setLocalCertificate(m_certificate);
    tls.setPrivateKey(m_key);
    socket->setSslConfiguration(tls);
    socket->setSocketDescriptor(handle);
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
