package org.nmirf.node.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.spreadsheet.OfficeFile.Relation;

/** Reads the sheet of an Excel workbook that holds what is looked for. */
final class XlsxFile {

    private static final int MOST_SHEETS = 100;

    private final OfficeFile file;
    private final int mostRows;
    private final List<Relation> relations;
    private final List<Place> sheets = new ArrayList<>();
    private boolean isFrom1904;

    private XlsxFile(OfficeFile file, int mostRows) throws IOException, XMLStreamException {
        this.file = file;
        this.mostRows = mostRows;
        String main = file.main("xl/workbook.xml");
        this.relations = file.relations(main);
        readWorkbook(main);
    }

    private record Place(String name, String part, boolean isHidden) {}

    private record Found(String name, Grid grid) {}

    /**
     * The cells of the only sheet that fits, else of the first one that people see, or why the
     * workbook cannot be read.
     */
    static Outcome<Grid> read(byte[] content, int mostRows, Predicate<Grid> fits) {
        try (var file = OfficeFile.open(content)) {
            return file.isTooLarge()
                    ? Grid.refused("import.unpacked-too-large")
                    : new XlsxFile(file, mostRows).choose(fits);
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            // The parsers throw whatever they like; for the sender it is all the same.
            return Grid.refused("import.damaged");
        }
    }

    private void readWorkbook(String main) throws IOException, XMLStreamException {
        Optional<InputStream> part = file.stream(main);
        if (part.isEmpty()) {
            return;
        }
        XMLStreamReader xml = Markup.read(part.get());
        while (xml.hasNext() && sheets.size() < MOST_SHEETS) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "workbookPr" -> isFrom1904 = Markup.isOn(xml, "date1904");
                    case "sheet" -> addSheet(xml);
                    default -> {}
                }
            }
        }
    }

    private void addSheet(XMLStreamReader xml) {
        String id = Markup.attribute(xml, "id");
        String usual = "xl/worksheets/sheet" + (sheets.size() + 1) + ".xml";
        Optional<Relation> relation =
                relations.stream().filter(one -> one.id().equals(id)).findFirst();
        // Sheets that hold one chart only have no cells.
        if (relation.map(Relation::kind).orElse("worksheet").equals("worksheet")) {
            sheets.add(
                    new Place(
                            Markup.attribute(xml, "name"),
                            relation.map(Relation::target).filter(file::has).orElse(usual),
                            Markup.attribute(xml, "state")
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .contains("hidden")));
        }
    }

    private Outcome<Grid> choose(Predicate<Grid> fits) throws IOException, XMLStreamException {
        var texts = XlsxTexts.read(file, target("sharedStrings", "xl/sharedStrings.xml"));
        var formats = XlsxFormats.read(file, target("styles", "xl/styles.xml"), isFrom1904);
        boolean hasSeen = sheets.stream().anyMatch(place -> !place.isHidden());
        List<Found> all = new ArrayList<>();
        Outcome<Grid> refused = Grid.refused("import.no-rows");
        for (Place place : sheets) {
            Optional<InputStream> part = file.stream(place.part());
            if ((place.isHidden() && hasSeen) || part.isEmpty()) {
                continue;
            }
            var grid = new XlsxSheet(texts, formats, mostRows).read(part.get());
            if (grid instanceof Outcome.Done<Grid>(var cells)) {
                all.add(new Found(place.name(), cells));
            } else {
                refused = grid;
            }
        }
        return choose(all, fits, refused);
    }

    private static Outcome<Grid> choose(
            List<Found> all, Predicate<Grid> fits, Outcome<Grid> otherwise) {
        List<Found> fitting = all.stream().filter(found -> fits.test(found.grid())).toList();
        // One that only names the columns is a template beside the others.
        List<Found> filled =
                fitting.stream().filter(found -> found.grid().filledLines() > 1).toList();
        if (filled.size() > 1) {
            return Grid.refused(
                    "import.several-sheets",
                    filled.stream().map(Found::name).collect(Collectors.joining("; ")));
        }
        List<Found> chosen = filled.isEmpty() ? fitting : filled;
        if (!chosen.isEmpty()) {
            return Outcome.done(chosen.getFirst().grid());
        }
        return all.stream()
                .filter(found -> found.grid().filledLines() > 0)
                .findFirst()
                .map(found -> Outcome.done(found.grid()))
                .orElse(otherwise);
    }

    private String target(String kind, String usual) {
        return relations.stream()
                .filter(relation -> relation.kind().equals(kind))
                .map(Relation::target)
                .findFirst()
                .orElse(usual);
    }
}
