package org.nmirf.node.stocktake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.figures.table.FigureTable;
import org.nmirf.node.cluster.Clusters;
import org.nmirf.node.register.RegisterQuery;
import org.nmirf.node.register.SayQuery;
import org.nmirf.node.register.SayQuery.Part;
import org.nmirf.node.site.Figures;
import org.nmirf.node.stocktake.CountRegister.Census;
import org.nmirf.node.stocktake.StocktakePage.Field;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;
import org.nmirf.web.page.TableView;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the page of counting together. */
@Component
class StocktakePages {

    private final SayQuery say;
    private final Clusters clusters;
    private final MessageSource messages;

    StocktakePages(SayQuery say, Clusters clusters, MessageSource messages) {
        this.say = say;
        this.clusters = clusters;
        this.messages = messages;
    }

    /** The page of what was counted; without a table when nothing could be. */
    StocktakePage of(Wish wish, @Nullable Census census, Reader reader) {
        List<Part> filter = say.say(wish.query(), reader);
        String cluster = cluster(wish.query(), reader);
        return new StocktakePage(
                filter,
                cluster,
                unseen(filter, cluster, wish),
                fields(wish.query()),
                options(wish.rows(), reader),
                options(wish.columns(), reader),
                wish.period(),
                wish.title().isEmpty() ? title(wish, filter, cluster, reader) : wish.title(),
                census == null ? null : table(census.table()),
                census == null ? 0 : census.counted(),
                census == null ? 0 : census.left());
    }

    private static TableView table(FigureTable counted) {
        var counts = counted.counts();
        return Figures.of(
                counted.layout(), cell -> TableView.Cell.published(counts.getOrDefault(cell, 0L)));
    }

    private String cluster(RegisterQuery query, Reader reader) {
        return query.cluster().isEmpty()
                ? ""
                : clusters.all().stream()
                        .filter(one -> one.id().toString().equals(query.cluster()))
                        .map(one -> one.title().wordsFor(reader.language().code()))
                        .findFirst()
                        .orElse(query.cluster());
    }

    /** The network sees codes of the breakdowns and nothing of what was looked for. */
    private static List<String> unseen(List<Part> filter, String cluster, Wish wish) {
        List<String> seen = wish.by().stream().map(one -> one.facet().word()).toList();
        List<String> unseen = new ArrayList<>();
        filter.stream()
                .filter(part -> !seen.contains(part.facet()))
                .filter(part -> !part.facet().equals("kind"))
                .forEach(part -> unseen.add(part.name()));
        if (!cluster.isEmpty()) {
            unseen.add(cluster);
        }
        return unseen;
    }

    private static List<Field> fields(RegisterQuery query) {
        return query.parameters().entrySet().stream()
                .flatMap(
                        one -> one.getValue().stream().map(value -> new Field(one.getKey(), value)))
                .toList();
    }

    private List<Option> options(String chosen, Reader reader) {
        return Arrays.stream(Breakdown.values())
                .filter(one -> one != Breakdown.STATUS)
                .map(one -> one.facet().word())
                .map(word -> Option.of(word, facet(word, reader), word.equals(chosen)))
                .toList();
    }

    private String title(Wish wish, List<Part> filter, String cluster, Reader reader) {
        String by =
                wish.by().stream()
                        .map(one -> facet(one.facet().word(), reader))
                        .collect(Collectors.joining(" × "));
        List<String> of = new ArrayList<>();
        filter.forEach(part -> of.add(String.join(", ", part.values())));
        Optional.of(cluster).filter(name -> !name.isEmpty()).ifPresent(of::add);
        String title =
                message("stocktake.name", reader, by)
                        + (of.isEmpty() ? "" : " (" + String.join("; ", of) + ")");
        return title.substring(0, title.offsetByCodePoints(0, shortest(title)));
    }

    /** Titles of tables have at most 200 characters. */
    private static int shortest(String title) {
        return Math.min(190, title.codePointCount(0, title.length()));
    }

    private String facet(String word, Reader reader) {
        return message("register.facet." + word, reader);
    }

    private String message(String key, Reader reader, Object... arguments) {
        return messages.getMessage(key, arguments, reader.locale());
    }
}
