package org.nmirf.node.profile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nmirf.node.declaration.MechanismProfile;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.web.assessment.Indicator;
import org.nmirf.web.language.Language;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.stereotype.Component;

/** The rules of a profile; the hub refuses what breaks them, so they hold before it leaves. */
@Component
class ProfileRules {

    static final int LONGEST_NAME = 300;
    static final int LONGEST_BASIS = 500;
    static final int FIRST_YEAR = 1900;

    private final Vocabularies vocabularies;
    private final Clock clock;

    ProfileRules(Vocabularies vocabularies, Clock clock) {
        this.vocabularies = vocabularies;
        this.clock = clock;
    }

    /** What is wrong with it, field by field. */
    List<Detail> check(MechanismProfile content) {
        List<Detail> wrong = new ArrayList<>();
        if (content.names().isEmpty()) {
            wrong.add(Detail.of("name", "profile.name-missing"));
        }
        texts("name", content.names(), LONGEST_NAME, wrong);
        texts("basis", content.legalBasis(), LONGEST_BASIS, wrong);
        type("typeOhchr", "mechanism-types-ohchr", content.typeOhchr(), wrong);
        type("typeUrg", "mechanism-types-urg", content.typeUrg(), wrong);
        Integer year = content.year();
        int thisYear = LocalDate.now(clock).getYear();
        if (year != null && (year < FIRST_YEAR || year > thisYear)) {
            wrong.add(
                    Detail.of(
                            "year",
                            "profile.year",
                            String.valueOf(FIRST_YEAR),
                            String.valueOf(thisYear)));
        }
        content.levels()
                .forEach(
                        (code, level) -> {
                            if (Indicator.of(code).filter(one -> one.has(level)).isEmpty()) {
                                wrong.add(Detail.of("level-" + code, "profile.level"));
                            }
                        });
        return wrong;
    }

    private static void texts(
            String field, Map<String, String> texts, int longest, List<Detail> wrong) {
        texts.forEach(
                (language, text) -> {
                    boolean isKnown =
                            Language.find(language)
                                    .filter(one -> one.code().equals(language))
                                    .isPresent();
                    if (!isKnown || text.isBlank() || text.lines().count() != 1) {
                        wrong.add(Detail.of(field + "." + language, "profile.text"));
                    } else if (text.length() > longest) {
                        wrong.add(Detail.of(field + "." + language, "profile.too-long", longest));
                    }
                });
    }

    private void type(String field, String vocabulary, String code, List<Detail> wrong) {
        if (!code.isEmpty() && vocabularies.vocabulary(vocabulary).find(code).isEmpty()) {
            wrong.add(Detail.of(field, "code.unknown", code, vocabulary));
        }
    }
}
