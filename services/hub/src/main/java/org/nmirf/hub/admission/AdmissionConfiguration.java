package org.nmirf.hub.admission;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.backbone.stream.Arrival;
import org.nmirf.disclosure.ResidualScan;
import org.nmirf.disclosure.figures.audit.Auditor;
import org.nmirf.hub.figures.PublishedFigures;
import org.nmirf.hub.ledger.AdmissionLedger;
import org.nmirf.hub.mechanism.PublishedDeclarations;
import org.nmirf.hub.member.Members;
import org.nmirf.hub.publishing.EventPublisher;
import org.nmirf.hub.publishing.HubRecords;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts admission together. */
@Configuration(proxyBeanMethods = false)
class AdmissionConfiguration {

    /** Long: a busy machine must not make a clean text look like one that cannot be scanned. */
    private static final Duration SCAN_LIMIT = Duration.ofSeconds(30);

    @Bean
    Admission admissionOfEvents(
            AdmissionLedger ledger,
            SenderCheck senders,
            Vocabularies vocabularies,
            PublishedFigures figures,
            PublishedDeclarations declarations,
            Clock clock) {
        var contents =
                new Contents(
                        Payloads.ofReleasedSchemas(),
                        new PracticeRules(vocabularies, clock),
                        new DeclarationRules(vocabularies, clock),
                        new ResidualScan(SCAN_LIMIT),
                        new FigureCheck(figures, new Auditor()));
        return new Admission(ledger, senders, contents, new Stores(figures, declarations), clock);
    }

    @Bean
    Answers answers(
            AdmissionLedger ledger,
            EventPublisher publisher,
            HubRecords records,
            Publications publications,
            Clock clock) {
        return new Answers(ledger, publisher, records, publications, clock);
    }

    /** The function that Spring Cloud Stream binds to all submission topics. */
    @Bean
    Consumer<List<Arrival>> admission(
            Members members,
            Admission admissionOfEvents,
            AdmissionLedger ledger,
            Answers answers,
            MeterRegistry meters) {
        return new AdmissionListener(members, admissionOfEvents, ledger, answers, meters);
    }
}
