package org.nmirf.hub.harvest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.nmirf.hub.caching.Fresh;
import org.nmirf.hub.harvest.HarvestRefusal.Code;
import org.nmirf.hub.harvest.HarvestWriter.Asked;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Answers harvesters. */
@RestController
@Tag(name = "Harvesting", description = "OAI-PMH 2.0, for libraries and catalogues")
@SecurityRequirements
class HarvestController {

    private static final MediaType XML = new MediaType("text", "xml", StandardCharsets.UTF_8);

    private final RequestReader reader;
    private final Harvest harvest;
    private final HarvestWriter writer;

    HarvestController(RequestReader reader, Harvest harvest, HarvestWriter writer) {
        this.reader = reader;
        this.harvest = harvest;
        this.writer = writer;
    }

    @RequestMapping(
            path = "/oai",
            method = {RequestMethod.GET, RequestMethod.POST})
    @Operation(
            summary = "Harvest practices by OAI-PMH 2.0",
            description =
                    """
                    All six verbs; formats oai_dc and practice; sets by theme, goal, body and \
                    language; days, no times. Withdrawn practices stay as deleted records. Errors \
                    are answered with 200 and a code, as the protocol demands.""")
    @Parameter(name = "verb", description = "One of the six", example = "ListRecords")
    @Parameter(name = "metadataPrefix", description = "oai_dc or practice", example = "oai_dc")
    @Parameter(name = "from", description = "First day", example = "2026-03-01")
    @Parameter(name = "until", description = "Last day", example = "2026-03-31")
    @Parameter(name = "set", description = "One of ListSets", example = "theme-health")
    @Parameter(name = "identifier", description = "Of one record")
    @Parameter(name = "resumptionToken", description = "Of the answer before")
    @ApiResponse(responseCode = "200", description = "The answer, or what is wrong")
    @ApiResponse(responseCode = "503", description = "The search engine does not answer")
    ResponseEntity<byte[]> answer(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> arguments,
            HttpServletRequest request) {
        var asked =
                new Asked(
                        ServletUriComponentsBuilder.fromContextPath(request).toUriString(),
                        arguments.toSingleValueMap());
        return Fresh.ok().contentType(XML).body(answer(reader.read(arguments), asked));
    }

    private byte[] answer(HarvestRequest request, Asked asked) {
        return switch (request) {
            case HarvestRequest.Identify identify -> writer.identity(asked);
            case HarvestRequest.ListSets sets -> writer.sets(asked);
            case HarvestRequest.ListFormats formats -> {
                UUID practice = formats.practice();
                yield practice == null || harvest.find(practice).isPresent()
                        ? writer.formats(asked)
                        : unknown(asked);
            }
            case HarvestRequest.GetRecord(var practice, var format) ->
                    harvest.find(practice)
                            .map(record -> writer.record(record, format, asked))
                            .orElseGet(() -> unknown(asked));
            case HarvestRequest.ListAll(var selection, var isWhole) ->
                    list(selection, isWhole, asked);
            case HarvestRequest.Refused(var refusal) -> writer.refusal(refusal, asked);
        };
    }

    private byte[] list(Selection selection, boolean isWhole, Asked asked) {
        Harvest.Page page = harvest.page(selection);
        return page.records().isEmpty() && selection.seen() == 0
                ? writer.refusal(Code.NO_RECORDS_MATCH.because("nothing is like that"), asked)
                : writer.list(page, selection, isWhole, asked);
    }

    private byte[] unknown(Asked asked) {
        return writer.refusal(Code.ID_DOES_NOT_EXIST.because("there is no such record"), asked);
    }
}
