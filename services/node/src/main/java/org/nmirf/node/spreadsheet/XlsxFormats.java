package org.nmirf.node.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** How the numbers of a workbook are shown: as days, with how many decimals. */
final class XlsxFormats {

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final int DAYS_TO_1904 = 1462;
    private static final int LAST_DAY = 2_958_465;

    /** What Excel guarantees; further digits are noise of the computer. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LARGEST = 40;
    private static final Pattern NO_FORMAT =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");
    private static final Pattern DAY = Pattern.compile("[dDyYjJaAmMtT]");
    private static final Pattern DECIMALS = Pattern.compile("[#0]*0\\.(0{1,6})");
    private static final String TWO_DECIMALS = "0.00";

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<String> cells = new ArrayList<>();
    private final boolean isFrom1904;

    private XlsxFormats(boolean isFrom1904) {
        this.isFrom1904 = isFrom1904;
    }

    /** Reads them; a workbook may have none. */
    static XlsxFormats read(OfficeFile file, String name, boolean isFrom1904)
            throws IOException, XMLStreamException {
        var formats = new XlsxFormats(isFrom1904);
        Optional<InputStream> part = file.stream(name);
        if (part.isPresent()) {
            formats.read(Markup.read(part.get()));
        }
        return formats;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        boolean isCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                isCells |= name.equals("cellXfs");
                if (name.equals("numFmt")) {
                    codes.put(number(xml), Markup.attribute(xml, "formatCode"));
                } else if (isCells && name.equals("xf")) {
                    int number = number(xml);
                    cells.add(codes.getOrDefault(number, builtIn(number)));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                isCells &= !xml.getLocalName().equals("cellXfs");
            }
        }
    }

    private static int number(XMLStreamReader xml) {
        String number = Markup.attribute(xml, "numFmtId");
        return number.isEmpty() ? 0 : Integer.parseInt(number);
    }

    private static String builtIn(int number) {
        boolean isDay =
                (number >= 14 && number <= 17)
                        || number == 22
                        || (number >= 27 && number <= 36)
                        || (number >= 50 && number <= 58);
        if (isDay) {
            return "yyyy-mm-dd";
        }
        return number == 2 ? TWO_DECIMALS : "";
    }

    /**
     * A number as people see it: a day in ISO form, "12.10" with its last digit.
     *
     * @param style number of the format; may be empty
     */
    String show(String value, String style) {
        BigDecimal number = new BigDecimal(value.strip()).round(DIGITS);
        String format = format(style);
        if (isDay(format) && number.signum() > 0 && number.intValue() <= LAST_DAY) {
            return EPOCH.plusDays(number.intValue() + (isFrom1904 ? DAYS_TO_1904 : 0)).toString();
        }
        if (number.signum() == 0) {
            return "0";
        }
        if (Math.abs(number.scale()) > LARGEST || number.precision() - number.scale() > LARGEST) {
            return number.toString();
        }
        Matcher decimals = DECIMALS.matcher(format);
        int shown = decimals.matches() ? decimals.group(1).length() : 0;
        BigDecimal plain = number.stripTrailingZeros();
        // Never fewer digits than there are: a number is not rounded because it is shown so.
        return (plain.scale() < shown ? plain.setScale(shown) : plain).toPlainString();
    }

    private String format(String style) {
        int index = style.isEmpty() ? 0 : Integer.parseInt(style);
        return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }

    private static boolean isDay(String format) {
        String first = NO_FORMAT.matcher(format.split(";", 2)[0]).replaceAll("");
        boolean isTime = first.matches("(?i)[hms:.0/ apAP]*") && first.matches("(?i).*[hs].*");
        return DAY.matcher(first).find()
                && !isTime
                && !first.equalsIgnoreCase("General")
                && !first.equalsIgnoreCase("Standard");
    }
}
