package org.nmirf.node.today;

import java.util.ArrayList;
import java.util.List;

/**
 * Things of one sort that wait, as the first page tells them.
 *
 * @param heading message key of what they are
 * @param total how many there are; more than the lines where not all are told
 * @param lines the most urgent of them, the most urgent first; empty where the number says it all
 * @param path of the page on which all are, beginning with a slash; empty where there is none
 */
public record TodayBlock(
        String heading, Urgency urgency, long total, List<Line> lines, String path) {

    /** Most lines of a block; a page that shows everything hides what matters. */
    public static final int MOST = 5;

    /** How soon somebody should look; what comes first stands first. */
    public enum Urgency {
        /** A day has passed. */
        LATE,
        /** Somebody waits for this person, or something broke. */
        WAITING,
        /** A day comes near. */
        SOON,
        /** No day is set. */
        LATER,
        /** Good to know; nothing to do. */
        NEWS
    }

    /** Keeps the first lines. */
    public TodayBlock {
        lines = lines.stream().limit(MOST).toList();
    }

    /** Nothing but a number, with the page on which they are. */
    public static TodayBlock count(String heading, Urgency urgency, long total, String path) {
        return new TodayBlock(heading, urgency, total, List.of(), path);
    }

    /** All of these, with the page on which they are. */
    public static TodayBlock of(String heading, Urgency urgency, List<Line> all, String path) {
        return new TodayBlock(heading, urgency, all.size(), all, path);
    }

    /** Whether there are more than the lines tell. */
    public boolean isMore() {
        return total > lines.size();
    }

    /**
     * One thing.
     *
     * @param path of its page, beginning with a slash
     * @param title what it is called
     * @param language code of the title's language; empty when it is not known
     * @param said what is said of it, in this order
     */
    public record Line(String path, String title, String language, List<Said> said) {

        private static final int LONGEST = 160;

        /** Cuts a long title at a word. */
        public Line {
            title = cut(title.strip().replaceAll("\\s+", " "));
            said = List.copyOf(said);
        }

        private static String cut(String words) {
            if (words.codePointCount(0, words.length()) <= LONGEST) {
                return words;
            }
            String start = words.substring(0, words.offsetByCodePoints(0, LONGEST));
            int space = start.lastIndexOf(' ');
            return (space > 0 ? start.substring(0, space) : start) + "…";
        }

        /** A thing of which nothing is said yet. */
        public static Line to(String path, String title, String language) {
            return new Line(path, title, language, List.of());
        }

        /**
         * The same, of which this is said, too.
         *
         * @param key of the message
         * @param arguments of the message, numbers or words as the reader reads them
         */
        public Line say(String key, Object... arguments) {
            return with(new Said("", key, List.of(arguments)));
        }

        /** The same, in a state with a mark: {@code state-stopped} and others like it. */
        public Line in(String mark, String key, Object... arguments) {
            return with(new Said(mark, key, List.of(arguments)));
        }

        private Line with(Said more) {
            List<Said> all = new ArrayList<>(said);
            all.add(more);
            return new Line(path, title, language, all);
        }
    }

    /**
     * Something said of a thing.
     *
     * @param mark class of the mark before the words; empty for none
     */
    public record Said(String mark, String key, List<Object> arguments) {

        /** Copies the arguments. */
        public Said {
            arguments = List.copyOf(arguments);
        }
    }
}
