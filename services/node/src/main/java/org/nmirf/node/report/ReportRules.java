package org.nmirf.node.report;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.report.Report.Content;
import org.nmirf.node.report.Section.Written;
import org.nmirf.web.language.Language;

/** What a report must and must not hold. */
final class ReportRules {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TEXT = 200_000;
    private static final int MOST_WORDS = 1_000_000;

    private ReportRules() {}

    /** What is wrong with a report; empty when nothing is. */
    static List<Detail> check(
            Content content, Predicate<String> isBody, Predicate<UUID> isObligation) {
        List<Detail> wrong = new ArrayList<>();
        if (content.title().isEmpty()) {
            wrong.add(Detail.of("title", "report.title-missing"));
        }
        content.title().texts().stream()
                .filter(text -> text.text().length() > LONGEST_TITLE)
                .forEach(
                        text ->
                                wrong.add(
                                        Detail.of(
                                                "title." + text.language(),
                                                "report.title-long",
                                                LONGEST_TITLE)));
        if (!isBody.test(content.body())) {
            wrong.add(Detail.of("body", "report.body-unknown"));
        }
        if (Language.find(content.language()).isEmpty()) {
            wrong.add(Detail.of("language", "report.language-unknown"));
        }
        UUID obligation = content.obligation();
        if (obligation != null && !isObligation.test(obligation)) {
            wrong.add(Detail.of("obligation", "report.obligation-unknown"));
        }
        Integer limit = content.limit();
        if (limit != null && (limit < 1 || limit > MOST_WORDS)) {
            wrong.add(Detail.of("limit", "report.limit-wrong"));
        }
        if (content.period().to().isBefore(content.period().from())) {
            wrong.add(Detail.of("to", "report.period-reversed"));
        }
        return wrong;
    }

    /** What is wrong with a section; empty when nothing is. */
    static List<Detail> check(Written written) {
        List<Detail> wrong = new ArrayList<>();
        if (written.title().isBlank()) {
            wrong.add(Detail.of("title", "report.section-title-missing"));
        }
        if (written.title().length() > LONGEST_TITLE) {
            wrong.add(Detail.of("title", "report.title-long", LONGEST_TITLE));
        }
        if (written.text().length() > LONGEST_TEXT) {
            wrong.add(Detail.of("text", "report.text-long", LONGEST_TEXT));
        }
        return wrong;
    }
}
