package org.nmirf.node.profile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.declaration.MechanismProfile;
import org.nmirf.node.history.History;
import org.nmirf.node.history.Version;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.RefusedException;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The profile as JSON. */
@RestController
@RequestMapping("/api/profile")
@Tag(name = "Profile", description = "The profile of the mechanism as it is written here")
class ProfileApi {

    private final Profiles profiles;
    private final KeepProfile keep;
    private final History history;

    ProfileApi(Profiles profiles, KeepProfile keep, History history) {
        this.profiles = profiles;
        this.keep = keep;
        this.history = history;
    }

    /**
     * The profile.
     *
     * @param x sum of the first axis: a third of participation, and all of breadth
     * @param y sum of the second axis
     */
    @Schema(name = "Profile")
    record Answer(int revision, MechanismProfile content, BigDecimal x, BigDecimal y) {

        static Answer of(Profile profile) {
            return new Answer(
                    profile.revision(), profile.content(), profile.own().x(), profile.own().y());
        }
    }

    /**
     * The profile as it is sent in, unchecked.
     *
     * @param revision that was read; 0 or missing when there was none
     */
    @Schema(name = "ProfileForm")
    record Form(
            @Nullable Integer revision,
            @Nullable String reason,
            @Schema(description = "Language to official name")
                    @Nullable SortedMap<String, String> names,
            @Schema(example = "interministerial") @Nullable String typeOhchr,
            @Schema(example = "nmirf") @Nullable String typeUrg,
            @Schema(description = "Language to title of the act")
                    @Nullable SortedMap<String, String> legalBasis,
            @Nullable Integer year,
            @Schema(description = "Indicator to level, from -1")
                    @Nullable SortedMap<String, Integer> levels) {

        MechanismProfile content() {
            return new MechanismProfile(
                    Objects.requireNonNullElseGet(names, TreeMap::new),
                    Objects.requireNonNullElse(typeOhchr, ""),
                    Objects.requireNonNullElse(typeUrg, ""),
                    Objects.requireNonNullElseGet(legalBasis, TreeMap::new),
                    year,
                    Objects.requireNonNullElseGet(levels, TreeMap::new));
        }
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
    @GetMapping
    Answer get() {
        return Answer.of(find());
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/history")
    List<Version> history() {
        return history.of(Profiles.KIND, find().id());
    }

    @AllowedTo({Role.OFFICER, Role.ADMIN})
    @PutMapping
    @Operation(summary = "Write the profile; nothing leaves the country by that")
    @ApiResponse(responseCode = "409", description = "Somebody changed it meanwhile")
    Answer put(@RequestBody Form form, CurrentPerson current) {
        return Answer.of(
                keep.keep(
                                Objects.requireNonNullElse(form.revision(), 0),
                                form.content(),
                                Objects.requireNonNullElse(form.reason(), ""),
                                Person.of(current))
                        .orProblem());
    }

    private Profile find() {
        return profiles.find()
                .orElseThrow(
                        () ->
                                new RefusedException(
                                        Refusal.of(Refusal.Kind.NOT_FOUND, "profile.unknown")));
    }
}
