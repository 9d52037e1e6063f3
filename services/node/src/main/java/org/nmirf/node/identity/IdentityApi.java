package org.nmirf.node.identity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says who this node is, so that the hub's administrator can enter its key in the trust list. */
@RestController
@Tag(name = "Identity", description = "Country and public key of this node")
class IdentityApi {

    private final NodeIdentity identity;

    IdentityApi(NodeIdentity identity) {
        this.identity = identity;
    }

    /**
     * What others need to check this node's signatures.
     *
     * @param country code in lower case
     * @param kid key id: RFC 7638 thumbprint
     * @param x the public Ed25519 key in base64url, as in RFC 8037
     */
    record IdentityAnswer(
            @Schema(example = "ma") String country,
            @Schema(example = "nNJ0mFvJ3UxXJ0Cj3pUuVIkYzE2uVtG1VSSIyKZ0Yqg") String kid,
            @Schema(example = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo") String x) {}

    @AllowedTo(Role.ADMIN)
    @GetMapping("/api/identity")
    @Operation(summary = "Country and public key of this node (administrators)")
    IdentityAnswer identity() {
        var key = identity.publicKey();
        return new IdentityAnswer(identity.country().code(), key.kid(), key.x());
    }
}
