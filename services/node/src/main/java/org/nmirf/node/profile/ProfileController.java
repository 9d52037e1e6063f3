package org.nmirf.node.profile;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.chronicle.HistoryView;
import org.nmirf.node.declaration.DeclarationKind;
import org.nmirf.node.declaration.MechanismProfile;
import org.nmirf.node.declaring.DeclarationPages;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.site.Notices;
import org.nmirf.node.site.TypedForm;
import org.nmirf.web.assessment.Indicator;
import org.nmirf.web.assessment.Indicator.Part;
import org.nmirf.web.assessment.SelfAssessment;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of the profile and its form. */
@Controller
class ProfileController {

    private final Profiles profiles;
    private final KeepProfile keep;
    private final DeclarationPages declarations;
    private final Around around;

    ProfileController(
            Profiles profiles, KeepProfile keep, DeclarationPages declarations, Around around) {
        this.profiles = profiles;
        this.keep = keep;
        this.declarations = declarations;
        this.around = around;
    }

    /** Where words come from. */
    @org.springframework.stereotype.Component("profileAround")
    record Around(
            Vocabularies vocabularies,
            MessageSource messages,
            Notices notices,
            HistoryView history,
            Clock clock) {

        OwnPicture picture(List<Profiles.Past> past, Reader reader) {
            return OwnPicture.of(past, clock.getZone(), reader);
        }
    }

    /**
     * An indicator of the form.
     *
     * @param levels with what each means
     */
    record Question(Indicator indicator, List<Option> levels) {

        Question {
            levels = List.copyOf(levels);
        }

        /** Message key of what it is called. */
        public String key() {
            return "assessment.of." + indicator.code();
        }

        /** Name of its field. */
        public String field() {
            return "level-" + indicator.code();
        }
    }

    /** A part of the form. */
    record Questions(Part part, List<Question> all) {

        Questions {
            all = List.copyOf(all);
        }
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/profile")
    ModelAndView show(CurrentPerson current, Reader reader) {
        var person = Person.of(current);
        var profile = profiles.find();
        return new ModelAndView("profile/detail")
                .addObject("profile", profile.orElse(null))
                .addObject("own", profile.map(Profile::own).orElse(null))
                .addObject(
                        "picture",
                        profile.map(one -> around.picture(profiles.past(one), reader)).orElse(null))
                .addObject(
                        "versions",
                        profile.map(one -> around.history().of(Profiles.KIND, one.id(), reader))
                                .orElse(List.of()))
                .addObject("isWriter", isWriter(person))
                .addObject("view", declarations.of(DeclarationKind.MECHANISM, person, reader));
    }

    private static boolean isWriter(Person person) {
        return person.is(Role.OFFICER) || person.is(Role.ADMIN);
    }

    @AllowedTo({Role.OFFICER, Role.ADMIN})
    @GetMapping("/profile/edit")
    ModelAndView edit(Reader reader) {
        return form(
                profiles.find()
                        .map(one -> TypedProfile.fields(one.content(), one.revision()))
                        .orElseGet(() -> TypedProfile.fields(MechanismProfile.EMPTY, 0)),
                reader);
    }

    @AllowedTo({Role.OFFICER, Role.ADMIN})
    @PostMapping("/profile")
    ModelAndView save(
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        TypedForm form = TypedForm.of(sent);
        List<Detail> wrong = new ArrayList<>();
        MechanismProfile typed = TypedProfile.content(form, wrong);
        Outcome<Profile> outcome =
                wrong.isEmpty()
                        ? keep.keep(
                                form.revision(), typed, form.value("reason"), Person.of(current))
                        : Outcome.refused(Refusal.invalid(wrong));
        return switch (outcome) {
            case Outcome.Done(var saved) -> {
                flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("profile.saved"));
                yield new ModelAndView("redirect:/profile");
            }
            case Outcome.Refused(var refusal) -> {
                var notices = around.notices();
                var page =
                        form(form.with(refusal, notices, reader.locale()), reader)
                                .addObject("problem", notices.say(refusal, reader.locale()));
                page.setStatus(HttpStatusCode.valueOf(refusal.kind().status()));
                yield page;
            }
        };
    }

    private ModelAndView form(TypedForm form, Reader reader) {
        return new ModelAndView("profile/form")
                .addObject("form", form)
                .addObject("problem", null)
                .addObject("typesOhchr", types("mechanism-types-ohchr", "typeOhchr", form, reader))
                .addObject("typesUrg", types("mechanism-types-urg", "typeUrg", form, reader))
                .addObject(
                        "parts",
                        List.of(Part.values()).stream()
                                .map(part -> questions(part, form, reader))
                                .toList());
    }

    private Questions questions(Part part, TypedForm form, Reader reader) {
        return new Questions(
                part,
                part.indicators().stream()
                        .map(one -> new Question(one, levels(one, form, reader)))
                        .toList());
    }

    private List<Option> levels(Indicator indicator, TypedForm form, Reader reader) {
        String chosen = form.value("level-" + indicator.code());
        return IntStream.rangeClosed(Indicator.LOWEST, indicator.highest())
                .mapToObj(
                        level ->
                                Option.of(
                                        String.valueOf(level),
                                        words(indicator, level, reader),
                                        chosen.equals(String.valueOf(level))))
                .toList();
    }

    private String words(Indicator indicator, int level, Reader reader) {
        String key = SelfAssessment.Row.levelKey(indicator, level);
        String said =
                around.messages()
                        .getMessage(
                                "profile.level-choice",
                                new Object[] {
                                    level, around.messages().getMessage(key, null, reader.locale())
                                },
                                key,
                                reader.locale());
        return said == null ? key : said;
    }

    private List<Option> types(String vocabulary, String field, TypedForm form, Reader reader) {
        return around.vocabularies().vocabulary(vocabulary).concepts().stream()
                .map(
                        one ->
                                Option.of(
                                        one.code(),
                                        one.label(reader.language().code()),
                                        one.code().equals(form.value(field))))
                .toList();
    }
}
