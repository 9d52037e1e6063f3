package org.nmirf.hub.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.hub.search.PracticeQuery;
import org.nmirf.hub.search.QueryReader;
import org.nmirf.hub.search.QueryReader.Reading;
import org.nmirf.hub.search.QueryReader.Rejected;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads what somebody wants to take along from the parameters of an address. */
@Component
class ExportRequest {

    private static final String FORMAT = "format";
    private static final int MOST_IDS = 10_000;
    private static final String LANGUAGES = "languages";

    private final QueryReader queries;

    ExportRequest(QueryReader queries) {
        this.queries = queries;
    }

    /**
     * What is wanted, and what could not be read of it.
     *
     * @param export all that could be read
     */
    record Read(Export export, List<Rejected> rejected) {

        Read {
            rejected = List.copyOf(rejected);
        }
    }

    /** Reads an address of a page. */
    Read page(MultiValueMap<String, String> parameters, Language reader, String site) {
        return read(parameters, queries.readPage(parameters, reader), reader, site);
    }

    /** Reads an address of the API. */
    Read api(MultiValueMap<String, String> parameters, Language reader, String site) {
        return read(parameters, queries.readApi(parameters, reader), reader, site);
    }

    /** What became of practices whose ids are known, as somebody takes it along. */
    Export changed(String format, Language reader, String site) {
        return new Export(
                PracticeQuery.everything(reader),
                new TextChoice(true, List.of()),
                ExportForm.find(format).orElse(ExportForm.XLSX),
                reader,
                site,
                "recheck.changed.only");
    }

    /** Ids between commas; none when one of them is no id, or when there are too many. */
    List<String> ids(String text) {
        try {
            List<String> ids =
                    Arrays.stream(text.split(",", -1))
                            .map(one -> UUID.fromString(one.strip()).toString())
                            .distinct()
                            .toList();
            return ids.size() > MOST_IDS ? List.of() : ids;
        } catch (IllegalArgumentException noIds) {
            return List.of();
        }
    }

    private static Read read(
            MultiValueMap<String, String> parameters,
            Reading reading,
            Language reader,
            String site) {
        List<Rejected> rejected = new ArrayList<>(reading.rejected());
        String word = Optional.ofNullable(parameters.getFirst(FORMAT)).orElse("").strip();
        Optional<ExportForm> form =
                word.isEmpty() ? Optional.of(ExportForm.XLSX) : ExportForm.find(word);
        if (form.isEmpty()) {
            rejected.add(new Rejected(FORMAT, ExportForm.words()));
        }
        var query = reading.query().readBy(reader);
        Optional<TextChoice> texts =
                TextChoice.read(parameters.getOrDefault(LANGUAGES, List.of()), query);
        if (texts.isEmpty()) {
            rejected.add(new Rejected(LANGUAGES, TextChoice.words()));
        }
        return new Read(
                new Export(
                        query,
                        texts.orElseGet(() -> new TextChoice(false, List.of())),
                        form.orElse(ExportForm.XLSX),
                        reader,
                        site,
                        null),
                rejected);
    }
}
