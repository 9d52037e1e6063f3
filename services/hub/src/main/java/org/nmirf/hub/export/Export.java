package org.nmirf.hub.export;

import org.jspecify.annotations.Nullable;
import org.nmirf.hub.search.PracticeQuery;
import org.nmirf.web.language.Language;

/**
 * What somebody wants to take along.
 *
 * @param query what is searched for
 * @param texts which texts come
 * @param form of the file
 * @param reader language of labels, and of texts where no other is asked for
 * @param site address of the site, without a slash at its end
 * @param subject message key of what it is, where it is not what the query finds; else null
 */
public record Export(
        PracticeQuery query,
        TextChoice texts,
        ExportForm form,
        Language reader,
        String site,
        @Nullable String subject) {}
