package org.nmirf.node.assembly;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nmirf.node.access.Person;
import org.nmirf.node.identity.NodeIdentity;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Kind;
import org.nmirf.node.recommendation.Scope;
import org.nmirf.node.register.Register;
import org.nmirf.node.register.RegisterQuery;
import org.nmirf.node.report.EditReport;
import org.nmirf.node.report.EditReport.Planned;
import org.nmirf.node.report.Report;
import org.nmirf.node.report.Report.Content;
import org.nmirf.node.report.Section;
import org.nmirf.node.report.WriteSection;
import org.nmirf.node.revision.Seen;
import org.nmirf.web.language.Language;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** Puts reports together from what the register knows, and says what is newer since. */
@Service
public class AssembleReport {

    private final ReadMaterial read;
    private final Register register;
    private final Writing writing;
    private final GroupMaterial groups;

    AssembleReport(ReadMaterial read, Register register, Writing writing, GroupMaterial groups) {
        this.read = read;
        this.register = register;
        this.writing = writing;
        this.groups = groups;
    }

    /** What writes, and the words it writes with. */
    @Component
    record Writing(
            EditReport edit,
            WriteSection sections,
            MessageSource messages,
            Vocabularies vocabularies,
            NodeIdentity identity) {

        Phrases phrases(String language) {
            return new Phrases(
                    messages,
                    vocabularies,
                    Language.find(language).orElse(Language.EN),
                    identity.country().code());
        }
    }

    /** Makes a report with a section for each group and a text to begin with in each. */
    public Outcome<Report> create(Content content, Grouping grouping, Person person) {
        Phrases phrases = writing.phrases(content.language());
        var materials = read.of(selected(content), content.period());
        List<Planned> planned = new ArrayList<>();
        groups.group(materials.values(), grouping, phrases)
                .forEach((title, some) -> planned.add(planned(title, some, phrases)));
        return writing.edit().create(content, planned, person);
    }

    /** A report with what the register knows now. */
    public Workspace workspace(Report report) {
        List<UUID> selected = selected(report.content());
        Set<UUID> ids = new LinkedHashSet<>(report.answered());
        ids.addAll(selected);
        return Workspace.of(report, read.of(ids, report.content().period()), selected);
    }

    /**
     * A report that may be judged. Refuses one with texts whose sources are gone.
     *
     * @param isSure whether the person says to have seen that
     */
    public Outcome<Report> settled(Report report, boolean isSure) {
        int gone = isSure ? 0 : workspace(report).gone();
        return gone == 0
                ? Outcome.done(report)
                : Outcome.refused(Refusal.of(Kind.CONFLICT, "report.gone", gone));
    }

    /** How many recommendations parameters of the register select. */
    public int count(Map<String, List<String>> selection) {
        return selection.isEmpty()
                ? 0
                : register.ids(RegisterQuery.of(selection), new Scope.Everything()).size();
    }

    /** The text that a section would begin with now. */
    public String proposal(Report report, Workspace.Part part) {
        return Proposal.of(part.materials(), writing.phrases(report.content().language())).text();
    }

    /**
     * Writes a section anew from its sources as they are now.
     *
     * @param isSure whether words that a person wrote may go
     */
    public Outcome<Report> renew(
            Report report, WriteSection.Read section, boolean isSure, Person person) {
        var proposal =
                Proposal.of(
                        materials(report, section.section()),
                        writing.phrases(report.content().language()));
        return writing.sections()
                .propose(section, proposal.text(), proposal.sources(), isSure, person);
    }

    /**
     * Notes that somebody compared the text with its sources.
     *
     * @param mark of the sources that the person saw; refused when they are others by now
     */
    public Outcome<Report> compare(
            Report report, WriteSection.Read section, String mark, Person person) {
        var materials = materials(report, section.section());
        return Proposal.mark(materials).equals(mark)
                ? writing.sections().compare(section, Proposal.sources(materials), person)
                : Outcome.refused(Refusal.of(Kind.CONFLICT, "report.sources-changed"));
    }

    /** Adds a section, with a text to begin with on what it answers. */
    public Outcome<Report> add(
            Report report, Seen read, String title, List<UUID> ids, Person person) {
        Phrases phrases = writing.phrases(report.content().language());
        var materials = this.read.of(ids, report.content().period()).values();
        return writing.edit().add(read, planned(title, List.copyOf(materials), phrases), person);
    }

    private List<Material> materials(Report report, UUID section) {
        List<UUID> ids = report.section(section).map(Section::recommendations).orElse(List.of());
        var found = read.of(ids, report.content().period());
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    private List<UUID> selected(Content content) {
        return content.selection().isEmpty()
                ? List.of()
                : register.ids(RegisterQuery.of(content.selection()), new Scope.Everything());
    }

    private static Planned planned(String title, List<Material> some, Phrases phrases) {
        if (some.isEmpty()) {
            return new Planned(title, List.of(), "", List.of());
        }
        var proposal = Proposal.of(some, phrases);
        return new Planned(
                title,
                some.stream().map(Material::id).toList(),
                proposal.text(),
                proposal.sources());
    }
}
