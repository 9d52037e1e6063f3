package org.nmirf.node.declaring;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.Declared;
import org.nmirf.node.declaration.DeclarationKind;
import org.nmirf.node.declaration.DeclarationSource;
import org.nmirf.node.declaration.ObligationEntry;
import org.nmirf.node.obligation.Obligation;
import org.nmirf.node.obligation.Obligations;
import org.nmirf.node.obligation.Procedure;
import org.springframework.stereotype.Component;

/**
 * The public facts of the reporting calendar: body, procedure, due date as printed and day of
 * submission. Nobody's steps, names or notes are among them.
 */
@Component
class PublicObligations implements DeclarationSource {

    // What these find where people are detained is confidential until the State has it published.
    private static final Set<String> CONFIDENTIAL_BODIES = Set.of("SPT", "CPT");

    private final Obligations obligations;

    PublicObligations(Obligations obligations) {
        this.obligations = obligations;
    }

    @Override
    public DeclarationKind kind() {
        return DeclarationKind.OBLIGATIONS;
    }

    @Override
    public Optional<Declared> current() {
        List<ObligationEntry> entries =
                obligations.all().stream().flatMap(one -> entry(one).stream()).toList();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(ObligationEntry.declared(entries));
    }

    @Override
    public Set<String> authors(@Nullable Declared published) {
        Set<ObligationEntry> known =
                published == null ? Set.of() : Set.copyOf(ObligationEntry.of(published));
        return obligations.all().stream()
                .filter(one -> entry(one).filter(known::contains).isEmpty())
                .flatMap(one -> writers(obligations.past(one.id()), known).stream())
                .collect(Collectors.toSet());
    }

    /**
     * Who changed the public facts of one since they were what was published, or ever; also who
     * made them vanish. Whoever changed something else of it is not among them.
     *
     * @param past newest first
     */
    static Set<String> writers(List<Obligations.Past> past, Set<ObligationEntry> known) {
        Set<String> writers = new HashSet<>();
        for (int at = 0; at < past.size(); at++) {
            Optional<ObligationEntry> now = entry(past.get(at).content());
            if (now.filter(known::contains).isPresent()) {
                return writers;
            }
            boolean isFirst = at + 1 == past.size();
            Optional<ObligationEntry> before =
                    isFirst ? Optional.empty() : entry(past.get(at + 1).content());
            if (!now.equals(before)) {
                writers.add(past.get(at).change().by());
            }
        }
        // What is public neither now nor then is nobody's.
        return past.isEmpty() || entry(past.getFirst().content()).isEmpty() ? Set.of() : writers;
    }

    /** How many obligations stay in the country. */
    int stay() {
        return (int) obligations.all().stream().filter(one -> entry(one).isEmpty()).count();
    }

    /** What the network may know of it; nothing of what is confidential or has no day. */
    static Optional<ObligationEntry> entry(Obligation obligation) {
        return entry(obligation.content());
    }

    private static Optional<ObligationEntry> entry(Obligation.Content content) {
        var submission = content.submission();
        if (CONFIDENTIAL_BODIES.contains(content.body())
                || (submission != null && submission.date() == null)) {
            return Optional.empty();
        }
        var day = submission == null ? null : submission.date();
        return code(content.procedure())
                .map(
                        procedure ->
                                new ObligationEntry(
                                        content.body(),
                                        procedure,
                                        content.due().text(),
                                        day == null ? null : day.toString()));
    }

    /** Code of the vocabulary procedures; empty for replies about somebody's complaint. */
    private static Optional<String> code(Procedure procedure) {
        return switch (procedure) {
            case INITIAL_REPORT -> Optional.of("initial");
            case PERIODIC_REPORT -> Optional.of("periodic");
            case SIMPLIFIED_REPORT -> Optional.of("simplified");
            case LIST_OF_ISSUES_REPLY, VISIT_REPLY, REPLY -> Optional.of("reply");
            case FOLLOW_UP_INFORMATION -> Optional.of("follow-up");
            case UPR_NATIONAL_REPORT -> Optional.of("national-report");
            case UPR_MID_TERM_REPORT -> Optional.of("mid-term");
            case ADDITIONAL_INFORMATION -> Optional.of("additional");
            case COMMUNICATION_REPLY -> Optional.empty();
        };
    }
}
