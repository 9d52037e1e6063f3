package org.nmirf.node.letter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be said to whom. Nothing else is in the e-mail but a greeting and where it comes from,
 * so a caller decides how much confidential text leaves by mail: best none, but a link.
 *
 * @param to the person
 * @param kind what sort of letter
 * @param once names what it is about, and for whom where several people share an address: a second
 *     letter with it to the same address is never posted
 * @param subject one line
 * @param paragraphs what it says
 * @param links pages of this node to go to
 * @param notBefore it leaves at this moment or later
 * @param mayWait whether it may be joined with others of a day or a week, if the person wants that
 * @param isForgotten whether its words are dropped as soon as it is sent: they open a door
 */
public record Letter(
        Addressee to,
        Kind kind,
        String once,
        Phrase subject,
        List<Phrase> paragraphs,
        List<Link> links,
        Instant notBefore,
        boolean mayWait,
        boolean isForgotten) {

    /** Copies the lists. */
    public Letter {
        paragraphs = List.copyOf(paragraphs);
        links = List.copyOf(links);
    }

    /**
     * A sort of letters. Its name for people is the message {@code <code>.name}.
     *
     * @param code such as {@code reminder.due}; begins with the name of the feature
     * @param optional whether people may turn it off
     */
    public record Kind(String code, boolean optional) {

        static String nameKey(String code) {
            return code + ".name";
        }
    }

    /**
     * A page of this node.
     *
     * @param words what the page is, or what one does there
     * @param path beginning with a slash
     */
    public record Link(Phrase words, String path) {}

    /** A letter that leaves as soon as the person's quiet hours let it. */
    public static Letter of(
            Addressee to, Kind kind, String once, Phrase subject, Phrase... paragraphs) {
        return new Letter(
                to,
                kind,
                once,
                subject,
                List.of(paragraphs),
                List.of(),
                Instant.EPOCH,
                false,
                false);
    }

    /** The same letter with one more link. */
    public Letter with(Link link) {
        List<Link> more = new ArrayList<>(links);
        more.add(link);
        return new Letter(
                to, kind, once, subject, paragraphs, more, notBefore, mayWait, isForgotten);
    }

    /** The same letter, leaving at that moment or later. */
    public Letter notBefore(Instant moment) {
        return new Letter(to, kind, once, subject, paragraphs, links, moment, mayWait, isForgotten);
    }

    /** The same letter, which waits for the digest if the person wants one. */
    public Letter whichMayWait() {
        return new Letter(to, kind, once, subject, paragraphs, links, notBefore, true, isForgotten);
    }

    /** The same letter, whose words nobody finds here once it is sent. */
    public Letter whichIsForgotten() {
        return new Letter(to, kind, once, subject, paragraphs, links, notBefore, mayWait, true);
    }
}
