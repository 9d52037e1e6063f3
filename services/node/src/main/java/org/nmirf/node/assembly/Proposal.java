package org.nmirf.node.assembly;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nmirf.node.action.Action;
import org.nmirf.node.aim.AimLine;
import org.nmirf.node.assembly.Material.Measure;
import org.nmirf.node.evidence.Evidence;
import org.nmirf.node.indicator.IndicatorValue;
import org.nmirf.node.progress.ProgressUpdate;
import org.nmirf.node.report.Section.Taken;
import org.nmirf.node.wording.Wording;

/**
 * A text that an officer can begin with: what the State says of its own work, in the language of
 * the report only; nothing is translated. What two recommendations share is said once.
 *
 * @param sources all that was looked at, also what has no words in that language
 */
record Proposal(String text, List<Taken> sources) {

    Proposal {
        sources = List.copyOf(sources);
    }

    static Proposal of(Collection<Material> materials, Phrases phrases) {
        List<String> paragraphs = new ArrayList<>();
        Set<UUID> said = new HashSet<>();
        for (Material material : materials) {
            paragraphs.add(opening(material, phrases));
            assessment(material, phrases).ifPresent(paragraphs::add);
            material.updates().stream()
                    .filter(one -> said.add(one.id()))
                    .forEach(one -> update(one, material, phrases).ifPresent(paragraphs::add));
            material.actions().stream()
                    .filter(one -> said.add(one.id()))
                    .forEach(one -> action(one, material, phrases).ifPresent(paragraphs::add));
            material.measures().stream()
                    .filter(one -> said.add(one.indicator().id()))
                    .forEach(one -> measure(one, phrases).ifPresent(paragraphs::add));
        }
        return new Proposal(String.join("\n\n", paragraphs), sources(materials));
    }

    /** What stands behind a text on these now. */
    static List<Taken> sources(Collection<Material> materials) {
        return materials.stream().flatMap(one -> one.sources().stream()).distinct().toList();
    }

    /** Short for what stands behind a text on these now; another one as soon as that changes. */
    static String mark(Collection<Material> materials) {
        String all =
                sources(materials).stream()
                        .map(one -> one.kind() + ' ' + one.id() + ' ' + one.mark())
                        .sorted()
                        .collect(Collectors.joining("\n"));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String opening(Material material, Phrases phrases) {
        var followUp = material.recommendation().followUp();
        String name = AimLine.name(material.recommendation());
        LocalDate day = followUp.assessedOn();
        if (followUp.status().isEmpty()) {
            return phrases.say("assembly.opening", name);
        }
        String status = phrases.label("implementation-statuses", followUp.status());
        return day == null
                ? phrases.say("assembly.status", name, status)
                : phrases.say("assembly.status.on", name, status, phrases.day(day));
    }

    private static Optional<String> assessment(Material material, Phrases phrases) {
        return material.recommendation()
                .followUp()
                .assessment()
                .in(phrases.language().code())
                .map(Wording::text);
    }

    static Optional<String> update(ProgressUpdate update, Material material, Phrases phrases) {
        var content = update.content();
        return content.text()
                .in(phrases.language().code())
                .map(
                        text ->
                                phrases.say(
                                                "assembly.update",
                                                phrases.day(content.from()),
                                                phrases.day(content.to()),
                                                text.text())
                                        + evidence(material, update.id(), phrases));
    }

    static Optional<String> action(Action action, Material material, Phrases phrases) {
        var content = action.content();
        return content.title()
                .in(phrases.language().code())
                .map(
                        title ->
                                phrases.say("assembly.action", title.text(), state(action, phrases))
                                        + evidence(material, action.id(), phrases));
    }

    static Optional<String> measure(Measure measure, Phrases phrases) {
        IndicatorValue last = measure.last();
        return last == null || last.entry().value() == null
                ? Optional.empty()
                : measure.indicator()
                        .content()
                        .name()
                        .in(phrases.language().code())
                        .map(name -> said(name.text(), measure, last, phrases));
    }

    private static String said(String name, Measure measure, IndicatorValue last, Phrases phrases) {
        String unit =
                measure.indicator()
                        .content()
                        .unit()
                        .in(phrases.language().code())
                        .map(text -> " " + text.text())
                        .orElse("");
        return phrases.say(
                "assembly.indicator",
                name,
                value(last, phrases) + unit,
                phrases.period(last.entry().period()));
    }

    private static String value(IndicatorValue value, Phrases phrases) {
        BigDecimal number = value.entry().value();
        return number == null ? "" : phrases.number(number);
    }

    /** How far an action is, with the day that tells most. */
    static String state(Action action, Phrases phrases) {
        var content = action.content();
        String status = phrases.label("action-statuses", content.status().code());
        LocalDate done = content.dates().done();
        LocalDate target = content.dates().target();
        if (content.status() == Action.Status.DONE && done != null) {
            return phrases.say("assembly.action.done", status, phrases.day(done));
        }
        return target == null
                ? status
                : phrases.say("assembly.action.target", status, phrases.day(target));
    }

    /** Only what everybody may see: a report leaves the country. */
    private static String evidence(Material material, UUID owner, Phrases phrases) {
        List<String> titles =
                material.evidenceOf(owner).stream()
                        .filter(one -> one.visibility() == Evidence.Visibility.PUBLIC)
                        .map(Proposal::reference)
                        .toList();
        return titles.isEmpty()
                ? ""
                : " " + phrases.say("assembly.evidence", String.join("; ", titles));
    }

    private static String reference(Evidence evidence) {
        return switch (evidence.item()) {
            case Evidence.File file -> file.title();
            case Evidence.Link link -> link.title() + ", " + link.url();
        };
    }
}
