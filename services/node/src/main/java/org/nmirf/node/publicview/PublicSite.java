package org.nmirf.node.publicview;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nmirf.node.recommendation.FollowUp.Part;
import org.nmirf.node.wording.Wordings;

/**
 * The public site as people set it up.
 *
 * @param revision counts up from 1 with every change; 0 before the first
 * @param isOn whether it exists for the public
 * @param welcome first words of the home page; may be empty
 * @param contact where the public may write; may be empty
 * @param parts what it shows of recommendations that do not hide it
 * @param sections what it shows beside recommendations
 */
public record PublicSite(
        int revision,
        boolean isOn,
        Wordings welcome,
        String contact,
        Set<Part> parts,
        Set<Section> sections) {

    /** Off, as every node begins. */
    public static final PublicSite OFF =
            new PublicSite(0, false, Wordings.NONE, "", EnumSet.allOf(Part.class), Set.of());

    /** Pages of their own, beside those of recommendations. */
    public enum Section {
        /** Calls for contributions, and what came of them. */
        CONSULTATIONS
    }

    /** Copies both sets; sites that were kept earlier name no sections. */
    public PublicSite {
        parts = Set.copyOf(parts);
        sections = Set.copyOf(Objects.requireNonNullElse(sections, Set.of()));
    }

    /** Whether it has pages of consultations. */
    public boolean hasConsultations() {
        return sections.contains(Section.CONSULTATIONS);
    }

    /** Whether it would show the public something that the other does not. */
    public boolean showsMoreThan(PublicSite other) {
        return isOn && (!other.isOn() || !other.names().containsAll(names()));
    }

    /** The words of its parts and sections. */
    public Set<String> names() {
        return Stream.concat(parts.stream().map(Part::name), sections.stream().map(Section::name))
                .collect(Collectors.toSet());
    }

    /** The same, on, with nothing but the parts and sections of these words. */
    public PublicSite showing(Set<String> names) {
        return with(true, parts(names)).with(sections(names));
    }

    /** The same without what these words do not name. */
    public PublicSite within(Set<String> names) {
        Set<Part> left = EnumSet.noneOf(Part.class);
        parts.stream().filter(one -> names.contains(one.name())).forEach(left::add);
        Set<Section> stay = EnumSet.noneOf(Section.class);
        sections.stream().filter(one -> names.contains(one.name())).forEach(stay::add);
        return with(isOn, left).with(stay);
    }

    private static Set<Part> parts(Set<String> names) {
        return Stream.of(Part.values())
                .filter(one -> names.contains(one.name()))
                .collect(Collectors.toSet());
    }

    /** The sections of these words. */
    public static Set<Section> sections(Set<String> names) {
        return Stream.of(Section.values())
                .filter(one -> names.contains(one.name()))
                .collect(Collectors.toSet());
    }

    /** The same, on or off, with these parts. */
    public PublicSite with(boolean on, Set<Part> shown) {
        return new PublicSite(revision, on, welcome, contact, shown, sections);
    }

    /** The same with these sections. */
    public PublicSite with(Set<Section> shown) {
        return new PublicSite(revision, isOn, welcome, contact, parts, shown);
    }

    /** The same under the next revision. */
    public PublicSite next() {
        return new PublicSite(revision + 1, isOn, welcome, contact, parts, sections);
    }
}
