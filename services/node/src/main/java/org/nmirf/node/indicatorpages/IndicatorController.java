package org.nmirf.node.indicatorpages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.indicator.EnterValues;
import org.nmirf.node.indicator.EnterValues.Correction;
import org.nmirf.node.indicator.Indicator;
import org.nmirf.node.indicator.IndicatorForm;
import org.nmirf.node.indicator.KeepIndicator;
import org.nmirf.node.indicator.ReadIndicators;
import org.nmirf.node.indicator.ValueSheet;
import org.nmirf.node.limit.TakesFile;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.MissingPageException;
import org.nmirf.node.site.Notices;
import org.nmirf.node.site.TypedForm;
import org.nmirf.node.spreadsheet.CsvText;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of indicators, the page of one with its chart, and its forms. */
@Controller
class IndicatorController {

    private static final int SIZE = 50;

    private final ReadIndicators read;
    private final KeepIndicator keep;
    private final EnterValues enter;
    private final IndicatorPages pages;
    private final Forms forms;

    IndicatorController(
            ReadIndicators read,
            KeepIndicator keep,
            EnterValues enter,
            IndicatorPages pages,
            Forms forms) {
        this.read = read;
        this.keep = keep;
        this.enter = enter;
        this.pages = pages;
        this.forms = forms;
    }

