package org.nmirf.hub.mechanism;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Map;
import org.nmirf.hub.caching.Fresh;
import org.nmirf.web.problem.Problems;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What members say of themselves, for programs; open to everyone. */
@RestController
@RequestMapping(path = "/api/members", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Members", description = "Profiles and reporting obligations of members")
@SecurityRequirements
class MechanismApi {

    private final PublicMembers members;
    private final Declarations declarations;
    private final Contacts contacts;
    private final Problems problems;

    MechanismApi(
            PublicMembers members,
            Declarations declarations,
            Contacts contacts,
            MessageSource messages) {
        this.members = members;
        this.declarations = declarations;
        this.contacts = contacts;
        this.problems = new Problems(messages);
    }

    @GetMapping("/{country}")
    @Operation(summary = "Profile of a mechanism and its reporting obligations")
    @ApiResponse(responseCode = "200", description = "What it published; null where nothing")
    @ApiResponse(responseCode = "404", description = "There is no such member")
    ResponseEntity<MechanismAnswer> get(
            @Parameter(description = "ISO 3166-1 alpha-2 of the country", example = "ma")
                    @PathVariable
                    String country,
            @Parameter(hidden = true) Locale locale) {
        var member =
                members.find(country)
                        .orElseThrow(
                                () ->
                                        new ErrorResponseException(
                                                HttpStatus.NOT_FOUND,
                                                problems.problem(
                                                        HttpStatus.NOT_FOUND,
                                                        "no-such-member",
                                                        locale,
                                                        Map.of()),
                                                null));
        return Fresh.inLanguage()
                .body(MechanismAnswer.of(member, contacts.of(member.country()), declarations));
    }
}
