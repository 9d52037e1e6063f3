package org.nmirf.node.assembly;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.assembly.Material.Gap;
import org.nmirf.node.report.Report;
import org.nmirf.node.report.Section;
import org.nmirf.node.report.Section.Taken;
import org.nmirf.node.report.WordCount;
import org.nmirf.web.language.Language;

/**
 * A report with what the register knows now.
 *
 * @param parts its sections, in order
 * @param missing what was selected and no section answers
 */
public record Workspace(Report report, List<Part> parts, List<Material> missing) {

    /** Copies the lists. */
    public Workspace {
        parts = List.copyOf(parts);
        missing = List.copyOf(missing);
    }

    /**
     * A section with what it answers.
     *
     * @param words of its title and text
     * @param newer sources that are newer than the text, or were not there then
     * @param gone sources that are not there any more, though the text may still tell of them
     */
    public record Part(
            Section section, List<Line> lines, int words, List<Taken> newer, List<Taken> gone) {

        /** Copies the lists. */
        public Part {
            lines = List.copyOf(lines);
            newer = List.copyOf(newer);
            gone = List.copyOf(gone);
        }

        /** What is newer of one kind. */
        public long newer(String kind) {
            return newer.stream().filter(one -> one.kind().equals(kind)).count();
        }

        /** What is gone of one kind. */
        public long gone(String kind) {
            return gone.stream().filter(one -> one.kind().equals(kind)).count();
        }

        /** Names its sources as they are now, for a person who says to have seen them. */
        public String mark() {
            return Proposal.mark(materials());
        }

        /** How many gaps there are in all. */
        public int gaps() {
            return lines.stream().mapToInt(line -> line.gaps().size()).sum();
        }

        /** What the register knows of all it answers. */
        List<Material> materials() {
            return lines.stream().map(Line::material).toList();
        }
    }

    /** A recommendation in a section, with what is still lacking. */
    public record Line(Material material, Set<Gap> gaps) {

        /** Copies the gaps, in their order. */
        public Line {
            gaps = new TreeSet<>(gaps);
        }
    }

    /** Puts it together. */
    static Workspace of(Report report, Map<UUID, Material> materials, List<UUID> selected) {
        Language language = Language.find(report.content().language()).orElse(Language.EN);
        List<Part> parts =
                report.sections().stream().map(one -> part(one, materials, language)).toList();
        Set<UUID> answered = new HashSet<>(report.answered());
        List<Material> missing =
                selected.stream()
                        .filter(id -> !answered.contains(id))
                        .map(materials::get)
                        .filter(Objects::nonNull)
                        .toList();
        return new Workspace(report, parts, missing);
    }

    private static Part part(Section section, Map<UUID, Material> materials, Language language) {
        List<Line> lines = new ArrayList<>();
        for (UUID id : section.recommendations()) {
            Material material = materials.get(id);
            if (material != null) {
                Set<Gap> gaps = material.gaps(language.code());
                if (section.text().isBlank()) {
                    gaps.add(Gap.TEXT);
                }
                lines.add(new Line(material, gaps));
            }
        }
        int words =
                WordCount.of(section.title(), language) + WordCount.of(section.text(), language);
        List<Material> known = lines.stream().map(Line::material).toList();
        List<Taken> newer =
                Proposal.sources(known).stream()
                        .filter(source -> !section.sources().contains(source))
                        .toList();
        return new Part(section, lines, words, newer, gone(section, known));
    }

    private static List<Taken> gone(Section section, List<Material> materials) {
        Set<Taken> known = materials.stream().flatMap(Material::known).collect(toSet());
        return section.text().isBlank()
                ? List.of()
                : section.sources().stream()
                        .filter(one -> !known.contains(new Taken(one.kind(), one.id(), "")))
                        .toList();
    }

    /** Words of all sections. */
    public int words() {
        return parts.stream().mapToInt(Part::words).sum();
    }

    /** How much of the limit is used, in per cent, at most 100; null without a limit. */
    public @Nullable Integer used() {
        Integer limit = report.content().limit();
        return limit == null ? null : (int) Math.min(100, words() * 100L / limit);
    }

    /** Whether there are more words than the limit. */
    public boolean isTooLong() {
        Integer limit = report.content().limit();
        return limit != null && words() > limit;
    }

    /** How many gaps there are in all, what is in no section included. */
    public int gaps() {
        return missing.size() + parts.stream().mapToInt(Part::gaps).sum();
    }

    /** How many sources are gone of which texts may still tell. */
    public int gone() {
        return parts.stream().mapToInt(part -> part.gone().size()).sum();
    }

    /** The section with that id. */
    public Optional<Part> part(UUID section) {
        return parts.stream().filter(one -> one.section().id().equals(section)).findFirst();
    }
}