    /** What forms are made with. */
    @org.springframework.stereotype.Component
    record Forms(IndicatorEditor editor, Notices notices) {}

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR, Role.FOCAL_POINT})
    @GetMapping("/indicators")
    ModelAndView list(
            @RequestParam(defaultValue = "false") boolean archive,
            @RequestParam(defaultValue = "0") int page,
            CurrentPerson current,
            Reader reader) {
        Person person = Person.of(current);
        int asked = Math.clamp(page, 0, Integer.MAX_VALUE / SIZE - 1);
        List<Indicator> shown =
                read.all(person).stream().filter(one -> one.isArchived() == archive).toList();
        return new ModelAndView("indicator/list")
                .addObject(
                        "lines",
                        pages.lines(
                                shown.stream().skip((long) asked * SIZE).limit(SIZE).toList(),
                                reader))
                .addObject("total", shown.size())
                .addObject("page", asked)
                .addObject("isLast", (asked + 1) * SIZE >= shown.size())
                .addObject("archive", archive)
                .addObject("isOfficer", person.is(Role.OFFICER));
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR, Role.FOCAL_POINT})
    @GetMapping("/indicators/{id}")
    ModelAndView detail(@PathVariable String id, CurrentPerson current, Reader reader) {
        Person person = Person.of(current);
        return detail(find(id, person), TypedForm.EMPTY, person, reader);
    }

    private ModelAndView detail(
            Indicator indicator, TypedForm values, Person person, Reader reader) {
        return new ModelAndView("indicator/detail")
                .addObject("form", values)
                .addObject("waiting", forms.editor().waiting(indicator, person))
                .addObject("view", pages.page(indicator, person, reader));
    }

    /** The values for download, in columns that can be brought in again. */
    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR, Role.FOCAL_POINT})
    @GetMapping("/indicators/{id}/values.csv")
    ResponseEntity<byte[]> download(@PathVariable String id, CurrentPerson current) {
        Indicator indicator = find(id, Person.of(current));
        var headers = new HttpHeaders();
        headers.setContentType(new MediaType("text", "csv", StandardCharsets.UTF_8));
        headers.set("X-Content-Type-Options", "nosniff");
        headers.setContentDisposition(
                ContentDisposition.attachment()
                        .filename("indicator-" + indicator.id() + ".csv")
                        .build());
        return ResponseEntity.ok().headers(headers).body(CsvText.of(pages.table(indicator)));
    }

    @AllowedTo(Role.OFFICER)
    @GetMapping("/indicators/new")
    ModelAndView fresh(
            @RequestParam(required = false) @Nullable String recommendation,
            @RequestParam(required = false) @Nullable String action,
            Reader reader) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("kind", List.of(Indicator.Kind.OUTCOME.name()));
        if (recommendation != null) {
            fields.put("recommendations", List.of(Dossiers.uuid(recommendation).toString()));
        }
        if (action != null) {
            fields.put("actions", List.of(Dossiers.uuid(action).toString()));
        }
        return form(null, TypedForm.of(fields), reader);
    }

    @AllowedTo(Role.OFFICER)
    @GetMapping("/indicators/{id}/edit")
    ModelAndView edit(@PathVariable String id, CurrentPerson current, Reader reader) {
        Person person = Person.of(current);
        Indicator indicator = find(id, person);
        return form(indicator.id(), forms.editor().fields(indicator, person), reader);
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/indicators")
    ModelAndView create(
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        TypedForm form = TypedForm.of(sent);
        Outcome<Indicator> outcome =
                readable(form).then(typed -> keep.create(typed.content(), Person.of(current)));
        return saved(null, form, outcome, reader, flash);
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/indicators/{id}")
    ModelAndView change(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        UUID indicator = Dossiers.uuid(id);
        TypedForm form = TypedForm.of(sent);
        Person person = Person.of(current);
        Outcome<Indicator> outcome =
                readable(form)
                        .then(typed -> keep.change(typed.seen(indicator), typed.content(), person))
                        .map(kept -> forms.editor().kept(kept, form, person));
        return saved(indicator, form, outcome, reader, flash);
    }

    /** Takes values from a file, or from what was pasted where no file was chosen. */
    @AllowedTo({Role.OFFICER, Role.FOCAL_POINT})
    @TakesFile(megabytes = 10)
    @PostMapping("/indicators/{id}/values")
    ModelAndView values(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile file,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash)
            throws IOException {
        Person person = Person.of(current);
        Indicator indicator = find(id, person);
        TypedForm form = TypedForm.of(sent);
        var entries =
                file == null || file.isEmpty()
                        ? ValueSheet.text(form.value("values"))
                        : ValueSheet.file(file.getBytes());
        var outcome =
                entries.then(
                        values -> enter.enter(indicator.id(), values, correction(form), person));
        return switch (outcome) {
            case Outcome.Done(var entered) -> {
                flash.addFlashAttribute(
                        Notices.ATTRIBUTE,
                        Notice.success(
                                "indicator.entered",
                                Integer.toString(entered.added()),
                                Integer.toString(entered.corrected()),
                                Integer.toString(entered.same())));
                yield new ModelAndView("redirect:/indicators/" + indicator.id());
            }
            case Outcome.Refused(var refusal) -> {
                TypedForm shown = form.with(refusal, forms.notices(), reader.locale());
                yield forms.notices()
                        .refused(
                                detail(indicator, shown, person, reader), refusal, reader.locale());
            }
        };
    }

    private static Correction correction(TypedForm form) {
        return new Correction(
                form.has("correct") ? (Integer) Seen.revision(form.value("seen")) : null,
                form.value("reason"));
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/indicators/{id}/archived")
    String archive(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "false") boolean away,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        UUID indicator = Dossiers.uuid(id);
        var wish = Seen.of(indicator, revision);
        flash.addFlashAttribute(
                Notices.ATTRIBUTE,
                forms.notices()
                        .of(
                                keep.archive(wish, away, Person.of(current)),
                                away ? "indicator.is-away" : "indicator.taken-out",
                                reader.locale()));
        return "redirect:/indicators/" + indicator;
    }

    private Outcome<IndicatorForm> readable(TypedForm form) {
        List<Detail> wrong = new ArrayList<>();
        IndicatorForm typed = forms.editor().read(form, wrong);
        return wrong.isEmpty() ? Outcome.done(typed) : Outcome.refused(Refusal.invalid(wrong));
    }

    private ModelAndView saved(
            @Nullable UUID id,
            TypedForm form,
            Outcome<Indicator> outcome,
            Reader reader,
            RedirectAttributes flash) {
        return switch (outcome) {
            case Outcome.Done(var indicator) -> {
                flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("indicator.saved"));
                yield new ModelAndView("redirect:/indicators/" + indicator.id());
            }
            case Outcome.Refused(var refusal) -> {
                TypedForm shown = form.with(refusal, forms.notices(), reader.locale());
                yield forms.notices().refused(form(id, shown, reader), refusal, reader.locale());
            }
        };
    }

    private ModelAndView form(@Nullable UUID id, TypedForm form, Reader reader) {
        return new ModelAndView("indicator/form")
                .addObject("view", forms.editor().view(id, form, reader));
    }

    private Indicator find(String id, Person person) {
        return read.find(Dossiers.uuid(id), person).orElseThrow(() -> new MissingPageException(id));
    }
}
