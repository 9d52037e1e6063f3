package org.nmirf.node.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every table of a node: those that an archive holds, and those that stay behind. */
final class Tables {

    /** In this order, in which a row only points to rows that are there already. */
    static final List<String> HELD =
            List.of(
                    "institution",
                    "focal_point",
                    "recommendation",
                    "cluster",
                    "cluster_member",
                    "cluster_separation",
                    "saved_view",
                    "action",
                    "indicator",
                    "indicator_value",
                    "progress_update",
                    "evidence",
                    "obligation",
                    "consultation",
                    "consultation_addressee",
                    "contribution",
                    "contribution_file",
                    "plenary",
                    "report",
                    "practice",
                    "practice_revision",
                    "practice_origin",
                    "decision",
                    "reading",
                    "note",
                    "attachment",
                    "figure_table",
                    "egress_ledger",
                    "release",
                    "sign_off",
                    "figure_ledger",
                    "figure_sign_off",
                    "profile",
                    "declaration",
                    "declaration_sign_off",
                    "declaration_note",
                    "review_trail",
                    "public_site",
                    "public_proposal",
                    "public_record",
                    "reminder",
                    "reminder_run",
                    "preference",
                    "letter",
                    "letter_off",
                    "calendar_address",
                    "news",
                    "news_read",
                    "history",
                    "audit");

    /** With the reason. */
    static final Map<String, String> LEFT =
            Map.of(
                    "attempt", "counts of tries within minutes",
                    "account_seen", "roles as the identity provider told them; it tells them again",
                    "import_job", "files on their way in; what came of them is held",
                    "archive_job", "archives on their way out; the audit trail names them",
                    "archive_piece", "archives on their way out",
                    "flyway_schema_history", "how the tables were made; the manifest names it");

    /**
     * What a node writes before anybody uses it, with what becomes of that when it is filled. Every
     * other table that is held has rows only of what people did.
     */
    static final Map<String, ByItself> BY_ITSELF =
            Map.of(
                    // The days on which nothing was due here would silence what is due there.
                    "reminder_run", ByItself.EMPTIED,
                    // What was seen of news here, by whoever tried the new node.
                    "news_read", ByItself.EMPTIED,
                    // A topic is read once: what the new node heard, the old one never did.
                    "news", ByItself.NEWEST);

    /** What becomes of rows that a node wrote by itself. */
    enum ByItself {
        /** They go. */
        EMPTIED,
        /** They stay where the archive has none with that key, or an older version. */
        NEWEST
    }

    /** Columns whose bytes are entries of their own. */
    private static final Map<String, String> FILES =
            Map.of("evidence", "file", "contribution_file", "content", "attachment", "content");

    private Tables() {}

    /** The column of a table that holds files, if one does. */
    static Optional<String> fileColumn(String table) {
        return Optional.ofNullable(FILES.get(table));
    }

    /** Whether somebody decided what becomes of the table. */
    static boolean isKnown(String table) {
        return HELD.contains(table) || LEFT.containsKey(table);
    }

    /** Names of the tables that hold files. */
    static Set<String> withFiles() {
        return FILES.keySet();
    }
}
