package org.nmirf.node.evidence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.attachment.Downloads;
import org.nmirf.node.evidence.Evidence.Owner;
import org.nmirf.node.evidence.Evidence.Visibility;
import org.nmirf.node.limit.TakesFile;
import org.nmirf.node.showing.Asks;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

/** Evidence over the API. */
@RestController
@RequestMapping("/api/evidence")
@Tag(name = "Evidence", description = "Files and links beside actions and updates")
class EvidenceApi {

    private final KeepEvidence keep;
    private final Asks asks;

    EvidenceApi(KeepEvidence keep, Asks asks) {
        this.keep = keep;
        this.asks = asks;
    }

    @Schema(name = "Evidence", description = "A file or link beside an action or an update")
    record EvidenceAnswer(
            @JsonUnwrapped Evidence evidence,
            @Schema(description = "Proposal to make it public, which waits for another person")
                    @Nullable UUID waiting) {}

    private EvidenceAnswer answer(Evidence one) {
        return new EvidenceAnswer(one, asks.waiting(EvidenceFiles.KIND).get(one.id()));
    }

    @Schema(name = "EvidenceLink")
    record LinkForm(
            @Nullable String url,
            @Schema(description = "The host of the address unless it is said")
                    @Nullable String title,
            @Nullable Visibility visibility) {}

    @Schema(name = "EvidenceRemoval")
    record RemovalForm(@Schema(description = "A must") @Nullable String reason) {}

    @Schema(name = "EvidenceVisibility")
    record VisibilityForm(int revision, Visibility visibility) {}

    @AllowedTo({
        Role.OFFICER,
        Role.APPROVER,
        Role.ADMIN,
        Role.AUDITOR,
        Role.FOCAL_POINT,
        Role.CONTRIBUTOR
    })
    @GetMapping("/{kind}/{owner}")
    @Operation(
            summary = "Evidence beside an action or an update",
            description = "The kind is action or update.")
    List<EvidenceAnswer> list(
            @PathVariable String kind, @PathVariable UUID owner, CurrentPerson current) {
        return keep.list(new Owner(kind, owner), Person.of(current)).orProblem().stream()
                .map(this::answer)
                .toList();
    }

    @AllowedTo({Role.OFFICER, Role.FOCAL_POINT, Role.CONTRIBUTOR})
    @TakesFile(megabytes = 10)
    @PostMapping(path = "/{kind}/{owner}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Put a file beside an action or an update",
            description =
                    "PNG, JPEG, PDF, TXT, CSV, DOCX, XLSX or PPTX under a name that says so, at"
                            + " most 10 MB and ten pieces. Internal unless it is said; making it"
                            + " public waits for another person.")
    EvidenceAnswer attach(
            @PathVariable String kind,
            @PathVariable UUID owner,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "INTERNAL") Visibility visibility,
            CurrentPerson current)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return answer(
                keep.attach(
                                new Owner(kind, owner),
                                name,
                                file.getBytes(),
                                visibility,
                                Person.of(current))
                        .orProblem());
    }

    @AllowedTo({Role.OFFICER, Role.FOCAL_POINT, Role.CONTRIBUTOR})
    @PostMapping("/{kind}/{owner}/links")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Put a link beside an action or an update")
    EvidenceAnswer link(
            @PathVariable String kind,
            @PathVariable UUID owner,
            @RequestBody LinkForm form,
            CurrentPerson current) {
        return answer(
                keep.link(
                                new Owner(kind, owner),
                                Objects.requireNonNullElse(form.url(), ""),
                                Objects.requireNonNullElse(form.title(), ""),
                                Objects.requireNonNullElse(form.visibility(), Visibility.INTERNAL),
                                Person.of(current))
                        .orProblem());
    }

    @AllowedTo({
        Role.OFFICER,
        Role.APPROVER,
        Role.ADMIN,
        Role.AUDITOR,
        Role.FOCAL_POINT,
        Role.CONTRIBUTOR
    })
    @GetMapping("/{id}")
    @Operation(summary = "A file as it came, for download")
    ResponseEntity<byte[]> open(@PathVariable UUID id, CurrentPerson current) {
        Person person = Person.of(current);
        Evidence evidence = keep.find(id, person).orProblem();
        return Downloads.file(evidence.item().title(), keep.open(evidence, person).orProblem());
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER})
    @PutMapping("/{id}/visibility")
    @Operation(
            summary = "Let the public see it, or no longer",
            description =
                    "To let the public see it waits for another person; to hide it counts at once.")
    EvidenceAnswer show(
            @PathVariable UUID id, @RequestBody VisibilityForm form, CurrentPerson current) {
        return answer(
                keep.show(id, form.revision(), form.visibility(), Person.of(current)).orProblem());
    }

    @AllowedTo({Role.OFFICER, Role.FOCAL_POINT, Role.CONTRIBUTOR})
    @PostMapping("/{id}/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Remove it for good",
            description =
                    "For whoever added it, and officers. The history keeps who, when and why.")
    void remove(@PathVariable UUID id, @RequestBody RemovalForm form, CurrentPerson current) {
        keep.remove(id, Objects.requireNonNullElse(form.reason(), ""), Person.of(current))
                .orProblem();
    }
}
