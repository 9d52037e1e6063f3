package org.nmirf.hub.mechanism;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.nmirf.hub.problem.Problems;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lets the secretariat say how the public reaches a mechanism. */
@RestController
@Tag(name = "Members", description = "Profiles and reporting obligations of members")
class ContactApi {

    private final PublicMembers members;
    private final Contacts contacts;

    ContactApi(PublicMembers members, Contacts contacts) {
        this.members = members;
        this.contacts = contacts;
    }

    @PutMapping("/api/admin/members/{country}/contact")
    @Operation(summary = "Say where a mechanism's public site and its office's mailbox are")
    @ApiResponse(responseCode = "200", description = "Kept; what is null is shown no more")
    @ApiResponse(responseCode = "400", description = "One of them is no address")
    @ApiResponse(responseCode = "404", description = "There is no such member")
    Contact keep(@PathVariable String country, @RequestBody Contact given) {
        var member =
                members.find(country)
                        .orElseThrow(() -> Problems.unknown("There is no such member"));
        Contact contact = given.checked();
        contacts.keep(member.country(), contact);
        return contact;
    }
}
