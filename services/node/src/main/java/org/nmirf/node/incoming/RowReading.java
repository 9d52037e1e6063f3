package org.nmirf.node.incoming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nmirf.node.cleaning.CleanText;
import org.nmirf.node.cleaning.GapMending;
import org.nmirf.node.cleaning.LeadingNumber;
import org.nmirf.node.cleaning.LeadingNumber.Numbered;
import org.nmirf.node.cleaning.TextLanguage;
import org.nmirf.node.concordance.ActionVerbs;
import org.nmirf.node.incoming.IncomingRow.Plan;
import org.nmirf.node.incoming.IncomingRow.Refused;
import org.nmirf.node.incoming.IncomingRow.Understood;
import org.nmirf.node.incoming.RawRow.Field;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.recommendation.ActionCategory;
import org.nmirf.node.recommendation.Source;
import org.nmirf.node.recommendation.Source.Kind;
import org.nmirf.node.symbol.DocumentKind;
import org.nmirf.node.symbol.DocumentSymbol;
import org.nmirf.node.symbol.Paragraph;
import org.nmirf.node.wording.Wordings;

/** Turns a row of another system into a recommendation, or says why it is none. */
final class RowReading {

    private static final int EXCERPT = 80;
    private static final Pattern END = Pattern.compile("[;\\s]+$");
    private static final Pattern RESPONSE =
            Pattern.compile(
                    "(?iu)^(?:(?:response|réponse|respuesta|resposta)s? (?:of|by|de|del|du|da|do) "
                            + "|(?:رد|ردود) (?:حكومة|دولة|الدولة) ).*");

    /** Words that say the sort of a row, in the languages of the exports. */
    private static final Map<Kind, Pattern> KINDS =
            Map.of(
                    Kind.RECOMMENDATION,
                    Pattern.compile("(?iu)recommend|recommand|recomend|توصي|рекоменд|建议"),
                    Kind.OBSERVATION,
                    Pattern.compile("(?iu)concern|observ|préocc|preocup|شواغل|ملاحظات|озабоч|关切"),
                    Kind.PLEDGE,
                    Pattern.compile("(?iu)pledge|voluntary|engagement|compromiso|compromisso|تعهد"),
                    Kind.DECISION,
                    Pattern.compile("(?iu)decision|views|décision|decisión|judgment"));

    private final CodeReading codes;
    private final ActionVerbs verbs;
    private final WhoseRow whose;
    private final Set<String> words;
    private final Map<String, GapMending> mending = new HashMap<>();

    /**
     * Reads the rows of one file.
     *
     * @param words of the whole file: they tell what a word with a gap should be
     */
    RowReading(CodeReading codes, ActionVerbs verbs, WhoseRow whose, Set<String> words) {
        this.codes = codes;
        this.verbs = verbs;
        this.whose = whose;
        this.words = words;
    }

    /** The row as a recommendation, or refused. */
    IncomingRow read(RawRow row) {
        String text = CleanText.clean(row.get(Field.TEXT));
        Optional<Kind> kind = kind(row, text);
        List<Detail> faults = new ArrayList<>();
        whose.reason(row).ifPresent(faults::add);
        if (text.isEmpty()) {
            faults.add(Detail.of("text", "incoming.text-missing"));
        } else if (kind.isEmpty()) {
            faults.add(Detail.of("kind", "incoming.not-a-recommendation", row.value(Field.TYPE)));
        }
        Optional<DocumentSymbol> symbol = symbol(row);
        Optional<String> body = body(row, symbol);
        if (body.isEmpty()) {
            faults.add(Detail.of("body", "incoming.body-unknown", row.value(Field.BODY)));
        }
        if (!faults.isEmpty() || kind.isEmpty() || body.isEmpty()) {
            return new Refused(row.number(), excerpt(text), faults);
        }
        var named = symbol.map(found -> document(found, body.get()));
        return understood(row, text, kind.get(), body.get(), named);
    }

    private Understood understood(
            RawRow row, String text, Kind kind, String body, Optional<DocumentSymbol> symbol) {
        var remarks = new Remarks();
        if (whose.count(row) > 1) {
            remarks.add("country", "several-countries", row.values(Field.COUNTRIES));
        }
        Numbered numbered = LeadingNumber.take(text);
        Paragraph paragraph = paragraph(row, numbered);
        String language = TextLanguage.of(numbered.text()).orElse("en");
        String mended = mend(numbered.text(), language, remarks);
        var meanings = codes.meanings(row, mended, remarks);
        var source =
                new Source(
                        kind,
                        "",
                        body,
                        symbol.map(DocumentSymbol::text).orElse(""),
                        codes.date(row, remarks),
                        paragraph.number(),
                        paragraph.limbs(),
                        Wordings.of(language, mended),
                        body.equals("UPR") ? codes.review(row, text, remarks) : null,
                        meanings.themes(),
                        meanings.groups(),
                        codes.sdgs(row, remarks),
                        verbs.suggest(mended, language).orElse(ActionCategory.GENERAL),
                        codes.annotation(row, remarks));
        var plan = Plan.of(CleanText.clean(row.get(Field.COMMENT)));
        return new Understood(row.number(), source, plan, remarks.all());
    }

    // A file that names no types holds recommendations only; one that does says what is none.
    private static Optional<Kind> kind(RawRow row, String text) {
        if (RESPONSE.matcher(text.lines().findFirst().orElse("")).matches()
                && text.length() < 400) {
            return Optional.empty();
        }
        if (!row.has(Field.TYPE)) {
            return Optional.of(Kind.RECOMMENDATION);
        }
        String type = String.join(" ", row.values(Field.TYPE));
        return List.of(Kind.RECOMMENDATION, Kind.OBSERVATION, Kind.PLEDGE, Kind.DECISION).stream()
                .filter(one -> KINDS.getOrDefault(one, RESPONSE).matcher(type).find())
                .findFirst();
    }

    private static Optional<DocumentSymbol> symbol(RawRow row) {
        return Optional.of(row.value(Field.SYMBOL))
                .filter(text -> !text.isEmpty())
                .map(DocumentSymbol::parse);
    }

    private Optional<String> body(RawRow row, Optional<DocumentSymbol> symbol) {
        return codes.body(row.value(Field.BODY)).or(() -> symbol.flatMap(DocumentSymbol::body));
    }

    /** What is recommended stands in the report; its addendum only says the positions. */
    private static DocumentSymbol document(DocumentSymbol symbol, String body) {
        DocumentSymbol known = symbol.of(body);
        return known.kind() == DocumentKind.ADDENDUM ? known.main().of(body) : known;
    }

    private static Paragraph paragraph(RawRow row, Numbered numbered) {
        String given = row.value(Field.PARAGRAPH);
        return given.isEmpty()
                ? numbered.paragraph()
                        .orElseGet(() -> new Paragraph("", LeadingNumber.limbs(numbered.text())))
                : Paragraph.parse(given);
    }

    private String mend(String text, String language, Remarks remarks) {
        var mended =
                mending.computeIfAbsent(language, asked -> new GapMending(asked, words)).mend(text);
        remarks.add("text", "gaps-mended", mended.joins());
        // Reports end each recommendation of a list with a semicolon; it is none of its words.
        return END.matcher(mended.text()).replaceAll("");
    }

    private static String excerpt(String text) {
        return text.substring(0, Math.min(EXCERPT, text.length())).replace('\n', ' ');
    }
}
