package org.nmirf.node.clusterpages;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.nmirf.node.cluster.Cluster;
import org.nmirf.node.wording.Wording;
import org.nmirf.node.wording.Wordings;
import org.nmirf.web.page.Reader;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What somebody typed about a cluster.
 *
 * @param fields as the form sent them
 */
record TypedCluster(MultiValueMap<String, String> fields) {

    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** A cluster as it stands in the fields before anybody types. */
    static TypedCluster of(Cluster cluster, Reader reader) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("title", cluster.title().wordsFor(reader.language().code()));
        fields.add("note", cluster.note());
        cluster.members().forEach(id -> fields.add("member", id.toString()));
        return new TypedCluster(fields);
    }

    /** What stands in a field; empty when nothing does. */
    public String value(String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }

    /** The recommendations that are ticked. */
    Set<UUID> members() {
        return ids("member");
    }

    /** Those in a field, whatever cannot be read left out. */
    Set<UUID> ids(String name) {
        Set<UUID> ids = new HashSet<>();
        fields.getOrDefault(name, List.of()).stream()
                .filter(text -> ID.matcher(text).matches())
                .forEach(text -> ids.add(UUID.fromString(text)));
        return ids;
    }

    /** What is ticked on the page after a refusal: what others added meanwhile stays in. */
    boolean isTicked(UUID id, Cluster now) {
        return members().contains(id)
                || (now.members().contains(id)
                        && fields.containsKey("shown")
                        && !ids("shown").contains(id));
    }

    /** The title of a new cluster. */
    Wordings title(Reader reader) {
        String words = value("title");
        return words.isEmpty() ? Wordings.NONE : Wordings.of(reader.language().code(), words);
    }

    /** Whoever corrects a title corrects the text that they were shown. */
    Wordings title(Cluster old, Reader reader) {
        String words = value("title");
        if (words.isEmpty()) {
            return Wordings.NONE;
        }
        return old.title()
                .bestFor(reader.language().code())
                .map(
                        shown ->
                                old.title()
                                        .with(
                                                new Wording(
                                                        shown.language(),
                                                        shown.provenance(),
                                                        words)))
                .orElseGet(() -> title(reader));
    }
}
