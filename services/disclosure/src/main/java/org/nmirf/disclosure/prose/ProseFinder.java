package org.nmirf.disclosure.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nmirf.disclosure.identifiers.Deadline;
import org.nmirf.disclosure.identifiers.Explanation;
import org.nmirf.disclosure.identifiers.Hit;
import org.nmirf.disclosure.identifiers.IdentifierType;
import org.nmirf.disclosure.places.Countries;
import org.nmirf.disclosure.spi.EntityDetector.Passage;

/** Finds names, dates, places, organisations, ages and amounts in the texts of one item. */
public final class ProseFinder implements ItemRule {

    /** Changes whenever the rules find something else than before. */
    public static final String RULES_VERSION = "prose-3";

    private static final int DAYS_THAT_TELL_A_CASE = 4;
    private static final Set<IdentifierType> CASE_OR_PERSON =
            Set.of(IdentifierType.CASE_NUMBER, IdentifierType.NATIONAL_ID, IdentifierType.PASSPORT);

    private final List<Rule> rules =
            List.of(
                    new DateRule(),
                    new AmountRule(),
                    new TitleRule(),
                    new HeaderNameRule(),
                    new NameRule(),
                    new OrganisationRule(),
                    new PeriodRule(),
                    new CountryRule(),
                    new AttributeRule(),
                    new ArabicNameRule());

    @Override
    public List<List<Hit>> find(
            List<Passage> sources, List<List<Hit>> structured, Deadline deadline) {
        List<ProseText> texts = new ArrayList<>();
        for (Passage source : sources) {
            texts.add(new ProseText(source.text(), source.language(), deadline));
        }
        boolean aboutCase = isAboutCase(texts, structured);
        NameParts parts = new NameParts();
        List<List<Mark>> found = new ArrayList<>();
        List<LawSpans> laws = texts.stream().map(ProseText::laws).toList();
        for (int index = 0; index < texts.size(); index++) {
            ProseText text = texts.get(index);
            LawSpans cited = laws.get(index);
            List<Mark> marks = new ArrayList<>();
            for (Rule rule : rules) {
                deadline.check();
                marks.addAll(rule.find(text, aboutCase));
            }
            marks.removeIf(mark -> isExcused(mark, cited) || isCountry(mark, text));
            if (aboutCase) {
                marks.addAll(new NameTails(text).behind(List.copyOf(marks)));
            }
            parts.remember(text, marks);
            found.add(marks);
        }
        List<List<Hit>> hits = new ArrayList<>();
        for (int index = 0; index < texts.size(); index++) {
            ProseText text = texts.get(index);
            List<Mark> marks = new ArrayList<>(found.get(index));
            LawSpans cited = laws.get(index);
            parts.in(text).stream().filter(mark -> !isExcused(mark, cited)).forEach(marks::add);
            hits.add(marks.stream().map(text::hit).toList());
        }
        return List.copyOf(hits);
    }

    private static boolean isExcused(Mark mark, LawSpans laws) {
        boolean named =
                mark.explanation() == Explanation.TITLE || mark.type() == IdentifierType.AGE;
        return !named && laws.covers(mark.start(), mark.end());
    }

    /** "Costa Rica" is no person; whether the country tells something is for its own rule. */
    private static boolean isCountry(Mark mark, ProseText text) {
        return mark.type() == IdentifierType.PERSON
                && Countries.in(text.language()).named(text.slice(mark.start(), mark.end()))
                        != null;
    }

    @Override
    public List<List<Hit>> excuse(
            List<Passage> passages, List<List<Hit>> structured, Deadline deadline) {
        List<List<Hit>> left = new ArrayList<>();
        for (int index = 0; index < passages.size(); index++) {
            Passage passage = passages.get(index);
            if (structured.get(index).stream().noneMatch(ProseFinder::isLawNumber)) {
                left.add(structured.get(index));
                continue;
            }
            ProseText text = new ProseText(passage.text(), passage.language(), deadline);
            LawSpans laws = LawSpans.in(text);
            left.add(
                    structured.get(index).stream()
                            .filter(hit -> !isLawNumber(hit) || !text.isCovered(laws, hit))
                            .toList());
        }
        return left;
    }

    private static boolean isLawNumber(Hit hit) {
        boolean number =
                hit.type() == IdentifierType.CODE || hit.type() == IdentifierType.CASE_NUMBER;
        return number && hit.confidence() != org.nmirf.disclosure.identifiers.Confidence.CERTAIN;
    }

    // In a text about a person or a case a year or a sum narrows the search; in a report about
    // policy it does not.
    private static boolean isAboutCase(List<ProseText> texts, List<List<Hit>> structured) {
        boolean numbered =
                structured.stream()
                        .flatMap(List::stream)
                        .anyMatch(hit -> CASE_OR_PERSON.contains(hit.type()));
        long persons = 0;
        long days = 0;
        for (ProseText text : texts) {
            persons +=
                    new TitleRule()
                            .find(text, false).stream()
                                    .filter(mark -> mark.explanation() == Explanation.TITLE)
                                    .filter(mark -> !isCountry(mark, text))
                                    .count();
            days += text.days().size();
        }
        return numbered || persons > 0 || days >= DAYS_THAT_TELL_A_CASE;
    }
}
