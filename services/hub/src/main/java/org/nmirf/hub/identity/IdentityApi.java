package org.nmirf.hub.identity;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells which key the hub signs with, so that members can compare it with the one they pinned. */
@RestController
class IdentityApi {

    private final HubIdentity identity;

    IdentityApi(HubIdentity identity) {
        this.identity = identity;
    }

    /**
     * The hub's public key.
     *
     * @param kid RFC 7638 thumbprint
     * @param x Ed25519 public key in base64url (RFC 8037)
     */
    record Identity(String kid, String x) {}

    @GetMapping("/api/identity")
    Identity identity() {
        return new Identity(identity.publicKey().kid(), identity.publicKey().x());
    }
}
