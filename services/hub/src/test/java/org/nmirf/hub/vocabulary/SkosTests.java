package org.nmirf.hub.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nmirf.hub.change.ChangeSettings;
import org.nmirf.web.vocabulary.Vocabularies;
import org.nmirf.web.vocabulary.Vocabulary;
import org.springframework.context.support.StaticMessageSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** SKOS as a parser of RDF reads it, held against the rules of SKOS and the vocabularies. */
class SkosTests {

    private static final Vocabularies VOCABULARIES = Vocabularies.load();
    private static final ConceptUris URIS = new ConceptUris(new ChangeSettings("nmirf.org"));

    private static Model model = new LinkedHashModel();

    @BeforeAll
    static void read() throws IOException {
        var parser = new RDFXMLParser();
        parser.setRDFHandler(new StatementCollector(model));
        parser.parse(new ByteArrayInputStream(files().all(SkosForm.XML).bytes()), "");
    }

    private static SkosFiles files() {
        var messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        return new SkosFiles(VOCABULARIES, new SkosTitles(messages), URIS);
    }

    @Test
    void holdsEveryConceptOfEveryVocabulary() {
        Set<String> expected = new TreeSet<>();
        for (String name : VOCABULARIES.names()) {
            VOCABULARIES
                    .vocabulary(name)
                    .concepts()
                    .forEach(concept -> expected.add(URIS.concept(name, concept.code())));
        }

        assertThat(texts(model.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects()))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(model.filter(null, RDF.TYPE, SKOS.CONCEPT_SCHEME).subjects())
                .hasSize(VOCABULARIES.names().size());
        assertThat(expected).contains("https://nmirf.org/vocabularies/sdgs/16.7");
    }

    @Test
    void givesEveryNameInItsLanguage() {
        var children = Values.iri(URIS.concept("groups", "children"));
        var concept = VOCABULARIES.vocabulary("groups").find("children").orElseThrow();

        Map<String, String> labels = new HashMap<>();
        for (Statement one : model.filter(children, SKOS.PREF_LABEL, null)) {
            Literal label = (Literal) one.getObject();
            labels.put(label.getLanguage().orElseThrow(), label.getLabel());
        }
        assertThat(labels).isEqualTo(concept.labels());
        assertThat(model.filter(children, SKOS.NOTATION, Values.literal("children"))).hasSize(1);
    }

    @Test
    void keepsTheRulesOfSkos() {
        for (Resource concept : model.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects()) {
            Set<String> languages = new HashSet<>();
            for (Value label : model.filter(concept, SKOS.PREF_LABEL, null).objects()) {
                assertThat(languages.add(((Literal) label).getLanguage().orElseThrow())).isTrue();
            }
            assertThat(model.filter(concept, SKOS.ALT_LABEL, null).objects())
                    .doesNotContainAnyElementsOf(
                            model.filter(concept, SKOS.PREF_LABEL, null).objects());
            assertThat(model.filter(concept, SKOS.IN_SCHEME, null)).hasSize(1);
            assertThat(
                            model.filter(concept, SKOS.BROADER, null).size()
                                    + model.filter(concept, SKOS.TOP_CONCEPT_OF, null).size())
                    .isEqualTo(1);
        }
        assertThat(model.filter(null, SKOS.BROADER, null))
                .isNotEmpty()
                .allSatisfy(
                        one ->
                                assertThat(
                                                model.contains(
                                                        (Resource) one.getObject(),
                                                        SKOS.NARROWER,
                                                        one.getSubject()))
                                        .isTrue());
    }

    @Test
    void saysTheSameInJson() {
        JsonNode json = JsonMapper.shared().readTree(files().all(SkosForm.JSON).bytes());
        Set<String> concepts = new TreeSet<>();
        int links = 0;
        for (JsonNode one : json.required("@graph")) {
            if (one.required("@type").asString().equals("skos:Concept")) {
                concepts.add(one.required("@id").asString());
                links += one.has("broader") ? 1 : 0;
                assertThat(one.required("prefLabel").propertyNames())
                        .hasSize(
                                model.filter(
                                                Values.iri(one.required("@id").asString()),
                                                SKOS.PREF_LABEL,
                                                null)
                                        .size());
            }
        }

        assertThat(concepts)
                .isEqualTo(texts(model.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects()));
        assertThat(links).isEqualTo(model.filter(null, SKOS.BROADER, null).size());
        JsonNode context = json.required("@context");
        assertThat(context.required("skos").asString()).isEqualTo(SKOS.NAMESPACE);
        for (String key : List.of("prefLabel", "altLabel", "definition")) {
            assertThat(context.required(key).required("@container").asString())
                    .isEqualTo("@language");
        }
    }

    @Test
    void writesOneVocabularyByItself() {
        Vocabulary areas = VOCABULARIES.vocabulary("areas");

        JsonNode json =
                JsonMapper.shared()
                        .readTree(files().one("areas", SkosForm.JSON).orElseThrow().bytes());

        assertThat(json.required("@graph").size()).isEqualTo(1 + areas.concepts().size());
        assertThat(files().one("cooking", SkosForm.JSON)).isEmpty();
    }

    private static Set<String> texts(Set<Resource> resources) {
        Set<String> texts = new TreeSet<>();
        resources.forEach(one -> texts.add(one.stringValue()));
        return texts;
    }
}
