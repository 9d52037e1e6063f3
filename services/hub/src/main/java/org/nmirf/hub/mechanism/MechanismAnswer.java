package org.nmirf.hub.mechanism;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.member.Member;
import org.nmirf.schemas.Mechanism;
import org.nmirf.schemas.Obligations;

/**
 * A member for programs.
 *
 * @param contact how the public reaches it
 * @param profile null while none is published
 * @param obligations null while none are published
 */
@Schema(name = "Mechanism", description = "What a member says of itself")
@JsonInclude(JsonInclude.Include.ALWAYS)
record MechanismAnswer(
        @Schema(example = "ma") String country,
        String regionalGroup,
        LocalDate memberSince,
        boolean suspended,
        Contact contact,
        @Nullable ProfileAnswer profile,
        @Nullable ObligationsAnswer obligations) {

    /**
     * The profile.
     *
     * @param names official name by language
     * @param levels self-assessment: indicator to level, from -1
     * @param x sum of the first axis; for the mechanism's own picture, not for comparison
     * @param y sum of the second axis
     */
    @Schema(name = "MechanismProfile")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ProfileAnswer(
            long version,
            LocalDate published,
            Map<String, String> names,
            String typeOhchr,
            String typeUrg,
            Map<String, String> legalBasis,
            @Nullable Integer year,
            Map<String, Integer> levels,
            BigDecimal x,
            BigDecimal y) {

        static ProfileAnswer of(Declarations.Published<Mechanism> one) {
            Mechanism content = one.content();
            var own = Profile.own(content);
            Map<String, Integer> levels = new TreeMap<>();
            own.levels().forEach((indicator, level) -> levels.put(indicator.code(), level));
            return new ProfileAnswer(
                    one.version(),
                    one.published(),
                    new TreeMap<>(content.getNames()),
                    content.getTypeOhchr(),
                    content.getTypeUrg(),
                    new TreeMap<>(content.getLegalBasis()),
                    content.getYear(),
                    levels,
                    own.x(),
                    own.y());
        }
    }

    /** The reporting calendar, what is open first. */
    @Schema(name = "MechanismObligations")
    record ObligationsAnswer(long version, LocalDate published, List<EntryAnswer> entries) {

        static ObligationsAnswer of(Declarations.Published<Obligations> one) {
            return new ObligationsAnswer(
                    one.version(),
                    one.published(),
                    Due.sorted(one.content()).stream()
                            .map(
                                    entry ->
                                            new EntryAnswer(
                                                    entry.getBody(),
                                                    entry.getProcedure(),
                                                    entry.getDue(),
                                                    entry.getSubmitted()))
                            .toList());
        }
    }

    /**
     * One obligation.
     *
     * @param due as printed: a day, or only a month
     * @param submitted null while it is not submitted
     */
    @Schema(name = "MechanismObligation")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record EntryAnswer(String body, String procedure, String due, @Nullable String submitted) {}

    static MechanismAnswer of(Member member, Contact contact, Declarations declarations) {
        return new MechanismAnswer(
                member.country().code(),
                member.regionalGroup(),
                member.since(),
                member.status() == Member.Status.SUSPENDED,
                contact,
                declarations.mechanism(member.country()).map(ProfileAnswer::of).orElse(null),
                declarations.obligations(member.country()).map(ObligationsAnswer::of).orElse(null));
    }
}
