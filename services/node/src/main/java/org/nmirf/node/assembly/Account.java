package org.nmirf.node.assembly;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nmirf.node.action.Action;
import org.nmirf.node.assembly.Material.Measure;
import org.nmirf.node.progress.ProgressUpdate;
import org.nmirf.node.wording.Provenance;
import org.nmirf.node.wording.Wordings;

/**
 * What the State did about recommendations, told in one language at a time: only words that people
 * wrote in it, no machine's translation, and what several recommendations share only once.
 *
 * @param materials what is known of each recommendation
 */
public record Account(List<Material> materials) {

    /** Copies the list. */
    public Account {
        materials = List.copyOf(materials);
    }

    /** The actions that answer them, those that began first before others. */
    public List<Action> actions() {
        return once(Material::actions, Action::id).stream()
                .sorted(
                        Comparator.comparing(
                                one -> one.content().dates().start(),
                                Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** What the State published of them, the earliest period first. */
    public List<ProgressUpdate> updates() {
        return once(Material::updates, ProgressUpdate::id).stream()
                .sorted(Comparator.comparing(one -> one.content().to()))
                .toList();
    }

    /** The indicators of which something was measured. */
    public List<Measure> measures() {
        return once(Material::measures, one -> one.indicator().id()).stream()
                .filter(one -> one.last() != null)
                .toList();
    }

    /** How many texts on what was done there are in each language. */
    public Map<String, Integer> languages() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Stream.of(
                        actions().stream().map(one -> one.content().title()),
                        updates().stream().map(one -> one.content().text()),
                        measures().stream().map(one -> one.indicator().content().name()))
                .flatMap(texts -> texts)
                .flatMap(texts -> texts.texts().stream())
                .filter(text -> text.provenance() != Provenance.MACHINE_TRANSLATION)
                .forEach(text -> counts.merge(text.language(), 1, Integer::sum));
        return counts;
    }

    /** One sentence an action, with what is said of it. */
    List<String> response(Phrases phrases) {
        return actions().stream()
                .filter(one -> isOwn(one.content().title(), phrases))
                .flatMap(one -> action(one, phrases).stream())
                .toList();
    }

    private Optional<String> action(Action action, Phrases phrases) {
        String more =
                own(action.content().description(), phrases).map(text -> " " + text).orElse("");
        return Proposal.action(action, materials.getFirst(), phrases).map(said -> said + more);
    }

    /** What was published, then what was measured last. */
    List<String> results(Phrases phrases) {
        return Stream.concat(
                        updates().stream()
                                .filter(one -> isOwn(one.content().text(), phrases))
                                .flatMap(
                                        one ->
                                                Proposal.update(one, materials.getFirst(), phrases)
                                                        .stream()),
                        measures().stream()
                                .filter(one -> isOwn(one.indicator().content().name(), phrases))
                                .flatMap(one -> Proposal.measure(one, phrases).stream()))
                .toList();
    }

    private <T> List<T> once(Function<Material, List<T>> what, Function<T, UUID> id) {
        Map<UUID, T> found = new LinkedHashMap<>();
        materials.stream()
                .flatMap(material -> what.apply(material).stream())
                .forEach(one -> found.putIfAbsent(id.apply(one), one));
        return List.copyOf(found.values());
    }

    private static boolean isOwn(Wordings texts, Phrases phrases) {
        return own(texts, phrases).isPresent();
    }

    private static Optional<String> own(Wordings texts, Phrases phrases) {
        return texts.in(phrases.language().code())
                .filter(text -> text.provenance() != Provenance.MACHINE_TRANSLATION)
                .map(text -> text.text());
    }
}
