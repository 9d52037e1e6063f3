package org.nmirf.hub.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nmirf.hub.markup.XmlDocument;
import org.nmirf.web.vocabulary.Concept;
import org.nmirf.web.vocabulary.Vocabulary;

/** Writes vocabularies as SKOS in RDF/XML. */
final class SkosXml {

    private static final String RESOURCE = "rdf:resource";

    private final ConceptUris uris;
    private final XmlDocument xml = new XmlDocument();

    private SkosXml(ConceptUris uris) {
        this.uris = uris;
    }

    static byte[] write(List<Vocabulary> vocabularies, SkosTitles titles, ConceptUris uris) {
        var document = new SkosXml(uris);
        document.xml
                .open("rdf:RDF")
                .namespace("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
                .namespace("skos", SkosTerms.SKOS)
                .namespace("dct", SkosTerms.TERMS);
        for (Vocabulary vocabulary : vocabularies) {
            document.scheme(vocabulary, titles.of(vocabulary.name()));
            vocabulary.concepts().forEach(concept -> document.concept(vocabulary, concept));
        }
        return document.xml.end();
    }

    private void scheme(Vocabulary vocabulary, Map<String, String> titles) {
        xml.open("skos:ConceptScheme").attribute("rdf:about", uris.scheme(vocabulary.name()));
        titles.forEach((language, title) -> xml.element("dct:title", language, title));
        xml.element("dct:description", "en", vocabulary.source());
        vocabulary.concepts().stream()
                .filter(concept -> VocabularyPage.isTop(concept, vocabulary))
                .forEach(concept -> link("skos:hasTopConcept", vocabulary, concept.code()));
        xml.close();
    }

    private void concept(Vocabulary vocabulary, Concept concept) {
        xml.open("skos:Concept")
                .attribute("rdf:about", uris.concept(vocabulary.name(), concept.code()));
        xml.open("skos:inScheme").attribute(RESOURCE, uris.scheme(vocabulary.name())).close();
        xml.element("skos:notation", concept.code());
        new TreeMap<>(concept.labels())
                .forEach((language, label) -> xml.element("skos:prefLabel", language, label));
        SkosTerms.otherLabels(concept)
                .forEach(
                        (language, names) ->
                                names.forEach(
                                        name -> xml.element("skos:altLabel", language, name)));
        new TreeMap<>(concept.definitions())
                .forEach((language, text) -> xml.element("skos:definition", language, text));
        SkosTerms.validity(concept).ifPresent(period -> xml.element("dct:valid", period));
        place(vocabulary, concept);
        xml.close();
    }

    private void place(Vocabulary vocabulary, Concept concept) {
        String broader = concept.broader();
        if (broader != null && vocabulary.find(broader).isPresent()) {
            link("skos:broader", vocabulary, broader);
        } else {
            xml.open("skos:topConceptOf")
                    .attribute(RESOURCE, uris.scheme(vocabulary.name()))
                    .close();
        }
        vocabulary
                .narrower(concept.code())
                .forEach(one -> link("skos:narrower", vocabulary, one.code()));
    }

    private void link(String name, Vocabulary vocabulary, String code) {
        xml.open(name).attribute(RESOURCE, uris.concept(vocabulary.name(), code)).close();
    }
}
