package org.nmirf.node.writeup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.action.Action;
import org.nmirf.node.assembly.TellAccount;
import org.nmirf.node.practice.Answerable;
import org.nmirf.node.practice.AnsweredRecommendation;
import org.nmirf.node.practice.PracticeContent.Attribution;
import org.nmirf.node.practice.PracticeForm;
import org.nmirf.node.practice.PracticeForm.AnsweredForm;
import org.nmirf.node.practice.PracticeForm.TextForm;
import org.nmirf.node.practice.PracticeRules;
import org.nmirf.node.practice.PracticeText.Provenance;
import org.nmirf.node.recommendation.Source;
import org.nmirf.web.language.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Fills a draft with what is there: each text in the language in which somebody wrote it, nothing
 * translated, and nothing that only a document's number says.
 */
@Component
class Prefill {

    /** Recommendations of a cluster say much the same; whoever wants more adds it. */
    private static final int MOST_DEMANDS = 10;

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SECTION = 19_000;

    private final TellAccount tell;
    private final PracticeRules rules;
    private final Answerable citable;
    private final MessageSource messages;

    Prefill(TellAccount tell, PracticeRules rules, Answerable citable, MessageSource messages) {
        this.citable = citable;
        this.tell = tell;
        this.rules = rules;
        this.messages = messages;
    }

    /** The draft for a reader of that language. */
    PracticeForm form(Stock stock, String reader) {
        List<TextForm> texts = new ArrayList<>();
        for (String language : stock.languages(reader)) {
            boolean isFirst = texts.isEmpty();
            texts.add(
                    text(
                            stock,
                            language,
                            isFirst ? Provenance.ORIGINAL : Provenance.HUMAN_TRANSLATION));
        }
        Integer began = began(stock);
        return new PracticeForm(
                null,
                "",
                areas(stock),
                codes("themes", stock, Source::themes),
                codes("bodies", stock, source -> List.of(source.body())),
                codes("groups", stock, Source::groups),
                codes("sdgs", stock, Source::sdgs),
                "",
                began,
                ended(stock, began),
                Attribution.NAMED.name(),
                true,
                texts,
                answered(stock),
                null);
    }

    /** Only those that can be cited: the practice's rules refuse the others. */
    private List<AnsweredForm> answered(Stock stock) {
        return stock.recommendations().stream()
                .map(one -> AnsweredForm.of(one.id().value()))
                .filter(one -> !citable.find(one, "").isEmpty())
                .limit(AnsweredRecommendation.MOST)
                .toList();
    }

    private TextForm text(Stock stock, String language, Provenance provenance) {
        return new TextForm(
                language,
                provenance.name(),
                title(stock, language),
                "",
                section(
                        stock.recommendations().stream()
                                .flatMap(one -> Stock.own(one.source().texts(), language).stream())
                                .distinct()
                                .limit(MOST_DEMANDS)
                                .toList()),
                section(tell.response(stock.account(), language)),
                section(tell.results(stock.account(), language)),
                "",
                "",
                "");
    }

    private String title(Stock stock, String language) {
        String words =
                Stock.own(stock.title(), language)
                        .map(Prefill::plain)
                        .map(text -> text.replaceAll("\\s+", " "))
                        .orElseGet(() -> untitled(language));
        if (words.codePointCount(0, words.length()) <= LONGEST_TITLE) {
            return words;
        }
        String start = words.substring(0, words.offsetByCodePoints(0, LONGEST_TITLE));
        int space = start.lastIndexOf(' ');
        return (space > 0 ? start.substring(0, space) : start) + "…";
    }

    private String untitled(String language) {
        var locale = Language.find(language).orElse(Language.EN).locale(null);
        return Objects.requireNonNull(messages.getMessage("writeup.untitled", null, locale));
    }

    /** As many whole paragraphs as fit. */
    private static String section(List<String> paragraphs) {
        var section = new StringBuilder();
        for (String paragraph : paragraphs) {
            String words = plain(paragraph);
            if (section.length() + words.length() + 2 <= LONGEST_SECTION) {
                section.append(section.isEmpty() ? "" : "\n\n").append(words);
            }
        }
        return section.toString();
    }

    /** Without characters that a practice refuses. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip();
    }

    /** What most of the recommendations name first before what few do. */
    private List<String> codes(
            String vocabulary, Stock stock, Function<Source, List<String>> values) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        stock.recommendations().stream()
                .flatMap(one -> values.apply(one.source()).stream())
                .filter(code -> rules.isKnown(vocabulary, code))
                .forEach(code -> counts.merge(code, 1, Integer::sum));
        return counts.keySet().stream()
                .sorted(Comparator.comparing(code -> -counts.getOrDefault(code, 0)))
                .toList();
    }

    /** What can be seen of the work: several institutions did it, or it was measured. */
    private static List<String> areas(Stock stock) {
        List<String> areas = new ArrayList<>();
        long institutions =
                stock.account().actions().stream()
                        .flatMap(one -> one.content().responsible().institutions().stream())
                        .distinct()
                        .count();
        if (institutions > 1) {
            areas.add("coordination");
        }
        if (!stock.account().measures().isEmpty()) {
            areas.add("information-management");
        }
        return areas;
    }

    private static @Nullable Integer began(Stock stock) {
        return stock.account().actions().stream()
                .flatMap(one -> Stream.ofNullable(one.content().dates().start()))
                .map(LocalDate::getYear)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Nothing while any of it goes on. */
    private static @Nullable Integer ended(Stock stock, @Nullable Integer began) {
        List<Action> actions = stock.account().actions();
        boolean isOver =
                actions.stream().allMatch(one -> one.content().status() == Action.Status.DONE);
        return isOver
                ? actions.stream()
                        .flatMap(one -> Stream.ofNullable(one.content().dates().done()))
                        .map(LocalDate::getYear)
                        .max(Comparator.naturalOrder())
                        .filter(year -> began == null || year >= began)
                        .orElse(null)
                : null;
    }
}
