package org.nmirf.disclosure.identifiers;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds e-mail addresses, web addresses and names on social networks. */
final class AddressDetector implements Detector {

    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]*[\\p{L}\\p{N}])?";
    private static final String DOT =
            "(?:\\n?\\.\\n?|\\s?[\\[({<]\\s?(?:dot|punto|ponto|point|\\.)\\s?[\\])}>]\\s?)";
    private static final Pattern EMAIL =
            Patterns.ignoringCase(
                    "[\\p{L}\\p{N}][\\p{L}\\p{N}._%+'-]{0,80}"
                            + "(?:\\s?@\\s?|\\s?[\\[({<]\\s?(?:at|arroba|arobase|a|@)\\s?[\\])}>]\\s?)"
                            + LABEL
                            + "(?:"
                            + DOT
                            + LABEL
                            + ")*"
                            + DOT
                            + "\\p{L}[\\p{L}\\p{N}-]+");
    private static final Pattern SPELLED =
            Patterns.ignoringCase(
                    "[\\p{L}\\p{N}._%+-]{2,64} (?:at|arroba|arobase) "
                            + LABEL
                            + "(?: (?:dot|punto|ponto|point) "
                            + LABEL
                            + ")+");
    private static final Pattern URL =
            Patterns.ignoringCase(
                    "(?:\\p{L}[\\p{L}0-9+.-]{1,12}://|mailto:|tel:|geo:|www\\d?\\.)[^\\s<>\"\\x{2029}\\x{300A}-\\x{3011}]+");
    private static final Pattern BARE =
            Patterns.pattern(
                    "(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+[a-z]{2,12}(?::\\d+)?(?:/[^\\s<>\"\\x{2029}]*)?");
    private static final Pattern HANDLE =
            Patterns.pattern("@[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{1,40}");
    private static final Pattern SOCIAL =
            Patterns.ignoringCase(
                    "(?:^|[/.])(?:facebook|fb|twitter|x|instagram|linkedin|tiktok|youtube|t|wa|telegram|vk|snapchat|threads)\\.(?:com|me|org|net)/[^\\s]");
    private static final List<String> AT = List.of("@", "[", "(", "{", "<");
    private static final List<String> SPELLED_AT = List.of(" at ", " arroba ", " arobase ");
    private static final List<String> URL_SIGNS = List.of("://", "mailto:", "tel:", "geo:", "www");
    private static final Set<String> GENERIC =
            Set.of(
                    "com", "org", "net", "info", "int", "gov", "edu", "mil", "biz", "xyz", "online",
                    "site", "news", "blog", "app", "dev", "africa", "ngo", "onion", "io", "me");
    private static final Set<String> STATE_LABELS =
            Set.of(
                    "gov", "gob", "gouv", "govt", "gub", "edu", "org", "com", "net", "ac", "co",
                    "go");

    @Override
    public List<Hit> find(View view) {
        List<Hit> hits = new ArrayList<>();
        addEmails(view, EMAIL, AT, hits);
        addEmails(view, SPELLED, SPELLED_AT, hits);
        for (Patterns.Span span : findWith(URL, URL_SIGNS, view)) {
            hits.add(web(view, span.start(), trimmed(view, span), Confidence.CERTAIN));
        }
        for (Patterns.Span span : Patterns.find(BARE, view.text(), '.')) {
            if (isDomain(view, span)) {
                hits.add(web(view, span.start(), trimmed(view, span), Confidence.LIKELY));
            }
        }
        for (Patterns.Span span : Patterns.find(HANDLE, view.text(), '@')) {
            if (!Character.isLetterOrDigit(view.at(span.start() - 1))) {
                hits.add(
                        certain(
                                view,
                                span.start(),
                                trimmed(view, span),
                                IdentifierType.SOCIAL_HANDLE));
            }
        }
        return hits;
    }

    private static void addEmails(View view, Pattern pattern, List<String> signs, List<Hit> hits) {
        for (Patterns.Span span : findWith(pattern, signs, view)) {
            hits.add(
                    certain(
                            view,
                            brokenStart(view, span.start()),
                            span.end(),
                            IdentifierType.EMAIL));
        }
    }

    /** Searches only a text that has one of the signs without which nothing matches. */
    private static List<Patterns.Span> findWith(Pattern pattern, List<String> signs, View view) {
        String lower = view.lower(0, view.length());
        boolean possible = signs.stream().anyMatch(lower::contains);
        return possible ? Patterns.find(pattern, view.text()) : List.of();
    }

    /** A local part may be broken after one of its dots or dashes: then the line above belongs. */
    private static int brokenStart(View view, int start) {
        int at = start;
        while (view.at(at - 1) == '\n' && "._-+".indexOf(view.at(at - 2)) >= 0) {
            at -= 2;
            while (at > 0
                    && (Character.isLetterOrDigit(view.at(at - 1))
                            || "._-+".indexOf(view.at(at - 1)) >= 0)) {
                at--;
            }
        }
        return at;
    }

    private static int trimmed(View view, Patterns.Span span) {
        int end = span.end();
        while (end > span.start() + 1 && ".,;:!?)]}'\u00BB".indexOf(view.at(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static Hit certain(View view, int start, int end, IdentifierType type) {
        return view.hit(start, end, type, Confidence.CERTAIN, Explanation.WELL_FORMED, type.name());
    }

    private static Hit web(View view, int start, int end, Confidence confidence) {
        boolean profile = SOCIAL.matcher(view.slice(start, end)).find();
        IdentifierType type = profile ? IdentifierType.SOCIAL_HANDLE : IdentifierType.URL;
        return view.hit(start, end, type, confidence, Explanation.WELL_FORMED, "URL");
    }

    /** Tells a domain from two sentences whose space was lost ("the law.it says"). */
    private static boolean isDomain(View view, Patterns.Span span) {
        if (!view.standsAlone(span.start(), span.start())
                && Character.isLetterOrDigit(view.at(span.start() - 1))) {
            return false;
        }
        String found = view.slice(span.start(), trimmed(view, span));
        int slash = found.indexOf('/');
        String host = slash < 0 ? found : found.substring(0, slash);
        String[] labels = host.replaceFirst(":\\d+$", "").split("\\.", -1);
        String last = labels[labels.length - 1];
        if (GENERIC.contains(last)) {
            return labels[0].length() > 1;
        }
        boolean pathFollows = slash > 0 && slash < found.length() - 1;
        boolean stateSite = STATE_LABELS.contains(labels[labels.length - 2]);
        return last.length() == 2
                && host.equals(view.lower(span.start(), span.start() + host.length()))
                && labels[0].length() > 1
                && (pathFollows || stateSite);
    }
}
