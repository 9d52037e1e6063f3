package org.nmirf.node.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A file of an office program: an archive of parts that point at each other. */
final class OfficeFile implements AutoCloseable {

    private static final long LARGEST_UNPACKED = 150L * 1024 * 1024;
    private static final int LARGEST_LIST = 4 * 1024 * 1024;
    private static final int BUFFER = 64 * 1024;
    private static final int MOST_PARTS = 2_000;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();

    private OfficeFile(ZipFile zip) {
        this.zip = zip;
        for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
            parts.putIfAbsent(plain(part.getName()), part);
        }
    }

    /**
     * Where one part points at another.
     *
     * @param kind last word of its type, which is the same in all editions of the standard
     * @param target name of the other part
     */
    record Relation(String id, String kind, String target) {}

    /**
     * Opens an archive.
     *
     * @throws IOException when it is none, or a broken one
     */
    static OfficeFile open(byte[] content) throws IOException {
        return new OfficeFile(ZipFile.builder().setByteArray(content).get());
    }

    /** Whether it has that part. */
    boolean has(String name) {
        return parts.containsKey(plain(name));
    }

    /** Whether a part lies in that folder. */
    boolean hasFolder(String name) {
        return parts.keySet().stream().anyMatch(part -> part.startsWith(name));
    }

    /**
     * Unpacks all parts without keeping them: a few bytes must not become the whole memory.
     *
     * @return whether they are too many or too large
     */
    boolean isTooLarge() throws IOException {
        long unpacked = 0;
        int count = 0;
        for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
            count++;
            unpacked += length(part, LARGEST_UNPACKED - unpacked);
            if (unpacked > LARGEST_UNPACKED || count > MOST_PARTS) {
                return true;
            }
        }
        return false;
    }

    private long length(ZipArchiveEntry part, long limit) throws IOException {
        var buffer = new byte[BUFFER];
        long length = 0;
        try (var bytes = zip.getInputStream(part)) {
            for (int read = bytes.read(buffer); read > 0; read = bytes.read(buffer)) {
                length += read;
                if (length > limit) {
                    return length;
                }
            }
        }
        return length;
    }

    /**
     * One part, unpacked.
     *
     * @param most bytes it may have
     * @return empty when there is none of that name, or it is larger
     */
    Optional<byte[]> part(String name, int most) throws IOException {
        ZipArchiveEntry part = parts.get(plain(name));
        if (part == null) {
            return Optional.empty();
        }
        try (var bytes = zip.getInputStream(part)) {
            byte[] unpacked = bytes.readNBytes(most + 1);
            return unpacked.length > most ? Optional.empty() : Optional.of(unpacked);
        }
    }

    /** One part of a file that was found not too large. */
    Optional<InputStream> stream(String name) throws IOException {
        ZipArchiveEntry part = parts.get(plain(name));
        return part == null ? Optional.empty() : Optional.of(zip.getInputStream(part));
    }

    /** The part with which reading begins; programs are free to name it. */
    String main(String usual) throws IOException, XMLStreamException {
        return relations("").stream()
                .filter(relation -> relation.kind().equals("officeDocument"))
                .map(Relation::target)
                .filter(this::has)
                .findFirst()
                .orElse(usual);
    }

    /** What a part points at inside the file; with no name, what the file begins with. */
    List<Relation> relations(String part) throws IOException, XMLStreamException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        Optional<byte[]> list = part(name, LARGEST_LIST);
        if (list.isEmpty()) {
            return List.of();
        }
        List<Relation> relations = new ArrayList<>();
        XMLStreamReader xml = Markup.read(new ByteArrayInputStream(list.get()));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")
                    && !Markup.attribute(xml, "TargetMode").equalsIgnoreCase("External")) {
                String type = Markup.attribute(xml, "Type");
                relations.add(
                        new Relation(
                                Markup.attribute(xml, "Id"),
                                type.substring(type.lastIndexOf('/') + 1),
                                resolve(folder, Markup.attribute(xml, "Target"))));
            }
        }
        return relations;
    }

    private static String resolve(String folder, String target) {
        String whole = target.startsWith("/") ? target : folder + target;
        Deque<String> steps = new ArrayDeque<>();
        for (String step : whole.replace('\\', '/').split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** Some programs write other slashes, or other letters than in what points at the part. */
    private static String plain(String name) {
        String slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashes.startsWith("/") ? slashes.substring(1) : slashes;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
