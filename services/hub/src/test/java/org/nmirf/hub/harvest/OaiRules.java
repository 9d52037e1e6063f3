package org.nmirf.hub.harvest;

import static org.nmirf.hub.markup.XmlTree.inside;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nmirf.hub.markup.XmlTree;
import org.w3c.dom.Element;

/**
 * What the schema of OAI-PMH 2.0 demands of an answer: which elements, how often, in what order.
 */
final class OaiRules {

    private static final String OAI = "http://www.openarchives.org/OAI/2.0/";

    private static final Map<String, List<String>> ORDER =
            Map.of(
                    "Identify",
                    List.of(
                            "repositoryName",
                            "baseURL",
                            "protocolVersion",
                            "adminEmail",
                            "earliestDatestamp",
                            "deletedRecord",
                            "granularity",
                            "description"),
                    "metadataFormat",
                    List.of("metadataPrefix", "schema", "metadataNamespace"),
                    "set",
                    List.of("setSpec", "setName"),
                    "record",
                    List.of("header", "metadata"),
                    "header",
                    List.of("identifier", "datestamp", "setSpec"));

    private static final Map<String, Set<String>> HOLDS =
            Map.of(
                    "ListMetadataFormats", Set.of("metadataFormat"),
                    "ListSets", Set.of("set"),
                    "ListIdentifiers", Set.of("header", "resumptionToken"),
                    "ListRecords", Set.of("record", "resumptionToken"),
                    "GetRecord", Set.of("record"));

    private final List<String> faults = new ArrayList<>();

    private OaiRules() {}

    /** One sentence for each rule that is broken. */
    static List<String> faults(Element answer) {
        var rules = new OaiRules();
        rules.answer(answer);
        return rules.faults;
    }

    private void answer(Element answer) {
        must("OAI-PMH".equals(answer.getLocalName()), "the right name");
        List<Element> parts = inside(answer);
        must(parts.size() == 3, "three parts");
        must("responseDate".equals(parts.get(0).getLocalName()), "a date first");
        Instant.parse(parts.get(0).getTextContent());
        must("request".equals(parts.get(1).getLocalName()), "the request then");
        must(parts.get(1).getTextContent().endsWith("/oai"), "its own address");
        Element last = parts.get(2);
        must(
                Set.of("error", "Identify").contains(last.getLocalName())
                        || HOLDS.containsKey(last.getLocalName()),
                "an answer: " + last.getLocalName());
        walk(last);
    }

    private void walk(Element element) {
        if (!OAI.equals(element.getNamespaceURI())) {
            return;
        }
        List<String> names = inside(element).stream().map(Element::getLocalName).toList();
        List<String> order = ORDER.get(element.getLocalName());
        if (order != null) {
            List<Integer> places = names.stream().map(order::indexOf).toList();
            must(
                    !places.contains(-1) && places.equals(places.stream().sorted().toList()),
                    "its parts in order: " + names);
        }
        Set<String> held = HOLDS.get(element.getLocalName());
        if (held != null) {
            must(!names.isEmpty() && held.containsAll(names), "only " + held + ": " + names);
            must(
                    !names.contains("resumptionToken")
                            || names.indexOf("resumptionToken") == names.size() - 1,
                    "its token last");
        }
        if ("header".equals(element.getLocalName())) {
            LocalDate.parse(XmlTree.text(element, "datestamp"));
        }
        if ("record".equals(element.getLocalName())) {
            boolean isDeleted = "deleted".equals(inside(element).getFirst().getAttribute("status"));
            must(isDeleted != names.contains("metadata"), "content unless deleted");
        }
        if ("setSpec".equals(element.getLocalName())) {
            must(
                    element.getTextContent().matches("[A-Za-z0-9\\-_.!~*'()]+"),
                    "a set that can be named");
        }
        inside(element).forEach(this::walk);
    }

    private void must(boolean holds, String what) {
        if (!holds) {
            faults.add("must have " + what);
        }
    }
}
