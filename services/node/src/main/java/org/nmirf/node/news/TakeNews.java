package org.nmirf.node.news;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import org.nmirf.backbone.stream.Arrival;
import org.nmirf.node.news.NewsCheck.Checked;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the hub tells; counts what is set aside and goes on. */
class TakeNews {

    private static final Logger log = LoggerFactory.getLogger(TakeNews.class);

    private final NewsCheck check;
    private final StoredNews stored;
    private final MeterRegistry meters;

    TakeNews(NewsCheck check, StoredNews stored, MeterRegistry meters) {
        this.check = check;
        this.stored = stored;
        this.meters = meters;
    }

    /** Takes a batch, whole or not at all; throws only when the database or the key is away. */
    @Transactional
    public void take(List<Arrival> arrivals) {
        for (Arrival arrival : arrivals) {
            switch (check.check(arrival)) {
                case Checked.Told(var news) -> count(stored.take(news) ? "taken" : "nothing_new");
                case Checked.Other _ -> {}
                case Checked.SetAside(var reason) -> {
                    log.warn("News set aside place={} reason={}", arrival, reason);
                    count(reason.name().toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    private void count(String outcome) {
        meters.counter("nmirf.news", "outcome", outcome).increment();
    }
}
