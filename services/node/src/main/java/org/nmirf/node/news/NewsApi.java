package org.nmirf.node.news;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.news.ReadNews.Entry;
import org.nmirf.node.news.ReadNews.Question;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** News for programs. */
@RestController
@RequestMapping(path = "/api/news", produces = MediaType.APPLICATION_JSON_VALUE)
@AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
@Tag(name = "News", description = "What the hub tells this country")
class NewsApi {

    private final ReadNews read;

    NewsApi(ReadNews read) {
        this.read = read;
    }

    /**
     * A page.
     *
     * @param unread how much of what concerns this country the caller has not marked as read
     * @param isLast whether nothing follows
     */
    record Answer(List<OneAnswer> items, long unread, boolean isLast) {}

    /**
     * One piece of news.
     *
     * @param id a subject, or the id of a release
     * @param kind RELEASE, NOTICE, DECISION, GATHERING, REQUEST, OFFER or QUESTION
     * @param country who asks or offers; empty for the hub
     * @param state of a release; else empty
     * @param reasons why a request fits
     */
    record OneAnswer(
            String id,
            String kind,
            Instant at,
            boolean isRead,
            String country,
            String state,
            NewsContent content,
            List<Fit.Reason> reasons) {

        static OneAnswer of(Entry entry) {
            var item = entry.item();
            return new OneAnswer(
                    item.id(),
                    item.kind(),
                    item.at(),
                    item.isRead(),
                    item.country(),
                    item.state(),
                    item.content(),
                    entry.fit().reasons());
        }
    }

    @GetMapping
    @Operation(
            summary = "Read news, newest first, twenty a page",
            description =
                    "Requests of other members are left out unless they fit what this country has"
                            + " published or implemented; those of kind=requests come best first.")
    Answer list(
            @Parameter(description = "questions, requests, notices or releases; all if left out")
                    @RequestParam(defaultValue = "")
                    String kind,
            @Parameter(description = "Also requests that do not fit, and offers")
                    @RequestParam(defaultValue = "false")
                    boolean all,
            @Parameter(description = "Only what the caller has not marked as read")
                    @RequestParam(defaultValue = "false")
                    boolean unread,
            @Parameter(description = "Counts from 0") @RequestParam(defaultValue = "0") int page,
            @Parameter(hidden = true) CurrentPerson current) {
        String person = Person.of(current).name();
        var found = read.find(new Question(kind, all, unread, page), person);
        return new Answer(
                found.entries().stream().map(OneAnswer::of).toList(),
                read.unread(person),
                found.isLast());
    }
}
