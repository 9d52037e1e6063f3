package org.nmirf.node.contribution;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.OpenToAll;
import org.nmirf.node.consultation.Addressee;
import org.nmirf.node.consultation.Contribute;
import org.nmirf.node.consultation.Contribute.Desk;
import org.nmirf.node.consultation.Contribute.Written;
import org.nmirf.node.limit.TakesFile;
import org.nmirf.node.link.Attempts;
import org.nmirf.node.link.OpenLink;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.Notices;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page behind a link: it works without an account, without scripts and on a phone. */
@Controller
class ContributionController {

    // Whoever writes a long answer must not lose it to a session that ended meanwhile.
    private static final Duration WRITING = Duration.ofHours(6);

    private final OpenLink links;
    private final Contribute contribute;
    private final Notices notices;

    ContributionController(OpenLink links, Contribute contribute, Notices notices) {
        this.links = links;
        this.contribute = contribute;
        this.notices = notices;
    }

    /** What was typed into the form. */
    record Typed(
            @Nullable String text,
            @Nullable String language,
            @Nullable String publish,
            @Nullable String then,
            @Nullable String revision,
            @Nullable MultipartFile file) {

        Written written(Addressee addressee) {
            return new Written(
                    Seen.revision(Objects.requireNonNullElse(revision, "")),
                    Objects.requireNonNullElse(language, addressee.language()),
                    Objects.requireNonNullElse(text, ""),
                    "yes".equals(publish));
        }

        List<String> words() {
            return text == null || text.isBlank() ? List.of() : List.of(text);
        }

        String act() {
            return Objects.requireNonNullElse(then, "save");
        }
    }

    @OpenToAll
    @GetMapping("/contribute/{secret}")
    ModelAndView show(
            @PathVariable String secret,
            HttpServletRequest request,
            HttpServletResponse response,
            Optional<CurrentPerson> current,
            Reader reader) {
        seal(response);
        return switch (links.open(secret, request.getRemoteAddr(), contribute::find)) {
            case Outcome.Done<Desk>(var desk) -> {
                // Nobody stays signed in longer for having opened a link.
                if (desk.isWritable() && current.isEmpty()) {
                    request.getSession().setMaxInactiveInterval((int) WRITING.toSeconds());
                }
                yield page(desk, secret, kept(desk), Map.of(), reader);
            }
            case Outcome.Refused<Desk>(var refusal) -> refused(refusal, response, reader);
        };
    }

    @OpenToAll
    @TakesFile(megabytes = 5)
    @PostMapping("/contribute/{secret}")
    ModelAndView write(
            @PathVariable String secret,
            Typed typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Reader reader,
            RedirectAttributes flash) {
        seal(response);
        return switch (links.open(secret, request.getRemoteAddr(), contribute::find)) {
            case Outcome.Done<Desk>(var desk) -> act(desk, secret, typed, reader, flash);
            // The link may have ended while somebody wrote: they can still copy their words.
            case Outcome.Refused<Desk>(var refusal) ->
                    refused(refusal, response, reader).addObject("kept", typed.words());
        };
    }

    private ModelAndView act(
            Desk desk, String secret, Typed typed, Reader reader, RedirectAttributes flash) {
        var addressee = desk.addressee();
        if (typed.act().equals("change")) {
            return back(
                    secret,
                    desk,
                    kept(desk),
                    contribute.takeBack(addressee),
                    "contribution.opened",
                    reader,
                    flash);
        }
        Written written = typed.written(addressee);
        // A chosen file goes with whatever button was pressed: nobody has to press two.
        Outcome<?> saved = contribute.save(addressee, written).then(draft -> add(addressee, typed));
        if (typed.act().startsWith("remove-")) {
            var file = Dossiers.uuid(typed.act().substring("remove-".length()));
            saved = saved.then(draft -> contribute.remove(addressee, file));
        }
        boolean isSent = typed.act().equals("send");
        if (isSent) {
            saved = saved.then(draft -> contribute.send(addressee, written));
        }
        return back(
                secret,
                desk,
                written,
                saved,
                isSent ? "contribution.sent" : "contribution.kept",
                reader,
                flash);
    }

    private Outcome<Addressee> add(Addressee addressee, Typed typed) {
        MultipartFile file = typed.file();
        if (file == null || file.isEmpty()) {
            return Outcome.done(addressee);
        }
        try {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return contribute.add(addressee, name, file.getBytes()).map(added -> addressee);
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }

    private ModelAndView back(
            String secret,
            Desk read,
            Written written,
            Outcome<?> outcome,
            String noticeKey,
            Reader reader,
            RedirectAttributes flash) {
        return switch (outcome) {
            case Outcome.Done<?> done -> {
                flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success(noticeKey));
                yield new ModelAndView("redirect:/contribute/" + secret);
            }
            case Outcome.Refused<?>(var refusal) -> {
                var errors = notices.errors(refusal, reader.locale());
                if (errors.isEmpty()) {
                    boolean isChanged = refusal.code().equals(Contribute.CHANGED);
                    errors.put(
                            isChanged ? ContributionPage.CHANGED : "file",
                            notices.say(refusal, reader.locale()));
                }
                // Somebody else behind the same link may have been faster.
                Desk desk = contribute.desk(read.addressee());
                var page = page(desk, secret, written, errors, reader);
                page.addObject(Notices.ATTRIBUTE, notices.of(refusal, reader.locale()));
                page.setStatus(HttpStatusCode.valueOf(refusal.kind().status()));
                yield page;
            }
        };
    }

    private static Written kept(Desk desk) {
        var contribution = desk.contribution();
        return new Written(
                contribution.revision(),
                contribution.language(),
                contribution.text(),
                contribution.mayPublish());
    }

    private static ModelAndView page(
            Desk desk, String secret, Written shown, Map<String, String> errors, Reader reader) {
        var view = ContributionPage.of(desk, "/contribute/" + secret, shown, errors, reader);
        return new ModelAndView("contribution/contribution").addObject("view", view);
    }

    private ModelAndView refused(Refusal refusal, HttpServletResponse response, Reader reader) {
        if (refusal.kind() == Refusal.Kind.TOO_MANY) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Attempts.WINDOW.toSeconds()));
        }
        var page =
                new ModelAndView("contribution/refused")
                        .addObject("words", notices.say(refusal, reader.locale()));
        page.setStatus(HttpStatusCode.valueOf(refusal.kind().status()));
        return page;
    }

    /** The address is a secret: no other site, no search engine and no cache learns it. */
    private static void seal(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
