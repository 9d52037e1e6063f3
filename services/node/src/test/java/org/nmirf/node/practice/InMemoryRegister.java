package org.nmirf.node.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.practice.PracticeForm.AnsweredForm;

/** A register of a few recommendations, for tests of the rules. */
final class InMemoryRegister implements Answerable {

    private final Map<UUID, AnsweredRecommendation> all = new LinkedHashMap<>();

    AnsweredRecommendation add(String symbol, String paragraph, String text) {
        var one =
                new AnsweredRecommendation(
                        UUID.randomUUID(), symbol, paragraph, "CEDAW", "en", text);
        all.put(one.id(), one);
        return one;
    }

    void remove(AnsweredRecommendation one) {
        all.remove(one.id());
    }

    @Override
    public List<AnsweredRecommendation> find(AnsweredForm meant, String language) {
        return meant.id() == null
                ? all.values().stream()
                        .filter(one -> one.symbol().equals(meant.symbol()))
                        .filter(one -> one.paragraph().equals(meant.paragraph()))
                        .toList()
                : Optional.ofNullable(all.get(meant.id())).stream().toList();
    }
}
