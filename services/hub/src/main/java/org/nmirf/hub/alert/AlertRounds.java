package org.nmirf.hub.alert;

import org.nmirf.hub.letter.Round;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks now and then whether somebody is to be told; nobody's server holds up other people's mail.
 */
@Component
class AlertRounds {

    private final SendAlerts send;
    private final FindNews news;
    private final Round letters = new Round("letters", () -> step(Way.MAIL));
    private final Round webhooks = new Round("webhooks", () -> step(Way.WEBHOOK));

    AlertRounds(SendAlerts send, FindNews news) {
        this.send = send;
        this.news = news;
    }

    @Scheduled(initialDelayString = "${hub.letters.look}", fixedRateString = "${hub.letters.look}")
    void write() {
        letters.run();
    }

    @Scheduled(initialDelayString = "${hub.letters.look}", fixedRateString = "${hub.letters.look}")
    void post() {
        webhooks.run();
    }

    private boolean step(Way way) {
        // Tells what waited for the month, which holds up whoever publishes: never while mail is
        // sent.
        news.end();
        return send.run(way);
    }
}
