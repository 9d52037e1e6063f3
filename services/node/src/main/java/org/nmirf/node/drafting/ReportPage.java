package org.nmirf.node.drafting;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.assembly.Material.Gap;
import org.nmirf.node.assembly.Workspace;
import org.nmirf.node.history.Version;
import org.nmirf.node.report.Report;
import org.nmirf.node.report.WordLimits;
import org.nmirf.node.site.TypedForm;
import org.nmirf.node.wording.Wording;
import org.nmirf.web.page.Option;

/**
 * The page of a report.
 *
 * @param title for the reader
 * @param lines what was selected and stands in no section
 * @param formats of its files
 * @param may what the reader may do
 */
record ReportPage(
        Workspace workspace,
        @Nullable Wording title,
        List<Line> lines,
        List<String> formats,
        List<Version> versions,
        May may) {

    ReportPage {
        lines = List.copyOf(lines);
        formats = List.copyOf(formats);
        versions = List.copyOf(versions);
    }

    /** What the reader may do with it as it is. */
    record May(boolean write, boolean handIn, boolean adopt, boolean giveBack) {}

    /** One report in the list. */
    record Row(
            UUID id,
            @Nullable Wording title,
            String body,
            Report.State state,
            String language,
            String changedBy,
            Instant changedAt) {}

    /** A recommendation with what is known of it. */
    record Line(
            UUID id,
            String name,
            @Nullable Wording text,
            String status,
            Set<Gap> gaps,
            List<Source> sources) {

        Line {
            sources = List.copyOf(sources);
        }
    }

    /**
     * Something that a text can be put together from.
     *
     * @param about its period or status
     * @param isNewer whether the text does not know it as it is now
     */
    record Source(
            String kind,
            @Nullable Wording text,
            String about,
            boolean isNewer,
            List<String> evidence) {

        Source {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * The page of a section.
     *
     * @param form what was typed
     * @param proposal what would be put together now
     */
    record SectionPage(
            ReportPage report,
            Workspace.Part part,
            TypedForm form,
            List<Line> lines,
            String proposal) {

        SectionPage {
            lines = List.copyOf(lines);
        }

        /** Whether the section is to answer it, as the form says. */
        public boolean isTicked(UUID recommendation) {
            return form.values("recommendations").contains(recommendation.toString());
        }
    }

    /** A facet of the form of a new report. */
    record FacetView(String word, List<Option> options) {

        FacetView {
            options = List.copyOf(options);
        }
    }

    /** A field that is carried along. */
    record Field(String name, String value) {}

    /**
     * The form of a new report.
     *
     * @param count how many recommendations are chosen
     * @param others choices that the form does not show
     */
    record Form(
            TypedForm form,
            List<Option> bodies,
            List<Option> procedures,
            List<Option> languages,
            List<Option> obligations,
            List<Option> groupings,
            List<FacetView> facets,
            List<Field> others,
            int count,
            List<WordLimits.Limit> limits) {}
}
