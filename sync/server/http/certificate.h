#pragma once

#include "hash.h"
#include "result.h"

#include <QByteArray>

struct ssl_ctx_st;

namespace doorstep {

/// What a server shows for itself in TLS.
struct Certificate {
    QByteArray certificate; ///< PEM
    QByteArray privateKey; ///< PEM
};

/// A P-256 key and a certificate that it signs itself, valid from a day before `nowMs` for ten years. Tablets
/// trust it by its pin. The key comes from the system's randomness, as OpenSSL draws it.
Result<Certificate> makeCertificate(qint64 nowMs);

/// BLAKE2b-256 of the DER of the public key (SubjectPublicKeyInfo).
Result<Hash> pinOf(const QByteArray &certificatePem);

/// Who connects by this context from now on is shown the certificate. Fault::Damaged when it and its key
/// cannot be read or do not fit together.
Outcome showIn(ssl_ctx_st *context, const Certificate &shown);
/// Whether showIn() would take them.
Outcome fitTogether(const Certificate &shown);

} // namespace doorstep
