package org.nmirf.node.handover;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.RefusedException;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.MissingPageException;
import org.nmirf.node.site.Notices;
import org.nmirf.web.language.Language;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which somebody who leaves is followed by somebody else. */
@Controller
class HandoverController {

    private final FocalPoints focalPoints;
    private final List<OpenItems> kinds;
    private final HandOver handOver;
    private final Notices notices;

    HandoverController(
            FocalPoints focalPoints, List<OpenItems> kinds, HandOver handOver, Notices notices) {
        this.focalPoints = focalPoints;
        this.kinds = List.copyOf(kinds);
        this.handOver = handOver;
        this.notices = notices;
    }

    @AllowedTo({Role.OFFICER, Role.ADMIN})
    @GetMapping("/people/{id}/handover")
    ModelAndView look(@PathVariable String id, Reader reader) {
        return page(get(id), Map.of(), reader);
    }

    @AllowedTo({Role.OFFICER, Role.ADMIN})
    @PostMapping("/people/{id}/handover")
    ModelAndView hand(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes next) {
        FocalPoint leaving = get(id);
        try {
            UUID handover =
                    handOver.hand(
                            leaving.withRead(revision(typed)),
                            successor(typed),
                            typed.getOrDefault("reason", "").strip(),
                            Person.of(current));
            next.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("handover.done"));
            return new ModelAndView("redirect:/handovers/" + handover);
        } catch (RefusedException refused) {
            return refused(leaving, typed, refused.refusal(), reader);
        }
    }

    private static int revision(Map<String, String> typed) {
        String text = typed.getOrDefault("revision", "");
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    private static Successor successor(Map<String, String> typed) {
        String known = typed.getOrDefault("successor", "");
        return known.isEmpty()
                ? new Successor.Newcomer(
                        typed.getOrDefault("name", ""),
                        typed.getOrDefault("email", ""),
                        typed.getOrDefault("account", ""),
                        typed.getOrDefault("language", ""))
                : new Successor.Known(Dossiers.uuid(known));
    }

    private ModelAndView refused(
            FocalPoint leaving, Map<String, String> typed, Refusal refusal, Reader reader) {
        var page =
                page(leaving, typed, reader)
                        .addObject(
                                "errors",
                                refusal.details().stream()
                                        .collect(
                                                Collectors.toMap(
                                                        Refusal.Detail::field,
                                                        detail ->
                                                                notices.say(
                                                                        detail, reader.locale()),
                                                        (first, second) -> first)))
                        .addObject(Notices.ATTRIBUTE, notices.of(refusal, reader.locale()));
        page.setStatus(HttpStatusCode.valueOf(refusal.kind().status()));
        return page;
    }

    private ModelAndView page(FocalPoint leaving, Map<String, String> typed, Reader reader) {
        Map<String, List<OpenItem>> items = new LinkedHashMap<>();
        kinds.forEach(kind -> items.put(kind.kind(), kind.find(leaving.id(), reader)));
        items.values().removeIf(List::isEmpty);
        int count = items.values().stream().mapToInt(List::size).sum();
        List<FocalPoint> standsInFor = standsInFor(leaving);
        return new ModelAndView("handover/form")
                .addObject("leaving", leaving)
                .addObject("items", items)
                .addObject("count", count)
                .addObject("standsInFor", standsInFor)
                .addObject("mayHand", leaving.isActive() || count > 0 || !standsInFor.isEmpty())
                .addObject("successors", successors(leaving, typed, reader))
                .addObject("languages", languages(typed, reader))
                .addObject("typed", typed)
                .addObject("errors", Map.of());
    }

    private List<FocalPoint> standsInFor(FocalPoint leaving) {
        return focalPoints.all().stream()
                .filter(one -> one.isActive() && leaving.id().equals(one.deputy()))
                .toList();
    }

    /** The deputy first: who stood in knows most. */
    private List<Option> successors(FocalPoint leaving, Map<String, String> typed, Reader reader) {
        String chosen = typed.getOrDefault("successor", "");
        return focalPoints.all().stream()
                .filter(one -> one.isActive() && !one.id().equals(leaving.id()))
                .sorted(
                        (one, other) -> {
                            boolean isFirst = one.id().equals(leaving.deputy());
                            boolean isSecond = other.id().equals(leaving.deputy());
                            return isFirst == isSecond
                                    ? reader.language().compare(one.name(), other.name())
                                    : Boolean.compare(isSecond, isFirst);
                        })
                .map(
                        one ->
                                Option.of(
                                        one.id().toString(),
                                        one.name(),
                                        one.id().toString().equals(chosen)))
                .toList();
    }

    private static List<Option> languages(Map<String, String> typed, Reader reader) {
        String chosen = typed.getOrDefault("language", reader.language().code());
        return Language.forInterface().stream()
                .map(one -> Option.of(one.code(), one.ownName(), one.code().equals(chosen)))
                .toList();
    }

    private FocalPoint get(String id) {
        return focalPoints.find(Dossiers.uuid(id)).orElseThrow(() -> new MissingPageException(id));
    }
}
