#include "certificate.h"

#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <memory>

namespace doorstep {

namespace {

template <auto Free>
struct Freed {
    template <class T>
    void operator()(T *one) const
    {
        Free(one);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using X509Ptr = std::unique_ptr<X509, Freed<X509_free>>;
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;

constexpr qint64 Day = 24 * 60 * 60;

Error cannot(const char *what)
{
    return {Fault::Storage, QStringLiteral("certificate: ") + QString::fromLatin1(what)};
}

bool addExtension(X509 *certificate, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool name(X509 *certificate)
{
    quint64 serial = 0;
    if (RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial) != 1)
        return false;
    X509_NAME *subject = X509_get_subject_name(certificate);
    return X509_set_version(certificate, X509_VERSION_3) == 1
        && ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial >> 1) == 1
        && X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC,
                                      reinterpret_cast<const unsigned char *>("doorstep"), -1, -1, 0)
        == 1
        && X509_set_issuer_name(certificate, subject) == 1;
}

bool date(X509 *certificate, qint64 nowMs)
{
    const auto from = static_cast<time_t>(nowMs / 1000 - Day);
    const auto until = static_cast<time_t>(nowMs / 1000 + 3652 * Day);
    return ASN1_TIME_set(X509_getm_notBefore(certificate), from)
        && ASN1_TIME_set(X509_getm_notAfter(certificate), until);
}

QByteArray contents(BIO *bio)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    return {bytes, size};
}

} // namespace

Result<Certificate> makeCertificate(qint64 nowMs)
{
    const Key key(EVP_EC_gen("P-256"));
    const X509Ptr certificate(X509_new());
    if (!key || !certificate)
        return cannot("no key could be made");
    if (!name(certificate.get()) || !date(certificate.get(), nowMs)
        || X509_set_pubkey(certificate.get(), key.get()) != 1
        || !addExtension(certificate.get(), NID_basic_constraints, "critical,CA:FALSE")
        || !addExtension(certificate.get(), NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1,IP:::1")
        || X509_sign(certificate.get(), key.get(), EVP_sha256()) == 0)
        return cannot("it could not be signed");
    const Bio certificatePem(BIO_new(BIO_s_mem()));
    const Bio keyPem(BIO_new(BIO_s_secmem()));
    if (!certificatePem || !keyPem || PEM_write_bio_X509(certificatePem.get(), certificate.get()) != 1
        || PEM_write_bio_PrivateKey(keyPem.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return cannot("it could not be written");
    return Certificate{contents(certificatePem.get()), contents(keyPem.get())};
}

Result<Hash> pinOf(const QByteArray &certificatePem)
{
    const Bio bio(BIO_new_mem_buf(certificatePem.constData(), int(certificatePem.size())));
    const X509Ptr certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    if (!certificate)
        return Error{Fault::Damaged, QStringLiteral("certificate: not readable")};
    unsigned char *der = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate.get()), &der);
    if (size <= 0)
        return Error{Fault::Damaged, QStringLiteral("certificate: no public key")};
    const Hash pin = hashOf(QByteArrayView(der, size));
    OPENSSL_free(der);
    return pin;
}

Outcome showIn(ssl_ctx_st *context, const Certificate &shown)
{
    const Bio certificateIn(BIO_new_mem_buf(shown.certificate.constData(), int(shown.certificate.size())));
    const Bio keyIn(BIO_new_mem_buf(shown.privateKey.constData(), int(shown.privateKey.size())));
    const X509Ptr certificate(PEM_read_bio_X509(certificateIn.get(), nullptr, nullptr, nullptr));
    const Key key(PEM_read_bio_PrivateKey(keyIn.get(), nullptr, nullptr, nullptr));
    if (!certificate || !key || X509_check_private_key(certificate.get(), key.get()) != 1
        || SSL_CTX_use_certificate(context, certificate.get()) != 1
        || SSL_CTX_use_PrivateKey(context, key.get()) != 1) {
        ERR_clear_error();
        return Error{Fault::Damaged, QStringLiteral("the certificate and its key do not fit together")};
    }
    return done();
}

Outcome fitTogether(const Certificate &shown)
{
    const std::unique_ptr<SSL_CTX, Freed<SSL_CTX_free>> tried(SSL_CTX_new(TLS_server_method()));
    return tried ? showIn(tried.get(), shown) : Outcome(cannot("no context"));
}

} // namespace doorstep
