package org.nmirf.hub.admission;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.function.Consumer;
import org.nmirf.backbone.stream.Arrival;
import org.nmirf.hub.ledger.AdmissionLedger;
import org.nmirf.hub.member.Members;
import org.nmirf.hub.member.TrustList;

/**
 * Takes what members submitted, in batches: ledger first, then topics, then the return that commits
 * the offsets. Each step can be repeated, so a stop between any two loses and doubles nothing.
 */
final class AdmissionListener implements Consumer<List<Arrival>> {

    private final Members members;
    private final Admission admission;
    private final AdmissionLedger ledger;
    private final Answers answers;
    private final MeterRegistry meters;

    AdmissionListener(
            Members members,
            Admission admission,
            AdmissionLedger ledger,
            Answers answers,
            MeterRegistry meters) {
        this.members = members;
        this.admission = admission;
        this.ledger = ledger;
        this.answers = answers;
        this.meters = meters;
    }

    @Override
    public void accept(List<Arrival> batch) {
        TrustList trust = members.trustList();
        List<Judged> judged =
                ledger.together(
                        () ->
                                batch.stream()
                                        .map(
                                                arrival ->
                                                        new Judged(
                                                                arrival,
                                                                admission.judge(arrival, trust)))
                                        .toList());
        answers.give(judged);
        judged.forEach(this::count);
    }

    private void count(Judged judged) {
        String outcome =
                switch (judged.verdict()) {
                    case Verdict.Admitted admitted -> "ADMITTED";
                    case Verdict.Refused refused -> refused.codes().getFirst().name();
                };
        // No country: with times of publication it would point at unattributed practices.
        meters.counter("hub.admission", "outcome", outcome).increment();
    }
}
