package org.nmirf.node.report;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.nmirf.web.language.Language;

/**
 * Counts words as editors of the United Nations do in most languages: from space to space. Where a
 * script has no spaces, as in Chinese, a dictionary says where words end.
 */
public final class WordCount {

    private WordCount() {}

    /** The number of words; marks that stand alone are none. */
    public static int of(String text, Language language) {
        BreakIterator words =
                BreakIterator.getWordInstance(ULocale.forLanguageTag(language.code()));
        words.setText(text);
        int count = 0;
        boolean isCounted = false;
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            int status = words.getRuleStatus();
            if (status >= BreakIterator.WORD_KANA) {
                count++;
                isCounted = false;
            } else if (status >= BreakIterator.WORD_NUMBER) {
                count += isCounted ? 0 : 1;
                isCounted = true;
            } else if (Character.isWhitespace(text.codePointAt(start))
                    || Character.isSpaceChar(text.codePointAt(start))) {
                isCounted = false;
            }
            start = end;
        }
        return count;
    }
}
