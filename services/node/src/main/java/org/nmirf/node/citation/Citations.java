package org.nmirf.node.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.practice.Answerable;
import org.nmirf.node.practice.AnsweredRecommendation;
import org.nmirf.node.practice.PracticeForm.AnsweredForm;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.RecommendationId;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.recommendation.Scope;
import org.nmirf.node.recommendation.Scopes;
import org.nmirf.node.register.Register;
import org.nmirf.node.register.RegisterQuery;
import org.nmirf.node.symbol.DocumentSymbol;
import org.nmirf.node.symbol.Paragraph;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds recommendations of the register that practices can cite. */
@Component
public class Citations implements Answerable {

    private static final int MOST_PLACES = 200;
    private static final int LONGEST = 200;

    private final JdbcClient database;
    private final Recommendations recommendations;
    private final Register register;
    private final Scopes scopes;

    Citations(
            JdbcClient database,
            Recommendations recommendations,
            Register register,
            Scopes scopes) {
        this.database = database;
        this.recommendations = recommendations;
        this.register = register;
        this.scopes = scopes;
    }

    @Override
    public List<AnsweredRecommendation> find(AnsweredForm meant, String language) {
        UUID id = meant.id();
        List<Recommendation> found =
                id == null
                        ? findByPlace(plain(meant.symbol()), plain(meant.paragraph()))
                        : recommendations.find(new RecommendationId(id)).stream().toList();
        return found.stream().flatMap(one -> Citation.of(one, language).stream()).toList();
    }

    private List<Recommendation> findByPlace(String symbol, String paragraph) {
        if (symbol.isEmpty()) {
            return List.of();
        }
        List<Recommendation> found = recommendations.findByPlace(symbol, paragraph);
        Paragraph read = Paragraph.parse(paragraph);
        return found.isEmpty()
                ? recommendations
                        .findByPlace(DocumentSymbol.parse(symbol).text(), read.number())
                        .stream()
                        .filter(one -> one.source().limbs().containsAll(read.limbs()))
                        .toList()
                : found;
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /**
     * Those of the register that the person may see and a practice can cite, of every cycle: first
     * those whose symbol and paragraph hold everything that was typed, then those whose words do.
     *
     * @param typed parts of symbol and paragraph, or words; nothing is found by nothing
     * @param language in which their words are wanted
     * @param most how many at most
     */
    public List<AnsweredRecommendation> search(
            String typed, Person person, String language, int most) {
        if (typed.isBlank()) {
            return List.of();
        }
        String words = typed.strip().substring(0, Math.min(LONGEST, typed.strip().length()));
        Scope scope = scopes.of(person);
        Set<UUID> ids = new LinkedHashSet<>(places(words));
        ids.addAll(register.ids(byWords(words), scope));
        List<AnsweredRecommendation> found = new ArrayList<>();
        for (UUID id : ids) {
            if (found.size() < most) {
                recommendations
                        .find(new RecommendationId(id))
                        .filter(scope::holds)
                        .flatMap(one -> Citation.of(one, language))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static RegisterQuery byWords(String typed) {
        return new RegisterQuery(
                typed, Map.of(), RegisterQuery.Archive.ALL, "", RegisterQuery.Order.FIT);
    }

    private List<UUID> places(String typed) {
        String[] parts =
                Arrays.stream(typed.split("[\\s#]+"))
                        .filter(part -> !part.isEmpty())
                        .map(part -> "%" + part.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                        .toArray(String[]::new);
        return database.sql(
                        """
                        SELECT id FROM recommendation
                        CROSS JOIN LATERAL (
                            SELECT coalesce(string_agg('(' || limb || ')', ' '), '') AS limbs
                            FROM jsonb_array_elements_text(source -> 'limbs') AS limb) AS letters
                        WHERE symbol <> ''
                            AND concat_ws(' ', symbol, paragraph, limbs) ILIKE ALL (:parts)
                        ORDER BY dated DESC NULLS LAST, symbol, place, limbs, id
                        LIMIT :most
                        """)
                .param("parts", parts)
                .param("most", MOST_PLACES)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
