package org.nmirf.hub.harvest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.change.ChangeFeed;
import org.nmirf.hub.change.ChangeSettings;
import org.nmirf.hub.harvest.HarvestRefusal.Code;
import org.nmirf.hub.harvest.HarvestRequest.Refused;
import org.nmirf.hub.search.Names;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads a request of OAI-PMH from its arguments. */
@Component
class RequestReader {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String VERB = "verb";
    private static final String TOKEN = "resumptionToken";
    private static final String PREFIX = "metadataPrefix";
    private static final String IDENTIFIER = "identifier";

    private static final Map<String, Set<String>> ARGUMENTS =
            Map.of(
                    "Identify", Set.of(),
                    "ListMetadataFormats", Set.of(IDENTIFIER),
                    "ListSets", Set.of(TOKEN),
                    "ListIdentifiers", Set.of(PREFIX, "from", "until", "set", TOKEN),
                    "ListRecords", Set.of(PREFIX, "from", "until", "set", TOKEN),
                    "GetRecord", Set.of(IDENTIFIER, PREFIX));

    private final ChangeFeed changes;
    private final Names names;
    private final ChangeSettings settings;

    RequestReader(ChangeFeed changes, Names names, ChangeSettings settings) {
        this.changes = changes;
        this.names = names;
        this.settings = settings;
    }

    HarvestRequest read(MultiValueMap<String, String> arguments) {
        var verbs = arguments.get(VERB);
        Set<String> allowed =
                verbs == null || verbs.size() != 1 ? null : ARGUMENTS.get(verbs.getFirst());
        if (verbs == null || allowed == null) {
            return refused(Code.BAD_VERB, "verb must be one of the six, once");
        }
        for (var argument : arguments.entrySet()) {
            if (!argument.getKey().equals(VERB) && !allowed.contains(argument.getKey())) {
                return refused(Code.BAD_ARGUMENT, "this verb has no such argument");
            }
            if (argument.getValue().size() != 1) {
                return refused(Code.BAD_ARGUMENT, "an argument is there more than once");
            }
        }
        Map<String, String> given = arguments.toSingleValueMap();
        return switch (verbs.getFirst()) {
            case "Identify" -> new HarvestRequest.Identify();
            case "ListSets" -> sets(given);
            case "ListMetadataFormats" -> formats(given.get(IDENTIFIER));
            case "GetRecord" -> record(given);
            default -> list(given, verbs.getFirst().equals("ListRecords"));
        };
    }

    private static HarvestRequest sets(Map<String, String> given) {
        // All sets fit in one answer, so no token was ever given.
        return given.containsKey(TOKEN)
                ? refused(Code.BAD_RESUMPTION_TOKEN, "there is no such list to go on with")
                : new HarvestRequest.ListSets();
    }

    private HarvestRequest formats(@Nullable String identifier) {
        if (identifier == null) {
            return new HarvestRequest.ListFormats(null);
        }
        return practice(identifier)
                .<HarvestRequest>map(HarvestRequest.ListFormats::new)
                .orElseGet(RequestReader::unknown);
    }

    private HarvestRequest record(Map<String, String> given) {
        String identifier = given.get(IDENTIFIER);
        String prefix = given.get(PREFIX);
        if (identifier == null || prefix == null) {
            return refused(Code.BAD_ARGUMENT, "identifier and metadataPrefix are needed");
        }
        Optional<MetadataFormat> format = MetadataFormat.find(prefix);
        if (format.isEmpty()) {
            return unknownFormat();
        }
        return practice(identifier)
                .<HarvestRequest>map(id -> new HarvestRequest.GetRecord(id, format.get()))
                .orElseGet(RequestReader::unknown);
    }

    private Optional<UUID> practice(String identifier) {
        return OaiNames.practice(identifier, settings);
    }

    private HarvestRequest list(Map<String, String> given, boolean isWhole) {
        String token = given.get(TOKEN);
        if (token != null) {
            return given.size() > 2
                    ? refused(Code.BAD_ARGUMENT, "resumptionToken must be the only argument")
                    : resumed(token, isWhole);
        }
        String prefix = given.get(PREFIX);
        if (prefix == null) {
            return refused(Code.BAD_ARGUMENT, "metadataPrefix is needed");
        }
        for (String bound : new String[] {"from", "until"}) {
            if (given.containsKey(bound) && day(given.get(bound)).isEmpty()) {
                return refused(Code.BAD_ARGUMENT, bound + " must be a day, YYYY-MM-DD");
            }
        }
        LocalDate from = day(given.get("from")).orElse(null);
        LocalDate until = day(given.get("until")).orElse(null);
        if (from != null && until != null && from.isAfter(until)) {
            return refused(Code.BAD_ARGUMENT, "from is after until");
        }
        Optional<MetadataFormat> format = MetadataFormat.find(prefix);
        if (format.isEmpty()) {
            return unknownFormat();
        }
        return list(
                given.get("set"),
                new Selection(format.get(), from, until, null, changes.beginning(), 0),
                isWhole);
    }

    private HarvestRequest list(@Nullable String set, Selection all, boolean isWhole) {
        if (set == null) {
            return new HarvestRequest.ListAll(all, isWhole);
        }
        return HarvestSet.find(set, names)
                .map(
                        one ->
                                new Selection(
                                        all.format(),
                                        all.from(),
                                        all.until(),
                                        one,
                                        all.start(),
                                        all.seen()))
                .<HarvestRequest>map(one -> new HarvestRequest.ListAll(one, isWhole))
                .orElseGet(() -> refused(Code.NO_RECORDS_MATCH, "there is no such set"));
    }

    private HarvestRequest resumed(String token, boolean isWhole) {
        return Selection.ofToken(token, names)
                .filter(selection -> changes.isOurs(selection.start()))
                .<HarvestRequest>map(selection -> new HarvestRequest.ListAll(selection, isWhole))
                .orElseGet(
                        () ->
                                refused(
                                        Code.BAD_RESUMPTION_TOKEN,
                                        "there is no such list to go on with: begin again"));
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        try {
            return text == null || !DAY.matcher(text).matches()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Refused unknown() {
        return refused(Code.ID_DOES_NOT_EXIST, "there is no such record");
    }

    private static Refused unknownFormat() {
        return refused(Code.CANNOT_DISSEMINATE_FORMAT, "records are not to be had in this format");
    }

    private static Refused refused(Code code, String reason) {
        return new Refused(code.because(reason));
    }
}
