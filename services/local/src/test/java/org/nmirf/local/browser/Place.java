package org.nmirf.local.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A page that people can reach.
 *
 * @param name what its pictures are called
 * @param way how a visitor gets there
 * @param content what a visitor gets there, if possible without the work of showing it
 */
record Place(String name, Consumer<Visitor> way, Function<Visitor, String> content) {

    /** A place with an address of its own. */
    static Place at(String name, String address) {
        return new Place(
                name, visitor -> visitor.open(address), visitor -> visitor.fetch(address).text());
    }

    /** A place that is reached by more than its address. */
    static Place after(String name, Consumer<Visitor> way) {
        return new Place(
                name,
                way,
                visitor -> {
                    way.accept(visitor);
                    return visitor.page().content();
                });
    }

    /** Looks at the page in every language and at every width; gives what is wrong with it. */
    List<String> inspectEverywhere(Visitor visitor) {
        var found = new ArrayList<String>();
        for (String language : List.of("fr", "es", "pt")) {
            visitor.prefer(language);
            found.addAll(PageChecks.language(content.apply(visitor), language));
        }
        for (String language : List.of("ar", "en")) {
            visitor.prefer(language);
            way.accept(visitor);
            found.addAll(PageChecks.language(visitor, language));
            for (int width : List.of(Visitor.PHONE, Visitor.WIDE)) {
                visitor.resize(width);
                String where = "in " + language + " at " + width + ": ";
                PageChecks.width(visitor).forEach(one -> found.add(where + one));
                PageChecks.accessibility(visitor).forEach(one -> found.add(where + one));
                visitor.photograph(name + "-" + language + "-" + width);
            }
        }
        found.addAll(PageChecks.scripts(visitor));
        return found;
    }

    @Override
    public String toString() {
        return name;
    }
}
