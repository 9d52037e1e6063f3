package org.nmirf.node.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.web.language.Language;

/** What has to be true of an institution or a person. */
final class PeopleRules {

    // The mail server has the last word; this only catches slips of the hand.
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");
    private static final int LONGEST = 300;

    private PeopleRules() {}

    static List<Detail> check(Institution institution) {
        List<Detail> wrong = new ArrayList<>();
        if (institution.names().isEmpty()) {
            wrong.add(Detail.of("names", "people.name-missing"));
        }
        institution.names().texts().stream()
                .filter(name -> name.text().length() > LONGEST)
                .forEach(
                        name ->
                                wrong.add(
                                        Detail.of(
                                                "names." + name.language(),
                                                "people.too-long",
                                                LONGEST)));
        if (institution.id().equals(institution.parent())) {
            wrong.add(Detail.of("parent", "people.own-parent"));
        }
        return wrong;
    }

    static List<Detail> check(FocalPoint focalPoint) {
        List<Detail> wrong = new ArrayList<>();
        if (focalPoint.name().isBlank()) {
            wrong.add(Detail.of("name", "people.name-missing"));
        }
        if (focalPoint.name().length() > LONGEST) {
            wrong.add(Detail.of("name", "people.too-long", LONGEST));
        }
        if (!focalPoint.email().isEmpty() && !EMAIL.matcher(focalPoint.email()).matches()) {
            wrong.add(Detail.of("email", "people.email-wrong"));
        }
        if (Language.findForInterface(focalPoint.language()).isEmpty()) {
            wrong.add(Detail.of("language", "people.language-unknown"));
        }
        if (focalPoint.id().equals(focalPoint.deputy())) {
            wrong.add(Detail.of("deputy", "people.own-deputy"));
        }
        return wrong;
    }

    static Refusal unknown(String what) {
        return Refusal.of(Refusal.Kind.NOT_FOUND, "people.unknown", what);
    }
}
