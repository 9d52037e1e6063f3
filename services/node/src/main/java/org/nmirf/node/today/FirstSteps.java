package org.nmirf.node.today;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an officer of a new node does first, and what of it is done. */
@Component
class FirstSteps {

    private final JdbcClient database;

    FirstSteps(JdbcClient database) {
        this.database = database;
    }

    /**
     * One of them.
     *
     * @param name which; called by the message {@code today.first.<name>}
     * @param path of the page on which it is done
     */
    record Step(String name, String path, boolean isDone) {}

    /** All of them in their order; none once the country can work with its node. */
    List<Step> open() {
        List<Step> steps =
                database.sql(
                                """
                                SELECT EXISTS (SELECT FROM recommendation) AS recommendations,
                                    EXISTS (SELECT FROM institution) AS institutions,
                                    EXISTS (SELECT FROM focal_point) AS people,
                                    EXISTS (SELECT FROM obligation) AS obligations,
                                    EXISTS (SELECT FROM practice) AS practices
                                """)
                        .query(FirstSteps::steps)
                        .single();
        boolean canWork = steps.stream().limit(2).allMatch(Step::isDone);
        return canWork ? List.of() : steps;
    }

    private static List<Step> steps(ResultSet row, int number) throws SQLException {
        List<Step> steps = new ArrayList<>();
        steps.add(
                new Step(
                        "recommendations",
                        "/recommendations/import",
                        row.getBoolean("recommendations")));
        steps.add(new Step("institutions", "/people", row.getBoolean("institutions")));
        steps.add(new Step("people", "/people", row.getBoolean("people")));
        steps.add(new Step("obligations", "/obligations", row.getBoolean("obligations")));
        steps.add(new Step("practices", "/practices/new", row.getBoolean("practices")));
        return steps;
    }
}
