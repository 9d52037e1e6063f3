package org.nmirf.node.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nmirf.disclosure.Attribution;
import org.nmirf.disclosure.Confidential;
import org.nmirf.disclosure.Draft;
import org.nmirf.disclosure.ScanProfile;
import org.nmirf.disclosure.Scanner;
import org.nmirf.disclosure.TextKey;
import org.nmirf.node.identity.NodeIdentity;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reads word lists and patterns when the node starts, so that no officer waits for them. */
@Component
class WarmScan {

    private static final List<String> LANGUAGES = List.of("ar", "en", "fr", "es", "pt", "ru", "zh");

    private final String country;

    WarmScan(NodeIdentity identity) {
        this.country = identity.country().code();
    }

    @EventListener(ApplicationStartedEvent.class)
    void warm() {
        Thread.ofPlatform().daemon().name("warm-scan").start(this::scan);
    }

    private void scan() {
        Map<TextKey, String> texts = new LinkedHashMap<>();
        LANGUAGES.forEach(
                language -> texts.put(new TextKey("title", language), "Ms Nobody, 1 May 2020"));
        Scanner.full(new ScanProfile(country, Attribution.NETWORK))
                .scan(Confidential.of(Draft.by("nobody", texts)));
    }
}
