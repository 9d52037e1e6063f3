package org.nmirf.disclosure.identifiers;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Finds addresses of machines: IPv4, IPv6 and MAC. */
final class NetworkDetector implements Detector {

    private static final Pattern IPV4 = Patterns.pattern("\\d{1,3}(?: ?\\. ?\\d{1,3}){3}");
    private static final Pattern IPV6 =
            Patterns.pattern("[0-9A-Fa-f:]{2,39}(?:\\d{1,3}(?:\\.\\d{1,3}){3})?");
    private static final OpeningSearch MAC =
            OpeningSearch.of(
                    "[0-9A-Fa-f\\x{0410}\\x{0412}\\x{0421}\\x{0415}\\x{0430}\\x{0441}\\x{0435}]{2}(?:(?:[:-][0-9A-Fa-f\\x{0410}\\x{0412}\\x{0421}\\x{0415}\\x{0430}\\x{0441}\\x{0435}]{2}){5}|(?: [0-9A-Fa-f\\x{0410}\\x{0412}\\x{0421}\\x{0415}\\x{0430}\\x{0441}\\x{0435}]{2}){5})|[0-9A-Fa-f\\x{0410}\\x{0412}\\x{0421}\\x{0415}\\x{0430}\\x{0441}\\x{0435}]{4}(?:\\.[0-9A-Fa-f\\x{0410}\\x{0412}\\x{0421}\\x{0415}\\x{0430}\\x{0441}\\x{0435}]{4}){2}");
    private static final int LARGEST_SECTION_NUMBER = 30;

    @Override
    public List<Hit> find(View view) {
        List<Hit> hits = new ArrayList<>();
        for (Patterns.Span span : Patterns.find(IPV4, view.flat(), '.')) {
            addIpv4(view, span, hits);
        }
        for (Patterns.Span span : Patterns.find(IPV6, view.flat(), ':')) {
            String found = view.slice(span.start(), span.end());
            if (view.standsAlone(span.start(), span.end()) && isIpv6(found)) {
                hits.add(hit(view, span, IdentifierType.IP_ADDRESS, Confidence.CERTAIN));
            }
        }
        for (Patterns.Span span : Patterns.find(MAC, view.flat())) {
            String found = view.slice(span.start(), span.end());
            boolean spaced = found.contains(" ") && found.chars().noneMatch(Character::isLetter);
            if (view.standsAlone(span.start(), span.end()) && !spaced) {
                hits.add(hit(view, span, IdentifierType.MAC_ADDRESS, Confidence.CERTAIN));
            }
        }
        return hits;
    }

    private static void addIpv4(View view, Patterns.Span span, List<Hit> hits) {
        int[] octets =
                Arrays.stream(
                                view.slice(span.start(), span.end())
                                        .replaceAll("\\s", "")
                                        .split("\\."))
                        .mapToInt(Integer::parseInt)
                        .toArray();
        boolean continues =
                view.at(span.end()) == '.' && Character.isDigit(view.at(span.end() + 1));
        boolean sectionLike =
                Arrays.stream(octets).allMatch(octet -> octet <= LARGEST_SECTION_NUMBER);
        boolean afterDot =
                view.at(span.start() - 1) == '.' && Character.isDigit(view.at(span.start() - 2));
        if (view.standsAlone(span.start(), span.end())
                && Arrays.stream(octets).allMatch(octet -> octet <= 255)
                && !continues
                && !afterDot) {
            boolean named = view.lower(span.start() - 20, span.start()).contains("ip");
            Confidence confidence =
                    sectionLike && !named ? Confidence.POSSIBLE : Confidence.CERTAIN;
            hits.add(hit(view, span, IdentifierType.IP_ADDRESS, confidence));
        }
    }

    private static boolean isIpv6(String found) {
        String address = found.toLowerCase(Locale.ROOT);
        int compressed = address.indexOf("::");
        if (compressed >= 0 && address.indexOf("::", compressed + 1) >= 0) {
            return false;
        }
        String[] groups = address.split(":", -1);
        long filled = Arrays.stream(groups).filter(group -> !group.isEmpty()).count();
        boolean shaped =
                Arrays.stream(groups).allMatch(group -> group.length() <= 4 || group.contains("."));
        boolean hasDigit = address.chars().anyMatch(Character::isDigit);
        return shaped && hasDigit && (compressed >= 0 ? filled >= 2 && filled < 8 : filled == 8);
    }

    private static Hit hit(
            View view, Patterns.Span span, IdentifierType type, Confidence confidence) {
        return view.hit(
                span.start(), span.end(), type, confidence, Explanation.WELL_FORMED, type.name());
    }
}
