package org.nmirf.hub.rebuild;

import java.net.URI;
import java.util.UUID;
import org.nmirf.hub.problem.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rebuilds for the administrator. */
@RestController
@RequestMapping("/api/admin/rebuilds")
class RebuildApi {

    private final RebuildRunner runner;
    private final Rebuilds rebuilds;

    RebuildApi(RebuildRunner runner, Rebuilds rebuilds) {
        this.runner = runner;
        this.rebuilds = rebuilds;
    }

    /** A rebuild that was asked for. */
    record Started(UUID id) {}

    @PostMapping
    ResponseEntity<Started> start() {
        UUID id = runner.start();
        return ResponseEntity.accepted()
                .location(URI.create("/api/admin/rebuilds/" + id))
                .body(new Started(id));
    }

    @GetMapping("/{id}")
    Rebuild get(@PathVariable UUID id) {
        return rebuilds.find(id).orElseThrow(() -> Problems.unknown("No such rebuild"));
    }
}
