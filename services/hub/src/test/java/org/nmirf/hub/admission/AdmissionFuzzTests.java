package org.nmirf.hub.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.RefusalCode;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.hub.member.TrustList;

/**
 * Ten thousand mutants of valid records, none admitted. A mutant is a record that says something
 * else than every original: topic, key, payload, or some header differ in at least one byte. Who
 * changes nothing but the order of headers has made no mutant.
 */
class AdmissionFuzzTests {

    private static final long SEED = Long.getLong("nmirf.fuzz.seed", 20_260_305L);
    private static final int MUTANTS = 10_000;

    private final FuzzedNetwork network = new FuzzedNetwork(SEED);
    private final Set<String> originals =
            network.originals.stream().map(FuzzedNetwork::spelled).collect(Collectors.toSet());
    private final Set<RefusalCode> codes = EnumSet.noneOf(RefusalCode.class);

    @Test
    void admitsNoneOfTenThousandMutantsAndLooksAtEachInEveryWay() {
        List<String> admitted = admitted(MUTANTS, new SenderCheck());

        assertThat(admitted).as("admitted with -Dnmirf.fuzz.seed=%d", SEED).isEmpty();
        assertThat(codes).containsExactlyInAnyOrder(RefusalCode.values());
    }

    @Test
    void wouldSeeAHubThatBelievesEverySignature() {
        var believing =
                new SenderCheck() {
                    @Override
                    Optional<RefusalCode> doubt(
                            SignedEvent event, CountryCode country, TrustList trust) {
                        return trust.find(country).isEmpty()
                                ? Optional.of(RefusalCode.NOT_A_MEMBER)
                                : Optional.empty();
                    }
                };

        assertThat(admitted(500, believing))
                .anyMatch(mutant -> mutant.startsWith("signed by another member"))
                .anyMatch(mutant -> mutant.startsWith("a bit of the signature"));
    }

    @Test
    void givesAnOriginalThatComesAgainItsFirstAnswer() {
        var hub = network.freshHub(new SenderCheck());
        for (var original : network.originals) {
            Verdict first = hub.judge(original);

            assertThat(hub.judge(original)).isEqualTo(first).isInstanceOf(Verdict.Admitted.class);
        }
    }

    /** Kind and place of every mutant that was admitted. */
    private List<String> admitted(int mutants, SenderCheck senders) {
        var signed = new SignedMutants(network);
        var unsigned = new UnsignedMutants(network).ways();
        var late = signed.waysOnceTheOriginalsAreKnown();
        Map<String, UnsignedMutants.Way> ways = new LinkedHashMap<>(unsigned);
        ways.putAll(signed.ways());
        ways.putAll(late);
        List<String> admitted = new ArrayList<>();
        int each = mutants / ways.size() + 1;
        int place = 0;
        for (var way : ways.entrySet()) {
            String name = way.getKey();
            var random = new Random(SEED + place++);
            // A hub remembers its answers, so each way gets its own.
            var knowing = network.hubWithOriginals(senders);
            var fresh = network.freshHub(senders);
            for (int number = 0; number < each; number++) {
                var mutant = mutant(way.getValue(), random);
                if (unsigned.containsKey(name) || late.containsKey(name)) {
                    judge(knowing, mutant, name + " " + number, admitted);
                }
                if (!late.containsKey(name)) {
                    judge(fresh, mutant, name + " " + number + " (fresh)", admitted);
                }
            }
        }
        return admitted;
    }

    private ProducerRecord<byte[], byte[]> mutant(UnsignedMutants.Way way, Random random) {
        while (true) {
            var of = network.originals.get(random.nextInt(network.originals.size()));
            var mutant = way.change(of, random);
            if (!originals.contains(FuzzedNetwork.spelled(mutant))) {
                return mutant;
            }
        }
    }

    private void judge(
            FuzzedNetwork.Hub hub,
            ProducerRecord<byte[], byte[]> mutant,
            String name,
            List<String> admitted) {
        switch (hub.judge(mutant)) {
            case Verdict.Admitted _ -> admitted.add(name);
            case Verdict.Refused refused -> codes.addAll(refused.codes());
        }
    }
}
