package org.nmirf.hub.identity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.nmirf.hub.caching.Fresh;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells which key the hub signs with, so that members can compare it with the one they pinned. */
@RestController
@Tag(name = "Identity", description = "The hub itself")
@SecurityRequirements
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
    @Operation(
            summary = "Read the key with which the hub signs",
            description = "Members compare it with the one that they were given by hand.")
    @ApiResponse(responseCode = "200", description = "The key")
    ResponseEntity<Identity> identity() {
        return Fresh.ok().body(new Identity(identity.publicKey().kid(), identity.publicKey().x()));
    }
}
