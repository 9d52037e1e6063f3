package org.nmirf.hub.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.citation.MechanismName;
import org.nmirf.hub.member.Member;
import org.nmirf.hub.search.Facet;
import org.nmirf.hub.search.IndexedAttachments.IndexedPicture;
import org.nmirf.hub.search.IndexedPractice;
import org.nmirf.hub.search.IndexedPractice.IndexedText;
import org.nmirf.hub.search.PracticeSearch.Lookup;
import org.nmirf.hub.search.SearchAddress;
import org.nmirf.hub.search.ShownLanguage;
import org.nmirf.web.language.Language;
import org.nmirf.web.page.Reader;

/**
 * What the page of a practice shows.
 *
 * @param id its id
 * @param version its version
 * @param content all that is known of it
 * @param language the language it is shown in
 * @param tabs every language it can be read in
 * @param sections parts of the text that are not empty, in order
 * @param annexes words of documents in that language
 * @param recommendations those that it answers
 * @param facts codes under their headings, those without any left out
 * @param mechanism the mechanism of a named practice as its own language calls it, or null
 */
record PracticePage(
        String id,
        long version,
        IndexedPractice content,
        String language,
        List<Tab> tabs,
        List<Section> sections,
        List<Annex> annexes,
        List<Answered> recommendations,
        List<Fact> facts,
        @Nullable MechanismName mechanism) {

    /** A language the practice can be read in. */
    record Tab(String language, String origin, String href, boolean isCurrent) {}

    /**
     * A part of the text.
     *
     * @param word challenge, response, results, lessons, preconditions or costs; the end of its
     *     message key
     */
    record Section(String word, List<String> paragraphs) {}

    /** Words of a document under their title. */
    record Annex(String title, List<String> paragraphs) {}

    /**
     * A recommendation that the practice answers.
     *
     * @param body what people call who made it; empty when not stated
     * @param symbol of its document
     * @param document where the United Nations publish it, or null when it is none of theirs
     * @param paragraph as printed; may be empty
     * @param language of the words
     * @param paragraphs its words; may be none
     */
    record Answered(
            String body,
            String symbol,
            @Nullable String document,
            String paragraph,
            String language,
            List<String> paragraphs) {}

    /** The pictures by number. */
    public Map<Integer, IndexedPicture> pictures() {
        return content.attachments().numbered();
    }

    /**
     * Codes of one vocabulary.
     *
     * @param word name of the facet; the end of its message key
     */
    record Fact(String word, List<Link> links) {}

    /** A label that leads to the practices that share it. */
    record Link(String label, String href) {}

    static PracticePage of(
            Lookup.Live live, Optional<Member> member, String wanted, Reader reader) {
        IndexedPractice content = live.practice();
        String language =
                content.texts().containsKey(wanted)
                        ? wanted
                        : ShownLanguage.of(content, reader.language().code());
        return new PracticePage(
                live.id(),
                live.version(),
                content,
                language,
                tabs(live.id(), content, language),
                sections(text(content, language)),
                annexes(content, language),
                recommendations(content, reader),
                facts(content, reader),
                member.flatMap(one -> MechanismName.of(one, language, reader)).orElse(null));
    }

    /** The text that is shown. */
    public IndexedText text() {
        return text(content, language);
    }

    /** Whether the country is told. */
    public boolean isNamed() {
        return content.country() != null;
    }

    private static IndexedText text(IndexedPractice content, String language) {
        IndexedText text = content.texts().get(language);
        return text == null ? new IndexedText("", "", "", "", "", "", "", "", "") : text;
    }

    private static List<Tab> tabs(String id, IndexedPractice content, String shown) {
        // The order of the languages is the same on every page.
        return Stream.of(Language.values())
                .map(Language::code)
                .filter(code -> content.texts().containsKey(code))
                .map(
                        code ->
                                new Tab(
                                        code,
                                        text(content, code).origin(),
                                        "/practices/" + id + "?text=" + code,
                                        code.equals(shown)))
                .toList();
    }

    private static List<Section> sections(IndexedText text) {
        return Stream.of(
                        section("challenge", text.challenge()),
                        section("response", text.response()),
                        section("results", text.results()),
                        section("lessons", text.lessons()),
                        section("preconditions", text.preconditions()),
                        section("costs", text.costs()))
                .filter(section -> !section.paragraphs().isEmpty())
                .toList();
    }

    private static List<Annex> annexes(IndexedPractice content, String language) {
        return content.attachments().annexes().getOrDefault(language, List.of()).stream()
                .map(annex -> new Annex(annex.title(), paragraphs(annex.text())))
                .toList();
    }

    private static List<Answered> recommendations(IndexedPractice content, Reader reader) {
        return content.recommendations().stream()
                .map(
                        one ->
                                new Answered(
                                        one.body().isEmpty()
                                                ? ""
                                                : reader.label("bodies", one.body()),
                                        one.symbol(),
                                        PublicDocument.address(one.symbol()).orElse(null),
                                        one.paragraph(),
                                        one.language(),
                                        paragraphs(one.text())))
                .toList();
    }

    private static Section section(String word, String text) {
        return new Section(word, paragraphs(text));
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static List<Fact> facts(IndexedPractice content, Reader reader) {
        return Stream.of(
                        fact(Facet.CAPACITY, "areas", content.areas(), reader),
                        fact(Facet.THEME, "themes", content.themes(), reader),
                        fact(Facet.BODY, "bodies", content.bodies(), reader),
                        fact(Facet.GROUP, "groups", content.groups(), reader),
                        fact(Facet.SDG, "sdgs", content.statedSdgs(), reader))
                .filter(fact -> !fact.links().isEmpty())
                .toList();
    }

    private static Fact fact(Facet facet, String vocabulary, List<String> codes, Reader reader) {
        return new Fact(
                facet.parameter(),
                codes.stream()
                        .map(
                                code ->
                                        new Link(
                                                (facet == Facet.SDG ? code + " " : "")
                                                        + reader.label(vocabulary, code),
                                                SearchAddress.of(facet, code)))
                        .toList());
    }
}
