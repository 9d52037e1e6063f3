package org.nmirf.node.cluster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nmirf.node.recommendation.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the stems of the words of recommendations, as the text search of each language has them.
 */
@Component
class Lexemes {

    private static final String COLUMNS =
            SearchText.configurations().keySet().stream()
                    .map(
                            language ->
                                    "tsvector_to_array(ts_filter(words_%1$s, '{a}')) AS words_%1$s"
                                            .formatted(language))
                    .collect(Collectors.joining(", "));

    private final JdbcClient database;

    Lexemes(JdbcClient database) {
        this.database = database;
    }

    /**
     * The words of one recommendation.
     *
     * @param words stems by language
     * @param document its symbol: limbs of one paragraph are alike by nature
     */
    record Text(UUID id, String document, Map<String, Set<String>> words) {

        Text {
            words = Map.copyOf(words);
        }
    }

    /** Those of all recommendations of current cycles, in a stable order. */
    List<Text> all() {
        return database.sql(
                        "SELECT id, symbol, "
                                + COLUMNS
                                + " FROM recommendation WHERE NOT archived ORDER BY id")
                .query(Lexemes::text)
                .list();
    }

    private static Text text(ResultSet row, int number) throws SQLException {
        Map<String, Set<String>> words = new TreeMap<>();
        for (String language : SearchText.configurations().keySet()) {
            var stems = row.getArray("words_" + language);
            if (stems != null) {
                words.put(
                        language,
                        Stream.of((Object[]) stems.getArray())
                                .map(String::valueOf)
                                .collect(Collectors.toUnmodifiableSet()));
            }
        }
        return new Text(row.getObject("id", UUID.class), row.getString("symbol"), words);
    }
}
