package org.nmirf.node.attachment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.limit.TakesFile;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.RefusedException;
import org.nmirf.node.practice.Leaving;
import org.nmirf.node.practice.PracticeId;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files beside practices over the API. */
@RestController
@RequestMapping("/api/practices/{id}/attachments")
@Tag(name = "Attachments", description = "Files that are kept in the country")
class AttachmentApi {

    private final AttachFile files;
    private final LetLeave leave;
    private final ReadWords words;

    AttachmentApi(AttachFile files, LetLeave leave, ReadWords words) {
        this.files = files;
        this.leave = leave;
        this.words = words;
    }

    /**
     * What is to leave of a file.
     *
     * @param revision revision of the practice that was read
     * @param descriptions of a picture: language to what can be seen
     * @param language of the words that are taken over from a document
     * @param title of those words
     * @param text those words
     */
    @Schema(name = "AttachmentLeaving")
    record LeavingForm(
            @Nullable Integer revision,
            @Nullable Map<String, String> descriptions,
            @Nullable String language,
            @Nullable String title,
            @Nullable String text) {}

    @Schema(name = "AttachmentWords")
    record WordsAnswer(String text) {}

    @Schema(name = "AttachmentChange")
    record Changed(int revision) {}

    @AllowedTo({Role.OFFICER, Role.APPROVER})
    @GetMapping
    @Operation(summary = "The files beside a practice")
    List<Attachment> list(@PathVariable PracticeId id) {
        return files.list(id).orProblem();
    }

    @AllowedTo(Role.OFFICER)
    @TakesFile(megabytes = 10)
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Put a file beside a practice",
            description =
                    "PNG, JPEG, PDF, TXT, CSV, DOCX, XLSX or PPTX under a name that says so, at"
                            + " most 10 MB and ten files. It stays in the country.")
    Attachment attach(
            @PathVariable PracticeId id, @RequestParam MultipartFile file, CurrentPerson current)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return files.attach(id, name, file.getBytes(), Person.of(current)).orProblem();
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER})
    @GetMapping("/{attachment}")
    @Operation(summary = "A file as it came, for download")
    ResponseEntity<byte[]> open(
            @PathVariable PracticeId id, @PathVariable UUID attachment, CurrentPerson current) {
        var found = files.find(id, attachment).orProblem();
        return Downloads.file(found, files.open(found, Person.of(current)));
    }

    @AllowedTo(Role.OFFICER)
    @DeleteMapping("/{attachment}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove a file for good")
    @ApiResponse(responseCode = "409", description = "Something of it is to leave")
    void remove(@PathVariable PracticeId id, @PathVariable UUID attachment, CurrentPerson current) {
        files.remove(id, attachment, Person.of(current)).orProblem();
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER})
    @GetMapping("/{attachment}/words")
    @Operation(summary = "The words of a document, to be cut down and taken over")
    WordsAnswer words(
            @PathVariable PracticeId id, @PathVariable UUID attachment, CurrentPerson current) {
        return new WordsAnswer(words.of(id, attachment, Person.of(current)).orProblem());
    }

    @AllowedTo(Role.OFFICER)
    @PutMapping("/{attachment}/leaving")
    @Operation(
            summary = "Say what of a file is to leave with the practice",
            description =
                    "A picture with its descriptions, or words of a document. The practice becomes"
                            + " a draft again.")
    @ApiResponse(responseCode = "409", description = "The country lets nothing of it leave")
    Changed let(
            @PathVariable PracticeId id,
            @PathVariable UUID attachment,
            @RequestBody LeavingForm form,
            CurrentPerson current) {
        Integer read = form.revision();
        if (read == null) {
            throw new RefusedException(
                    Refusal.of(Refusal.Kind.INVALID, "practice.revision-missing"));
        }
        int revision = read;
        var person = Person.of(current);
        var descriptions = form.descriptions();
        var practice =
                descriptions == null
                        ? leave.annex(id, revision, annex(attachment, form), person)
                        : leave.picture(id, attachment, revision, descriptions, person);
        return new Changed(practice.orProblem().revision());
    }

    private static Leaving.Annex annex(UUID attachment, LeavingForm form) {
        return new Leaving.Annex(
                attachment,
                Objects.requireNonNullElse(form.language(), ""),
                Objects.requireNonNullElse(form.title(), ""),
                Objects.requireNonNullElse(form.text(), ""));
    }

    @AllowedTo(Role.OFFICER)
    @DeleteMapping("/{attachment}/leaving")
    @Operation(summary = "Keep all of a file in the country again")
    Changed stay(
            @PathVariable PracticeId id,
            @PathVariable UUID attachment,
            @RequestParam int revision,
            CurrentPerson current) {
        var practice = leave.stay(id, attachment, revision, Person.of(current)).orProblem();
        return new Changed(practice.revision());
    }
}
