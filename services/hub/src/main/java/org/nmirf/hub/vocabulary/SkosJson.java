package org.nmirf.hub.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nmirf.web.vocabulary.Concept;
import org.nmirf.web.vocabulary.Vocabulary;
import tools.jackson.databind.json.JsonMapper;

/** Writes vocabularies as SKOS in JSON-LD: one graph, names by their language. */
final class SkosJson {

    private static final String ID = "@id";
    private static final Map<String, Object> CONTEXT = context();

    private final ConceptUris uris;

    private SkosJson(ConceptUris uris) {
        this.uris = uris;
    }

    static byte[] write(List<Vocabulary> vocabularies, SkosTitles titles, ConceptUris uris) {
        var document = new SkosJson(uris);
        List<Map<String, Object>> graph = new ArrayList<>();
        for (Vocabulary vocabulary : vocabularies) {
            graph.add(document.scheme(vocabulary, titles.of(vocabulary.name())));
            vocabulary
                    .concepts()
                    .forEach(concept -> graph.add(document.concept(vocabulary, concept)));
        }
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@context", CONTEXT);
        whole.put("@graph", graph);
        return JsonMapper.shared().writeValueAsBytes(whole);
    }

    private static Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("skos", SkosTerms.SKOS);
        context.put("dct", SkosTerms.TERMS);
        for (String named : List.of("prefLabel", "altLabel", "definition")) {
            context.put(named, Map.of(ID, "skos:" + named, "@container", "@language"));
        }
        context.put("title", Map.of(ID, "dct:title", "@container", "@language"));
        context.put("description", Map.of(ID, "dct:description", "@language", "en"));
        context.put("valid", "dct:valid");
        context.put("notation", "skos:notation");
        for (String link :
                List.of("inScheme", "topConceptOf", "hasTopConcept", "broader", "narrower")) {
            context.put(link, Map.of(ID, "skos:" + link, "@type", ID));
        }
        return context;
    }

    private Map<String, Object> scheme(Vocabulary vocabulary, Map<String, String> titles) {
        Map<String, Object> scheme = new LinkedHashMap<>();
        scheme.put(ID, uris.scheme(vocabulary.name()));
        scheme.put("@type", "skos:ConceptScheme");
        scheme.put("title", titles);
        scheme.put("description", vocabulary.source());
        scheme.put(
                "hasTopConcept",
                vocabulary.concepts().stream()
                        .filter(concept -> VocabularyPage.isTop(concept, vocabulary))
                        .map(concept -> uris.concept(vocabulary.name(), concept.code()))
                        .toList());
        return scheme;
    }

    private Map<String, Object> concept(Vocabulary vocabulary, Concept concept) {
        String name = vocabulary.name();
        Map<String, Object> one = new LinkedHashMap<>();
        one.put(ID, uris.concept(name, concept.code()));
        one.put("@type", "skos:Concept");
        one.put("inScheme", uris.scheme(name));
        one.put("notation", concept.code());
        one.put("prefLabel", new TreeMap<>(concept.labels()));
        put(one, "altLabel", SkosTerms.otherLabels(concept));
        put(one, "definition", new TreeMap<>(concept.definitions()));
        SkosTerms.validity(concept).ifPresent(period -> one.put("valid", period));
        String broader = concept.broader();
        if (broader != null && vocabulary.find(broader).isPresent()) {
            one.put("broader", uris.concept(name, broader));
        } else {
            one.put("topConceptOf", uris.scheme(name));
        }
        List<String> narrower =
                vocabulary.narrower(concept.code()).stream()
                        .map(other -> uris.concept(name, other.code()))
                        .toList();
        if (!narrower.isEmpty()) {
            one.put("narrower", narrower);
        }
        return one;
    }

    private static void put(Map<String, Object> one, String key, Map<String, ?> values) {
        if (!values.isEmpty()) {
            one.put(key, values);
        }
    }
}
