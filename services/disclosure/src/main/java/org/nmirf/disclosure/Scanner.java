package org.nmirf.disclosure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.nmirf.disclosure.identifiers.Deadline;
import org.nmirf.disclosure.identifiers.DeadlinePassedException;
import org.nmirf.disclosure.identifiers.Hit;
import org.nmirf.disclosure.identifiers.HitMerger;
import org.nmirf.disclosure.identifiers.IdentifierFinder;
import org.nmirf.disclosure.known.KnownEntities;
import org.nmirf.disclosure.prose.ItemRule;
import org.nmirf.disclosure.prose.KnownFinder;
import org.nmirf.disclosure.prose.ProseFinder;
import org.nmirf.disclosure.prose.StateFinder;
import org.nmirf.disclosure.spi.EntityDetector;
import org.nmirf.disclosure.spi.EntityDetector.Passage;
import org.nmirf.disclosure.text.TextTooLongException;

/** Finds identifiers in all texts of an item together; safe for use by many threads. */
public final class Scanner {

    /** How long a scan may take when nothing else is said. */
    public static final Duration USUAL_LIMIT = Duration.ofSeconds(5);

    /** The region of a text whose country is not to be known. */
    static final String NO_REGION = "ZZ";

    private final IdentifierFinder finder;
    private final List<ItemRule> more;
    private final Duration limit;

    private Scanner(IdentifierFinder finder, List<ItemRule> more, Duration limit) {
        this.finder = finder;
        this.more = List.copyOf(more);
        this.limit = limit;
    }

    /**
     * A scanner for structured identifiers.
     *
     * @param region ISO 3166-1 alpha-2 code of the country, in any case
     */
    public static Scanner structured(String region) {
        return new Scanner(
                new IdentifierFinder(region.toUpperCase(Locale.ROOT)), List.of(), USUAL_LIMIT);
    }

    /**
     * A scanner for structured identifiers and for what prose tells: names, dates, places,
     * organisations, ages, and what names the country where readers may not be told it.
     */
    public static Scanner full(ScanProfile profile) {
        return new Scanner(
                new IdentifierFinder(profile.region()),
                profile.attribution().hidesCountry()
                        ? List.of(new ProseFinder(), new StateFinder(profile.region()))
                        : List.of(new ProseFinder()),
                USUAL_LIMIT);
    }

    /** The same scanner with a detector of the country's own. */
    public Scanner with(EntityDetector detector) {
        return adding(new OwnDetector(detector));
    }

    /** The same scanner for a record about which the country already holds something. */
    public Scanner knowing(KnownEntities known) {
        return known.entities().isEmpty() ? this : adding(new KnownFinder(known));
    }

    private Scanner adding(ItemRule rule) {
        List<ItemRule> rules = new ArrayList<>(more);
        rules.add(rule);
        return new Scanner(finder, rules, limit);
    }

    /** The same scanner with another time limit for all texts of an item together. */
    public Scanner within(Duration newLimit) {
        return new Scanner(finder, more, newLimit);
    }

    Duration limit() {
        return limit;
    }

    /**
     * Scans every text of a draft.
     *
     * @return or TIME_OVER, TEXT_TOO_LONG or FAULT: a scan that fails is never taken for a clean
     *     one
     */
    public Outcome<DetectedText> scan(Confidential<Draft> draft) {
        return failClosed(
                () -> {
                    List<Finding> findings = find(draft.revealInCountry().texts());
                    return new Outcome.Passed<>(new DetectedText(draft, this, findings));
                });
    }

    /** The findings in these texts; throws where {@link #scan} refuses. */
    List<Finding> find(Map<TextKey, String> texts) {
        Iterator<List<Hit>> hits = hits(texts, Deadline.in(limit)).iterator();
        List<Finding> findings = new ArrayList<>();
        texts.forEach(
                (key, text) -> {
                    String fingerprint = Fingerprint.short8(text);
                    hits.next().forEach(hit -> findings.add(finding(key, hit, fingerprint)));
                });
        return findings;
    }

    private List<List<Hit>> hits(Map<TextKey, String> texts, Deadline deadline) {
        List<List<Hit>> found = finder.findTogether(List.copyOf(texts.values()), deadline);
        if (more.isEmpty()) {
            return found;
        }
        List<Passage> passages = new ArrayList<>();
        texts.forEach((key, text) -> passages.add(new Passage(text, key.language())));
        for (ItemRule rule : more) {
            found = rule.excuse(passages, found, deadline);
        }
        List<List<Hit>> all = new ArrayList<>();
        found.forEach(hits -> all.add(new ArrayList<>(hits)));
        for (ItemRule rule : more) {
            deadline.check();
            Iterator<List<Hit>> added = rule.find(passages, found, deadline).iterator();
            all.forEach(hits -> hits.addAll(added.next()));
        }
        deadline.check();
        return all.stream().map(HitMerger::merge).toList();
    }

    // Place and whole text name a finding, never its value: a short value could be guessed back.
    private static String id(TextKey key, Hit hit, String fingerprint) {
        return "%s.%s.%d-%d-%s"
                .formatted(key.field(), key.language(), hit.start(), hit.end(), fingerprint);
    }

    private static Finding finding(TextKey key, Hit hit, String fingerprint) {
        return new Finding(
                id(key, hit, fingerprint),
                key,
                hit.start(),
                hit.end(),
                hit.type(),
                hit.confidence(),
                hit.explanation(),
                hit.detector());
    }

    /** Turns every fault of a step into a refusal. */
    static <T> Outcome<T> failClosed(Supplier<Outcome<T>> step) {
        try {
            return step.get();
        } catch (DeadlinePassedException late) {
            return Outcome.refuse(Refusal.Reason.TIME_OVER);
        } catch (TextTooLongException tooLong) {
            return Outcome.refuse(Refusal.Reason.TEXT_TOO_LONG);
        } catch (RuntimeException | StackOverflowError fault) {
            return Outcome.refuse(Refusal.Reason.FAULT);
        }
    }
}
