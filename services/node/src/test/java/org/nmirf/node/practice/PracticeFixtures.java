package org.nmirf.node.practice;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.practice.PracticeForm.AnsweredForm;
import org.nmirf.node.practice.PracticeForm.TextForm;

/** Practices and people for tests. */
public final class PracticeFixtures {

    /** Writes. */
    public static final Person OFFICER = new Person("officer-ma", Set.of(Role.OFFICER));

    /** Writes, too. */
    public static final Person SECOND_OFFICER = new Person("officer2-ma", Set.of(Role.OFFICER));

    /** Approves. */
    public static final Person APPROVER = new Person("approver-ma", Set.of(Role.APPROVER));

    private PracticeFixtures() {}

    /** A form that keeps all rules. */
    public static PracticeForm aForm() {
        return aForm("One calendar for all reports", "The ministries share one calendar.");
    }

    /** A form with that title and response. */
    public static PracticeForm aForm(String title, String response) {
        return withTexts(text("en", "ORIGINAL", title, response));
    }

    /** A form with those texts. */
    public static PracticeForm withTexts(TextForm... texts) {
        return new PracticeForm(
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                2019,
                null,
                "NAMED",
                true,
                List.of(texts),
                null,
                null);
    }

    /** A form with that reference. */
    public static PracticeForm withReference(String reference) {
        var form = aForm();
        return new PracticeForm(
                null,
                reference,
                form.areas(),
                form.themes(),
                form.bodies(),
                form.groups(),
                form.sdgs(),
                form.resourceLevel(),
                form.yearFrom(),
                form.yearTo(),
                form.attribution(),
                form.openToContact(),
                form.texts(),
                null,
                null);
    }

    /** A form that says it answers these. */
    public static PracticeForm answering(AnsweredForm... answered) {
        var form = aForm();
        return with(form, form.attribution(), List.of(answered));
    }

    /** The same form under that attribution. */
    public static PracticeForm attributed(PracticeForm form, String attribution) {
        return with(form, attribution, form.recommendations());
    }

    private static PracticeForm with(
            PracticeForm form,
            @Nullable String attribution,
            @Nullable List<AnsweredForm> answered) {
        return new PracticeForm(
                form.revision(),
                form.reference(),
                form.areas(),
                form.themes(),
                form.bodies(),
                form.groups(),
                form.sdgs(),
                form.resourceLevel(),
                form.yearFrom(),
                form.yearTo(),
                attribution,
                form.openToContact(),
                form.texts(),
                answered,
                form.known());
    }

    /** A text with a title and a response. */
    public static TextForm text(
            @Nullable String language,
            @Nullable String provenance,
            @Nullable String title,
            String response) {
        return new TextForm(
                language, provenance, title, "A summary.", null, response, null, null, null, null);
    }
}
